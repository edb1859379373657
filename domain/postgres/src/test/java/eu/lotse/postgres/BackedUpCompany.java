package eu.lotse.postgres;

import static eu.lotse.domain.decision.Verdict.PERMITTED;
import static eu.lotse.postgres.Company.key;
import static eu.lotse.postgres.Company.running;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import eu.lotse.postgres.backup.Backup;
import eu.lotse.postgres.backup.BackupFile;
import eu.lotse.postgres.backup.BackupRefused;
import eu.lotse.postgres.backup.BackupRefused.Why;
import eu.lotse.postgres.backup.Login;
import eu.lotse.postgres.backup.Restore;
import eu.lotse.postgres.embedded.ThrowawayServer;
import eu.lotse.postgres.embedded.ThrowawayServer.Database;
import java.nio.file.Path;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import org.springframework.jdbc.core.JdbcTemplate;

/** A company whose database is backed up, and another database into which that is restored. */
final class BackedUpCompany implements AutoCloseable {

  final Company company = new Company();
  final Database elsewhere = ThrowawayServer.empty();
  private final Path folder;

  /** With three operations. */
  BackedUpCompany(Path folder) {
    this.folder = folder;
    company.activate(PlainLaw.saying(Map.of("SERVICE", PERMITTED)));
    company.record(running("SERVICE"), running("PROFILING"), running("SERVICE"));
  }

  @Override
  public void close() {
    company.close();
  }

  Login loginElsewhere() {
    return new Login(elsewhere.url(), elsewhere.user(), elsewhere.password());
  }

  /** Would rather fail than wait for another restore. */
  Login impatientElsewhere() {
    String options = (elsewhere.url().contains("?") ? "&" : "?") + "options=-c%20lock_timeout=1000";
    return new Login(elsewhere.url() + options, elsewhere.user(), elsewhere.password());
  }

  Login login() {
    var pool = company.database;
    return new Login(pool.getJdbcUrl(), pool.getUsername(), pool.getPassword());
  }

  Path backup() {
    Path file = folder.resolve("a.backup");
    new Backup(login(), key(1)).write(file, Map.of("note", out -> out.write(7)), Company.NOW);
    return file;
  }

  void restore(Path file) {
    try (var backup = BackupFile.open(file, key(1))) {
      new Restore(loginElsewhere()).from(backup, () -> {});
    }
  }

  PostgresRegister restored() {
    return new PostgresRegister(
        elsewhere.dataSource(),
        List.of(Company.MATTER),
        key(1),
        Clock.fixed(Company.NOW, ZoneOffset.UTC));
  }

  long tables() {
    return new JdbcTemplate(elsewhere.dataSource())
        .queryForObject(
            """
            select count(*) from pg_class
            where relkind = 'r' and relnamespace = 'public'::regnamespace
            """,
            Long.class);
  }

  Why refused(Path file) {
    var refusal = catchThrowableOfType(BackupRefused.class, () -> restore(file));
    assertThat(refusal).as("refused").isNotNull();
    assertThat(tables()).as("nothing half restored").isZero();
    return refusal.why();
  }
}
