package eu.lotse.postgres;

import eu.lotse.domain.register.ReevaluationWork.Claim;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Optional;
import javax.sql.DataSource;
import org.springframework.dao.DataAccessResourceFailureException;

/**
 * Lets one process of all work at re-evaluations. The lock belongs to a connection of its own, so
 * that the database takes it back when the process dies.
 */
final class SingleWorker {

  private static final String KEY = "x'6c6f747365b1'::bigint";

  private final DataSource dataSource;

  SingleWorker(DataSource dataSource) {
    this.dataSource = dataSource;
  }

  Optional<Claim> claim() {
    Connection connection = null;
    try {
      connection = dataSource.getConnection();
      if (ask(connection, "select pg_try_advisory_lock(" + KEY + ")")) {
        Connection held = connection;
        connection = null;
        return Optional.of(() -> release(held));
      }
      return Optional.empty();
    } catch (SQLException e) {
      throw new DataAccessResourceFailureException("The database cannot be reached", e);
    } finally {
      close(connection);
    }
  }

  private static boolean ask(Connection connection, String question) throws SQLException {
    try (var statement = connection.createStatement();
        var row = statement.executeQuery(question)) {
      return row.next() && row.getBoolean(1);
    }
  }

  /** A connection that was lost has lost the lock, too. */
  private static void release(Connection connection) {
    try {
      ask(connection, "select pg_advisory_unlock(" + KEY + ")");
    } catch (SQLException e) {
      abort(connection);
    } finally {
      close(connection);
    }
  }

  private static void abort(Connection connection) {
    try {
      connection.abort(Runnable::run);
    } catch (SQLException e) {
      // It is gone already.
    }
  }

  private static void close(@org.jspecify.annotations.Nullable Connection connection) {
    try {
      if (connection != null) {
        connection.close();
      }
    } catch (SQLException e) {
      // It is gone already.
    }
  }
}
