package eu.lotse.postgres.backup;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.configuration.FluentConfiguration;

/** Where a database is, and how to log in as its owner. */
public record Login(String url, String user, String password) {

  Connection connect() throws SQLException {
    return DriverManager.getConnection(url, user, password);
  }

  FluentConfiguration migrations() {
    return Flyway.configure().dataSource(url, user, password);
  }

  /** Says where, not how. */
  @Override
  public String toString() {
    return "Login[" + user + "]";
  }
}
