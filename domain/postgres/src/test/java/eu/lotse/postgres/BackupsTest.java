package eu.lotse.postgres;

import static eu.lotse.domain.decision.Verdict.PERMITTED;
import static eu.lotse.postgres.Company.draft;
import static eu.lotse.postgres.Company.key;
import static eu.lotse.postgres.Company.running;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import eu.lotse.domain.register.State;
import eu.lotse.postgres.backup.Backup;
import eu.lotse.postgres.backup.BackupFile;
import eu.lotse.postgres.backup.BackupRefused;
import eu.lotse.postgres.backup.BackupRefused.Why;
import eu.lotse.postgres.backup.Login;
import eu.lotse.postgres.backup.Manifest;
import eu.lotse.postgres.backup.Restore;
import eu.lotse.postgres.embedded.ThrowawayServer;
import eu.lotse.postgres.embedded.ThrowawayServer.Database;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Random;
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
  @AutoClose private final Company company = new Company();
  private final Database elsewhere = ThrowawayServer.empty();

  @BeforeEach
  void threeOperations() {
    company.activate(PlainLaw.saying(Map.of("SERVICE", PERMITTED)));
    company.record(running("SERVICE"), running("PROFILING"), running("SERVICE"));
  }

  private static Login login(Database database) {
    return new Login(database.url(), database.user(), database.password());
  }

  private Login here() {
    var pool = company.database;
    return new Login(pool.getJdbcUrl(), pool.getUsername(), pool.getPassword());
  }

  private Path backup() {
    Path file = folder.resolve("a.backup");
    new Backup(here(), key(1)).write(file, Map.of("note", out -> out.write(7)), Company.NOW);
    return file;
  }

  private void restore(Path file) {
    try (var backup = BackupFile.open(file, key(1))) {
      new Restore(login(elsewhere)).from(backup, () -> {});
    }
  }

  private PostgresRegister restored() {
    return new PostgresRegister(
        elsewhere.dataSource(),
        List.of(Company.MATTER),
        key(1),
        Clock.fixed(Company.NOW, ZoneOffset.UTC));
  }

  private long tables() {
    return new JdbcTemplate(elsewhere.dataSource())
        .queryForObject(
            """
            select count(*) from pg_class
            where relkind = 'r' and relnamespace = 'public'::regnamespace
            """,
            Long.class);
  }

  private Why refused(Path file) {
    var refusal = catchThrowableOfType(BackupRefused.class, () -> restore(file));
    assertThat(refusal).as("refused").isNotNull();
    assertThat(tables()).as("nothing half restored").isZero();
    return refusal.why();
  }

  @Test
  void whatPeopleStoreMeanwhileIsInItWhollyOrNotAtAll() {
    var enough = new AtomicBoolean();
    var stored = new java.util.concurrent.atomic.AtomicInteger();
    var working =
        CompletableFuture.runAsync(() -> {
          for (int i = 0; !enough.get(); i++) {
            company.record(draft("SERVICE", State.RUNNING, "post-" + i));
            stored.incrementAndGet();
          }
        });
    while (stored.get() < 5) {
      Thread.onSpinWait();
    }
    Path file = backup();
    enough.set(true);
    working.join();

    restore(file);

    var log = restored().decisionLog();
    assertThat(log.firstBroken()).isEmpty();
    assertThat(log.length()).isLessThanOrEqualTo(company.register.decisionLog().length());
    var sql = new JdbcTemplate(elsewhere.dataSource());
    long operations = sql.queryForObject("select count(*) from operation", Long.class);
    assertThat(operations).isBetween(8L, company.rows("operation"));
    assertThat(sql.queryForObject("select sum(operations) from operation_count", Long.class))
        .isEqualTo(operations);
    assertThat(
            sql.queryForObject(
                "select count(*) from decision_log where kind = 'RECORDED'", Long.class))
        .isEqualTo(operations);
  }

  @Test
  void aPartOfABackupIsRefused() throws IOException {
    byte[] whole = Files.readAllBytes(backup());
    for (int left : new int[] {0, 1, 100, whole.length / 2, whole.length - 1}) {
      Path part = Files.write(folder.resolve("part-" + left), Arrays.copyOf(whole, left));
      assertThat(refused(part)).as(left + " bytes").isEqualTo(Why.NOT_WHOLE);
    }
  }

  @Test
  void aByteThatChangedIsNoticedOrMakesNoDifference() throws IOException {
    byte[] whole = Files.readAllBytes(backup());
    var random = new Random(1);
    int noticed = 0;
    for (int i = 0; i < 300; i++) {
      byte[] changed = whole.clone();
      changed[random.nextInt(whole.length)] ^= (byte) (1 << random.nextInt(8));
      Path file = Files.write(folder.resolve("changed"), changed);
      try (var opened = BackupFile.open(file, key(1))) {
        assertThat(opened.manifest().rows("operation")).isEqualTo(3);
      } catch (BackupRefused e) {
        noticed++;
      }
    }
    assertThat(noticed)
        .as("most bytes are content, the rest is dates and the like")
        .isGreaterThan(100);
  }

  /** As somebody would who has the file and not the key. */
  private Path forged(String part, byte[] content) throws IOException {
    Path file = backup();
    try (var zip = FileSystems.newFileSystem(file)) {
      Files.write(zip.getPath(part), content);
    }
    return file;
  }

  @Test
  void anotherContentIsRefused() throws IOException {
    assertThat(
            refused(
                forged("tables/account", "mallory\tx\t{ADMIN}\n".getBytes(StandardCharsets.UTF_8))))
        .isEqualTo(Why.CHANGED);
  }

  @Test
  void anotherManifestIsRefused() throws IOException {
    assertThat(refused(forged("manifest.json", "{}".getBytes(StandardCharsets.UTF_8))))
        .isEqualTo(Why.NOT_GENUINE);
  }

  /** As nobody can who has no key. */
  private Path told(String what, String instead) throws IOException {
    Path file = backup();
    try (var zip = FileSystems.newFileSystem(file)) {
      Path manifest = zip.getPath("manifest.json");
      String other = Files.readString(manifest).replaceFirst(what, instead);
      assertThat(other).as(what).isNotEqualTo(Files.readString(manifest));
      Files.writeString(manifest, other);
      Files.writeString(zip.getPath("manifest.seal"), key(1).seal("backup", other));
    }
    return file;
  }

  @Test
  void aBackupOfALaterVersionIsRefused() throws IOException {
    assertThat(refused(told("\"schema\":\"\\d+\"", "\"schema\":\"999\""))).isEqualTo(Why.TOO_NEW);
  }

  @ParameterizedTest
  @ValueSource(strings = {"\"rows\":3", "\"number\":\\d"})
  void whatDoesNotArriveAsItWasToldIsNotRestored(String told) throws IOException {
    assertThat(refused(told(told, told.substring(0, told.indexOf(':')) + ":9")))
        .isEqualTo(Why.INCOMPLETE);
  }

  @Test
  void whereTheLastStepFailsNothingIsRestoredAndItCanBeTriedAgain() {
    Path file = backup();
    try (var backup = BackupFile.open(file, key(1))) {
      assertThatThrownBy(() ->
              new Restore(login(elsewhere))
                  .from(
                      backup,
                      () -> {
                        throw new IllegalStateException("no room");
                      }))
          .hasMessage("no room");
    }
    assertThat(tables()).isZero();

    restore(file);

    assertThat(restored().decisionLog().firstBroken()).isEmpty();
  }

  @Test
  void ofTwoWhoRestoreAtOnceOneIsRefusedAndChangesNothing() {
    Path file = backup();
    try (var backup = BackupFile.open(file, key(1))) {
      new Restore(login(elsewhere))
          .from(
              backup,
              () ->
                  assertThatThrownBy(() -> restore(file))
                      .isInstanceOfSatisfying(
                          BackupRefused.class, e -> assertThat(e.why()).isEqualTo(Why.UNDER_WAY)));
    }

    var restored = restored();
    assertThat(restored.decisionLog().firstBroken()).isEmpty();
    assertThat(restored.decisionLog().length()).isEqualTo(company.register.decisionLog().length());
    assertThatThrownBy(() -> restore(file))
        .as("the lock is given back")
        .isInstanceOfSatisfying(
            BackupRefused.class, e -> assertThat(e.why()).isEqualTo(Why.NOT_EMPTY));
  }

  @ParameterizedTest
  @ValueSource(strings = {"create table theirs (a int)", "create view theirs as select 1 as a"})
  void aDatabaseOfAnotherProgramIsLeftAlone(String theirs) {
    var sql = new JdbcTemplate(elsewhere.dataSource());
    sql.execute(theirs);
    assertThatThrownBy(() -> restore(backup()))
        .isInstanceOfSatisfying(
            BackupRefused.class, e -> assertThat(e.why()).isEqualTo(Why.NOT_EMPTY));
    assertThat(sql.queryForList("select * from theirs")).hasSizeLessThan(2);
  }

  @Test
  void nothingIsBackedUpWithAnotherKeyOrFromNothing() {
    assertThatThrownBy(
            () -> new Backup(here(), key(2)).write(folder.resolve("x"), Map.of(), Company.NOW))
        .isInstanceOfSatisfying(
            BackupRefused.class, e -> assertThat(e.why()).isEqualTo(Why.OTHER_KEY));
    assertThatThrownBy(() ->
            new Backup(login(elsewhere), key(1)).write(folder.resolve("x"), Map.of(), Company.NOW))
        .isInstanceOfSatisfying(
            BackupRefused.class, e -> assertThat(e.why()).isEqualTo(Why.NOTHING_STORED));
    assertThat(folder).isEmptyDirectory();
  }

  @Test
  void aWorkersTasksAreNobodysAfterwards() {
    company.sql.update(
        """
        insert into scheduled_tasks (task_name, task_instance, execution_time, picked, picked_by,
            version) values ('daily-round', 'recurring', now(), true, 'somebody', 1)
        """);
    restore(backup());
    assertThat(
            new JdbcTemplate(elsewhere.dataSource())
                .queryForList("select picked from scheduled_tasks", Boolean.class))
        .containsExactly(false);
  }

  @Test
  void theManifestTellsWhereTheLogEnded() {
    Manifest manifest;
    try (var backup = BackupFile.open(backup(), key(1))) {
      manifest = backup.manifest();
    }
    var head = company.register.decisionLog().head();
    assertThat(manifest.log()).isEqualTo(new Manifest.Head(head.number(), head.sha256()));
    assertThat(manifest.attached()).containsOnlyKeys("note");
  }

  @Test
  void everyTableIsInItAndEverySequence() {
    List<String> everything =
        company.sql.queryForList(
            """
            select relname from pg_class
            where relkind in ('r', 'S') and relnamespace = 'public'::regnamespace
              and relname <> 'flyway_schema_history'
            """,
            String.class);
    try (var backup = BackupFile.open(backup(), key(1))) {
      var kept = new ArrayList<String>();
      backup.manifest().tables().forEach(t -> kept.add(t.name()));
      backup.manifest().sequences().forEach(s -> kept.add(s.name()));
      assertThat(kept).containsExactlyInAnyOrderElementsOf(everything);
    }
  }
}
