package eu.lotse.postgres;

import eu.lotse.domain.register.Actor;
import eu.lotse.domain.register.Operations.ReleaseChanged;
import eu.lotse.domain.rulebook.ReleaseId;
import java.util.Optional;
import org.springframework.jdbc.core.JdbcTemplate;

/**
 * The release in force, held while something is stored under it. Locks are those of the transaction
 * at hand and end with it.
 */
final class ActiveRelease {

  private final JdbcTemplate jdbc;

  /** How a transaction holds the release. */
  enum Hold {
    /** Many at a time: nobody activates meanwhile. */
    SHARED("row share"),
    /** Alone: nobody activates or records meanwhile. */
    ALONE("exclusive");

    private final String mode;

    Hold(String mode) {
      this.mode = mode;
    }
  }

  ActiveRelease(JdbcTemplate jdbc) {
    this.jdbc = jdbc;
  }

  /** Waits for the lock and says which release is active. */
  Optional<ReleaseId> hold(Hold hold) {
    jdbc.execute("lock table activation in " + hold.mode + " mode");
    return current();
  }

  /** As {@link #hold(Hold)}, and fails where another release than {@code expected} is active. */
  void require(Hold hold, Optional<ReleaseId> expected) {
    Optional<ReleaseId> active = hold(hold);
    if (!active.equals(expected)) {
      throw new ReleaseChanged(
          "Decided under release "
              + expected.map(ReleaseId::brief).orElse("none")
              + ", but active is "
              + active.map(ReleaseId::brief).orElse("none"));
    }
  }

  private Optional<ReleaseId> current() {
    return jdbc
        .query(
            """
            select r.sha256 from activation a join release r on r.id = a.release
            order by a.number desc limit 1
            """,
            (row, i) -> new ReleaseId(Rows.text(row, "sha256")))
        .stream()
        .findFirst();
  }

  /** The row of a release; empty where it was never proposed or active. */
  Optional<Integer> find(ReleaseId release) {
    return find("release", "sha256", release.sha256());
  }

  /** The row of a release, made where there is none. */
  int row(ReleaseId release) {
    return rowOf("release", "sha256", release.sha256());
  }

  /** The row of an actor, made where there is none. */
  int row(Actor actor) {
    return rowOf("actor", "name", actor.account());
  }

  private int rowOf(String table, String column, String value) {
    return find(table, column, value)
        .or(() -> {
          jdbc.update(
              "insert into " + table + " (" + column + ") values (?) on conflict do nothing",
              value);
          return find(table, column, value);
        })
        .orElseThrow();
  }

  private Optional<Integer> find(String table, String column, String value) {
    return jdbc
        .query(
            "select id from " + table + " where " + column + " = ?",
            (row, i) -> row.getInt(1),
            value)
        .stream()
        .findFirst();
  }
}
