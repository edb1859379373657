package eu.lotse.postgres.embedded;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PostgresTest {

  @TempDir static Path folder;

  private static Home home() {
    return new Home(folder.resolve("home of an operator"));
  }

  @Test
  void data_survive_a_restart_on_the_same_port() throws Exception {
    String first;
    try (var server = Postgres.start(home(), Map.of())) {
      first = server.access().url();
      execute(
          server.access(), "create table if not exists kept as select 'Zugänglichkeit' as word");
    }
    assertThat(Postgres.livingServerOf(home())).isEmpty();

    try (var server = Postgres.start(home(), Map.of())) {
      assertThat(server.access().url()).isEqualTo(first);
      assertThat(ask(server.access(), "select word from kept")).isEqualTo("Zugänglichkeit");
    }
  }

  @Test
  void nobody_gets_in_without_the_password() throws Exception {
    try (var server = Postgres.start(home(), Map.of())) {
      var access = server.access();

      for (var user : List.of("lotse", "postgres")) {
        assertThatThrownBy(() -> connect(new Access(access.url(), user, "lotse")))
            .isInstanceOf(SQLException.class)
            .hasMessageContaining("password authentication failed");
      }
      assertThat(
              ask(
                  server.superuserAccess(),
                  "select left(rolpassword, 13) from pg_authid where rolname = 'lotse'"))
          .isEqualTo("SCRAM-SHA-256");
    }
  }

  @Test
  void secrets_are_readable_by_their_owner_alone() throws Exception {
    Postgres.start(home(), Map.of()).close();

    for (var secret : List.of(home().password(), home().superuserPassword())) {
      assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(secret)))
          .isEqualTo("rw-------");
      assertThat(Home.read(secret)).hasSize(48);
    }
    assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(home().server())))
        .isIn("rwx------", "rwx--x--x");
  }

  @Test
  void waits_for_the_disk_and_sorts_alike_everywhere() throws Exception {
    try (var server = Postgres.start(home(), Map.of())) {
      assertThat(ask(server.access(), "show fsync")).isEqualTo("on");
      assertThat(ask(server.access(), "show synchronous_commit")).isEqualTo("on");
      assertThat(
              ask(
                  server.access(),
                  "select string_agg(w, '' order by w) from unnest(array['z','ä','B','a']) w"))
          .isEqualTo("aäBz");
    }
  }

  @Test
  void the_role_of_lotse_is_no_superuser() throws Exception {
    try (var server = Postgres.start(home(), Map.of())) {
      assertThatThrownBy(() -> execute(server.access(), "copy (select 1) to program 'cat'"))
          .isInstanceOf(SQLException.class)
          .hasMessageContaining("permission denied");
    }
  }

  @Test
  void a_home_whose_making_was_interrupted_is_made_again() throws Exception {
    var broken = new Home(folder.resolve("broken")).create();
    Files.createDirectories(broken.server().resolve("data.draft").resolve("base"));
    Files.createDirectories(broken.server().resolve("programs-1234").resolve("bin"));

    try (var server = Postgres.start(broken, Map.of())) {
      assertThat(ask(server.access(), "select current_user")).isEqualTo("lotse");
    }
    Files.delete(broken.password());
    try (var server = Postgres.start(broken, Map.of())) {
      assertThat(ask(server.access(), "select current_user")).isEqualTo("lotse");
    }
  }

  @Test
  void says_what_postgresql_said_when_it_does_not_start() {
    assertThatThrownBy(() -> Postgres.start(home(), Map.of("max_connections", "many")))
        .isInstanceOf(IOException.class)
        .hasMessageContaining("invalid value for parameter \"max_connections\"");
  }

  private static Connection connect(Access access) throws SQLException {
    return DriverManager.getConnection(access.url(), access.user(), access.password());
  }

  private static void execute(Access access, String sql) throws SQLException {
    try (var connection = connect(access);
        var statement = connection.createStatement()) {
      statement.execute(sql);
    }
  }

  private static String ask(Access access, String query) throws SQLException {
    try (var connection = connect(access);
        var statement = connection.createStatement();
        var rows = statement.executeQuery(query)) {
      rows.next();
      return rows.getString(1);
    }
  }
}
