package eu.lotse.postgres.embedded;

import eu.lotse.postgres.embedded.OwnerNote.Work;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

/**
 * A real PostgreSQL for tests: one server per JVM, one fresh database per test class, in some ten
 * milliseconds.
 *
 * <pre>
 * static final Database DATABASE = ThrowawayServer.migrated();
 *
 * &#64;DynamicPropertySource
 * static void database(DynamicPropertyRegistry registry) {
 *   DATABASE.properties().forEach((name, value) -> registry.add(name, () -> value));
 * }
 * </pre>
 *
 * The server lies in {@code target} and is kept there between runs, so that only the first one
 * after {@code clean} has to make it. It does not wait for the disk: what is in it may be lost at
 * any time.
 */
public final class ThrowawayServer {
  private static final String PREFIX = "test_";
  private static final Map<String, String> HASTE =
      Map.of(
          "fsync", "off",
          "synchronous_commit", "off",
          "full_page_writes", "off",
          "max_connections", "300");

  private final Access superuser;
  private final Access user;
  private final AtomicInteger databases = new AtomicInteger();

  private ThrowawayServer(Access superuser, Access user) {
    this.superuser = superuser;
    this.user = user;
  }

  /** A database and how to log in to it as its owner. */
  public record Database(String url, String user, String password) {

    public DataSource dataSource() {
      return new DriverManagerDataSource(url, user, password);
    }

    /** The access in the words of Spring Boot. */
    public Map<String, String> properties() {
      return Map.of(
          "spring.datasource.url", url,
          "spring.datasource.username", user,
          "spring.datasource.password", password);
    }
  }

  /** A database with nothing in it. */
  public static Database empty() {
    return Holder.SERVER.create("template1");
  }

  /** A database that went through all migrations on the class path. */
  public static Database migrated() {
    return Holder.SERVER.create(Template.NAME);
  }

  private static final class Holder {
    static final ThrowawayServer SERVER = start();
  }

  private static final class Template {
    static final String NAME = Holder.SERVER.migrate();
  }

  private static ThrowawayServer start() {
    try {
      for (var n = 1; ; n++) {
        var home = new Home(Path.of("target", "throwaway-postgres", Integer.toString(n)));
        var owner = Owner.tryBecome(home, OwnerNote.ofThisProcess(Work.COMMAND, ""));
        if (owner.isPresent()) {
          new AtEnd(System.err).add(owner.get()::close);
          var user = owner.get().start(HASTE);
          var server = new ThrowawayServer(owner.get().superuserAccess(), user);
          server.dropLeftovers();
          return server;
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private void dropLeftovers() {
    var leftovers = new ArrayList<String>();
    try (var connection =
            DriverManager.getConnection(superuser.url(), superuser.user(), superuser.password());
        var statement = connection.createStatement();
        var rows =
            statement.executeQuery(
                "select datname from pg_database where datname like 'test\\_%'")) {
      while (rows.next()) {
        leftovers.add(rows.getString(1));
      }
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
    leftovers.forEach(name -> execute("drop database " + name + " with (force)"));
  }

  private String migrate() {
    var database = create("template1");
    Flyway.configure()
        .dataSource(database.url(), database.user(), database.password())
        .load()
        .migrate();
    return database.url().substring(database.url().lastIndexOf('/') + 1);
  }

  private Database create(String template) {
    var name = PREFIX + databases.incrementAndGet();
    execute("create database " + name + " template " + template + " owner " + Postgres.NAME);
    return new Database(user.url().replaceFirst("[^/]+$", name), user.user(), user.password());
  }

  private synchronized void execute(String sql) {
    try (var connection =
            DriverManager.getConnection(superuser.url(), superuser.user(), superuser.password());
        var statement = connection.createStatement()) {
      statement.execute(sql);
    } catch (SQLException e) {
      throw new IllegalStateException(sql, e);
    }
  }
}
