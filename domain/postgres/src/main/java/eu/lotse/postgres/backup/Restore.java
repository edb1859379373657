package eu.lotse.postgres.backup;

import eu.lotse.postgres.backup.BackupRefused.Why;
import eu.lotse.postgres.backup.Manifest.Sequence;
import eu.lotse.postgres.backup.Manifest.Table;
import java.io.IOException;
import java.io.InputStream;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.flywaydb.core.api.MigrationInfo;
import org.flywaydb.core.api.MigrationVersion;
import org.postgresql.PGConnection;

/**
 * Brings a backup into an empty database: the schema as it was when the backup was made, then all
 * rows in one transaction. The schema is brought up to date when the register is opened next.
 */
public final class Restore {

  /** Nobody works any more at what somebody worked at when the backup was made. */
  private static final Map<String, String> SETTLED =
      Map.of(
          "batch_step_execution",
          """
          update batch_step_execution set status = 'FAILED', exit_code = 'FAILED',
              end_time = coalesce(end_time, last_updated)
          where status in ('STARTING', 'STARTED', 'STOPPING')
          """,
          "batch_job_execution",
          """
          update batch_job_execution set status = 'FAILED', exit_code = 'FAILED',
              end_time = coalesce(end_time, last_updated)
          where status in ('STARTING', 'STARTED', 'STOPPING')
          """,
          "scheduled_tasks",
          """
          update scheduled_tasks set picked = false, picked_by = null, last_heartbeat = null
          where picked
          """);

  /** Whoever holds this lock restores. */
  private static final String ALONE = "select pg_try_advisory_lock(x'6c6f747365b2'::bigint)";

  private final Login login;

  public Restore(Login login) {
    this.login = login;
  }

  /**
   * Restores all or nothing.
   *
   * @param last done when all rows are there and nobody sees them yet; if it fails, nothing is
   *     restored
   * @throws BackupRefused where the database holds something, another process is at it, or a later
   *     version made the backup
   */
  public void from(BackupFile backup, Runnable last) {
    requireNotTooNew(backup);
    try (Connection alone = login.connect()) {
      requireAlone(alone);
      requireEmpty();
      replace(backup, last);
    } catch (SQLException e) {
      throw unreachable(e);
    }
    analyze();
  }

  /** Until the connection ends, and with it the process that holds it. */
  private static void requireAlone(Connection connection) throws SQLException {
    try (var statement = connection.createStatement();
        var row = statement.executeQuery(ALONE)) {
      if (!row.next() || !row.getBoolean(1)) {
        throw new BackupRefused(Why.UNDER_WAY);
      }
    }
  }

  private void replace(BackupFile backup, Runnable last) {
    clean();
    var done = false;
    try {
      login
          .migrations()
          .target(MigrationVersion.fromVersion(backup.manifest().schema()))
          .load()
          .migrate();
      copy(backup, last);
      done = true;
    } finally {
      if (!done) {
        clean();
      }
    }
  }

  /** So that the first questions are quick; if it fails, the server does it later by itself. */
  private void analyze() {
    try (Connection connection = login.connect()) {
      run(connection, "analyze");
    } catch (SQLException later) {
      // What was restored is there.
    }
  }

  private void requireNotTooNew(BackupFile backup) {
    var theirs = MigrationVersion.fromVersion(backup.manifest().schema());
    MigrationVersion latest =
        Arrays.stream(login.migrations().load().info().all())
            .map(MigrationInfo::getVersion)
            .filter(Objects::nonNull)
            .max(MigrationVersion::compareTo)
            .orElseThrow();
    if (theirs.compareTo(latest) > 0) {
      throw new BackupRefused(
          Why.TOO_NEW, backup.toString(), theirs.getVersion(), latest.getVersion());
    }
  }

  private void requireEmpty() {
    try (Connection connection = login.connect()) {
      if (!new Schema(connection).isEmpty()) {
        throw new BackupRefused(Why.NOT_EMPTY);
      }
    } catch (SQLException e) {
      throw unreachable(e);
    }
  }

  /** Removes a schema in which nothing is stored. */
  private void clean() {
    login.migrations().cleanDisabled(false).load().clean();
  }

  private void copy(BackupFile backup, Runnable last) {
    try (Connection connection = login.connect()) {
      connection.setAutoCommit(false);
      var schema = new Schema(connection);
      run(connection, "delete from decision_log_head");
      for (Table table : backup.manifest().tables()) {
        copy(connection, schema, backup, table);
      }
      for (Sequence sequence : backup.manifest().sequences()) {
        schema.set(sequence);
      }
      settle(connection, backup.manifest().tables());
      if (!schema.head().equals(backup.manifest().log())) {
        throw new BackupRefused(Why.INCOMPLETE, "decision_log_head");
      }
      last.run();
      connection.commit();
    } catch (SQLException e) {
      throw unreachable(e);
    }
  }

  private static void copy(Connection connection, Schema schema, BackupFile backup, Table table)
      throws SQLException {
    String copy = Backup.copy(schema, table.name(), table.columns()) + " from stdin";
    try (InputStream in = backup.table(table.name())) {
      long rows = connection.unwrap(PGConnection.class).getCopyAPI().copyIn(copy, in);
      if (rows != table.rows()) {
        throw new BackupRefused(Why.INCOMPLETE, table.name());
      }
    } catch (IOException e) {
      throw new BackupRefused(Why.UNREADABLE, e, backup.toString());
    }
  }

  private static void settle(Connection connection, List<Table> tables) throws SQLException {
    for (Table table : tables) {
      String settling = SETTLED.get(table.name());
      if (settling != null) {
        run(connection, settling);
      }
    }
  }

  private static void run(Connection connection, String sql) throws SQLException {
    try (var statement = connection.createStatement()) {
      statement.execute(sql);
    }
  }

  private static IllegalStateException unreachable(SQLException e) {
    return new IllegalStateException("The database cannot be written", e);
  }
}
