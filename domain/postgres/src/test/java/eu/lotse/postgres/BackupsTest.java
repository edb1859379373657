package eu.lotse.postgres;

import static eu.lotse.postgres.Company.draft;
import static eu.lotse.postgres.Company.key;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import eu.lotse.domain.register.State;
import eu.lotse.postgres.backup.Backup;
import eu.lotse.postgres.backup.BackupFile;
import eu.lotse.postgres.backup.BackupRefused;
import eu.lotse.postgres.backup.BackupRefused.Why;
import eu.lotse.postgres.backup.Manifest;
import eu.lotse.postgres.backup.Restore;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.jdbc.core.JdbcTemplate;

/** A backup is one moment of the database, whole and genuine, or it is refused. */
class BackupsTest {

  @TempDir Path folder;
  @AutoClose private BackedUpCompany here;

  @BeforeEach
  void threeOperations() {
    here = new BackedUpCompany(folder);
  }

  @Test
  void whatPeopleStoreMeanwhileIsInItWhollyOrNotAtAll() {
    var enough = new AtomicBoolean();
    var stored = new java.util.concurrent.atomic.AtomicInteger();
    var working =
        CompletableFuture.runAsync(() -> {
          for (int i = 0; !enough.get(); i++) {
            here.company.record(draft("SERVICE", State.RUNNING, "post-" + i));
            stored.incrementAndGet();
          }
        });
    while (stored.get() < 5) {
      Thread.onSpinWait();
    }
    Path file = here.backup();
    enough.set(true);
    working.join();

    here.restore(file);

    var log = here.restored().decisionLog();
    assertThat(log.firstBroken()).isEmpty();
    assertThat(log.length()).isLessThanOrEqualTo(here.company.register.decisionLog().length());
    var sql = new JdbcTemplate(here.elsewhere.dataSource());
    long operations = sql.queryForObject("select count(*) from operation", Long.class);
    assertThat(operations).isBetween(8L, here.company.rows("operation"));
    assertThat(sql.queryForObject("select sum(operations) from operation_count", Long.class))
        .isEqualTo(operations);
    assertThat(
            sql.queryForObject(
                "select count(*) from decision_log where kind = 'RECORDED'", Long.class))
        .isEqualTo(operations);
  }

  @Test
  void whereTheLastStepFailsNothingIsRestoredAndItCanBeTriedAgain() {
    Path file = here.backup();
    try (var backup = BackupFile.open(file, key(1))) {
      assertThatThrownBy(() ->
              new Restore(here.loginElsewhere())
                  .from(
                      backup,
                      () -> {
                        throw new IllegalStateException("no room");
                      }))
          .hasMessage("no room");
    }
    assertThat(here.tables()).isZero();

    here.restore(file);

    assertThat(here.restored().decisionLog().firstBroken()).isEmpty();
  }

  @Test
  void ofTwoWhoRestoreAtOnceOneIsRefusedAndChangesNothing() {
    Path file = here.backup();
    var impatient = new Restore(here.impatientElsewhere());
    try (var backup = BackupFile.open(file, key(1))) {
      new Restore(here.loginElsewhere())
          .from(
              backup,
              () ->
                  assertThatThrownBy(() -> impatient.from(backup, () -> {}))
                      .isInstanceOfSatisfying(
                          BackupRefused.class, e -> assertThat(e.why()).isEqualTo(Why.UNDER_WAY)));
    }

    var restored = here.restored();
    assertThat(restored.decisionLog().firstBroken()).isEmpty();
    assertThat(restored.decisionLog().length())
        .isEqualTo(here.company.register.decisionLog().length());
    assertThatThrownBy(() -> here.restore(file))
        .as("the lock is given back")
        .isInstanceOfSatisfying(
            BackupRefused.class, e -> assertThat(e.why()).isEqualTo(Why.NOT_EMPTY));
  }

  @ParameterizedTest
  @ValueSource(strings = {"create table theirs (a int)", "create view theirs as select 1 as a"})
  void aDatabaseOfAnotherProgramIsLeftAlone(String theirs) {
    var sql = new JdbcTemplate(here.elsewhere.dataSource());
    sql.execute(theirs);
    assertThatThrownBy(() -> here.restore(here.backup()))
        .isInstanceOfSatisfying(
            BackupRefused.class, e -> assertThat(e.why()).isEqualTo(Why.NOT_EMPTY));
    assertThat(sql.queryForList("select * from theirs")).hasSizeLessThan(2);
  }

  @Test
  void nothingIsBackedUpWithAnotherKeyOrFromNothing() {
    assertThatThrownBy(() ->
            new Backup(here.login(), key(2)).write(folder.resolve("x"), Map.of(), Company.NOW))
        .isInstanceOfSatisfying(
            BackupRefused.class, e -> assertThat(e.why()).isEqualTo(Why.OTHER_KEY));
    assertThatThrownBy(() ->
            new Backup(here.loginElsewhere(), key(1))
                .write(folder.resolve("x"), Map.of(), Company.NOW))
        .isInstanceOfSatisfying(
            BackupRefused.class, e -> assertThat(e.why()).isEqualTo(Why.NOTHING_STORED));
    assertThat(folder).isEmptyDirectory();
  }

  @Test
  void whatWasUnderWayIsNobodysAfterwards() {
    here.company.sql.execute(
        """
        insert into scheduled_tasks (task_name, task_instance, execution_time, picked, picked_by,
            version) values ('daily-round', 'recurring', now(), true, 'somebody', 1);
        insert into batch_job_instance (job_instance_id, version, job_name, job_key)
            values (1, 0, 'import', 'key');
        insert into batch_job_execution (job_execution_id, version, job_instance_id, create_time,
            status) values (1, 0, 1, now(), 'STARTED');
        insert into batch_step_execution (step_execution_id, version, step_name, job_execution_id,
            create_time, status) values (1, 0, 'lines', 1, now(), 'STARTED');
        """);
    here.restore(here.backup());
    var sql = new JdbcTemplate(here.elsewhere.dataSource());
    assertThat(sql.queryForList("select picked from scheduled_tasks", Boolean.class))
        .containsExactly(false);
    assertThat(
            sql.queryForList(
                """
                select status from batch_job_execution
                union all select status from batch_step_execution
                """,
                String.class))
        .containsExactly("FAILED", "FAILED");
  }

  @Test
  void theManifestTellsWhereTheLogEnded() {
    Manifest manifest;
    try (var backup = BackupFile.open(here.backup(), key(1))) {
      manifest = backup.manifest();
    }
    var head = here.company.register.decisionLog().head();
    assertThat(manifest.log()).isEqualTo(new Manifest.Head(head.number(), head.sha256()));
    assertThat(manifest.attached()).containsOnlyKeys("note");
  }

  @Test
  void everyTableIsInItAndEverySequence() {
    List<String> everything =
        here.company.sql.queryForList(
            """
            select relname from pg_class
            where relkind in ('r', 'S') and relnamespace = 'public'::regnamespace
              and relname <> 'flyway_schema_history'
            """,
            String.class);
    try (var backup = BackupFile.open(here.backup(), key(1))) {
      var kept = new ArrayList<String>();
      backup.manifest().tables().forEach(t -> kept.add(t.name()));
      backup.manifest().sequences().forEach(s -> kept.add(s.name()));
      assertThat(kept).containsExactlyInAnyOrderElementsOf(everything);
    }
  }
}
