package eu.lotse.postgres.embedded;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

class ThrowawayServerTest {

  @Test
  void gives_every_asker_a_database_of_its_own() {
    var one = JdbcClient.create(ThrowawayServer.empty().dataSource());
    var other = JdbcClient.create(ThrowawayServer.migrated().dataSource());

    one.sql("create table mine (id int)").update();

    var tables = "select count(*) from pg_tables where tablename = 'mine'";
    assertThat(one.sql(tables).query(Integer.class).single()).isEqualTo(1);
    assertThat(other.sql(tables).query(Integer.class).single()).isZero();
  }

  @Test
  void gives_the_same_rights_as_the_real_server() throws SQLException {
    var database = ThrowawayServer.empty();

    try (var connection = database.dataSource().getConnection()) {
      assertThat(connection.getMetaData().getUserName()).isEqualTo("lotse");
    }
    assertThat(
            JdbcClient.create(database.dataSource())
                .sql("select rolsuper from pg_roles where rolname = current_user")
                .query(Boolean.class)
                .single())
        .isFalse();
  }
}
