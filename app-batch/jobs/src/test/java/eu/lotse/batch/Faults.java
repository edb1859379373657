package eu.lotse.batch;

import static org.assertj.core.api.Assertions.assertThat;

import eu.lotse.batch.Workplace.Outcome;
import eu.lotse.domain.decision.Rulebook;
import eu.lotse.domain.law.LegalDates;
import eu.lotse.domain.register.Actor;
import eu.lotse.domain.register.DecisionLog;
import eu.lotse.domain.register.Reevaluations;
import eu.lotse.domain.register.Reevaluations.Request;
import eu.lotse.domain.register.Reevaluations.Run;
import eu.lotse.domain.register.Releases;
import eu.lotse.rules.Rulebooks;
import java.io.IOException;
import java.util.concurrent.TimeUnit;

/** Lets things go wrong in a place, and says whether its register is whole afterwards. */
final class Faults {

  /** How often a process is killed: {@code -Dlotse.kills=20}, else a few times. */
  static final int KILLS = Integer.getInteger("lotse.kills", 3);

  static final int PATTERNS = 3_000;
  private static final int OPERATIONS = 12_000;
  private static final String CLAIMS =
      """
      select count(*) from pg_locks l join pg_database d on d.oid = l.database
      where l.locktype = 'advisory' and d.datname = current_database()
      """;

  private final Workplace place;

  Faults(Workplace place) {
    this.place = place;
  }

  long sql(String query) {
    Long count = place.sql().queryForObject(query, Long.class);
    return count == null ? 0 : count;
  }

  /** Begins a process of its own and comes back when a count is reached, or the process ended. */
  Process startUntil(String count, long reached, String... command)
      throws IOException, InterruptedException {
    Process process = place.start(command);
    process.getInputStream().close();
    process.getErrorStream().close();
    awaitOr(count, reached, process);
    return process;
  }

  /** Waits until so much is counted, or the process has ended. */
  void awaitOr(String count, long reached, Process process) throws InterruptedException {
    while (sql(count) < reached && !process.waitFor(5, TimeUnit.MILLISECONDS)) {}
  }

  /** Lets a process of its own work until a count is reached, and kills it as kill -9 does. */
  void killAt(String count, long reached, String... command)
      throws IOException, InterruptedException {
    startUntil(count, reached, command).destroyForcibly().waitFor();
    awaitNobodyAtWork();
  }

  /** The database notices a little later than we do that a process is gone. */
  void awaitNobodyAtWork() {
    while (sql(CLAIMS) > 0) {
      Thread.onSpinWait();
    }
  }

  /** The log is whole, counts are right, no duty is open twice. */
  void requireWholeRegister() {
    try (var register = place.register()) {
      assertThat(register.get(DecisionLog.class).firstBroken()).isEmpty();
    }
    assertThat(sql("select sum(operations) from operation_count"))
        .isEqualTo(sql("select count(*) from operation"));
    assertThat(
            sql(
                """
                select count(*) from (
                  select activity, state, pattern, sum(operations) from operation_count
                  group by activity, state, pattern
                  except
                  select activity, state, shown_pattern, count(*) from operation
                  group by activity, state, shown_pattern) as wrong
                """))
        .isZero();
    assertThat(
            sql(
                """
                select count(*) from (
                  select operation, kind, norm, wording from duty where closed_at is null
                  group by operation, kind, norm, wording, within, at_latest
                  having count(*) > 1) as twice
                """))
        .isZero();
  }

  /** Asks for a re-evaluation, and begins none. */
  Run request(Rulebook candidate) {
    return request(candidate, /* rollsBack= */ false);
  }

  /** Asks for the release to come back that was in force first. */
  void requestBack() {
    request(Rulebooks.load(Workplace.SMALL_LAW), /* rollsBack= */ true);
  }

  private Run request(Rulebook candidate, boolean rollsBack) {
    try (var register = place.register()) {
      return register
          .get(Reevaluations.class)
          .request(
              new Request(
                  candidate,
                  LegalDates.asThen(place.surroundings().today()),
                  Actor.HOUSE,
                  "a ruling",
                  register.get(Releases.class).active().map(Releases.Activation::release),
                  rollsBack));
    }
  }

  /** Fills the register with made-up operations. */
  void generate() {
    Outcome made =
        place.call(
            "demo",
            "generate",
            "--operations",
            Integer.toString(OPERATIONS),
            "--patterns",
            Integer.toString(PATTERNS));
    assertThat(made.exitCode()).as(made.err()).isZero();
  }

  /** The release came into force once, and every operation that flips was told once. */
  void requireSwitchedOnce(Rulebook candidate) {
    long flipped = sql("select flipped from reevaluation where state = 'DONE'");
    assertThat(flipped).isPositive();
    assertThat(sql("select count(*) from reevaluation")).isEqualTo(1);
    assertThat(sql("select count(*) from activation")).isEqualTo(2);
    assertThat(sql("select count(*) from decision_log where kind = 'REEVALUATED'"))
        .isEqualTo(flipped);
    assertThat(sql("select count(distinct operation) from decision_log where kind = 'REEVALUATED'"))
        .isEqualTo(flipped);
    assertThat(
            place
                .sql()
                .queryForObject(
                    """
                    select count(*) from fact_pattern p
                    join pattern_decision d on d.pattern = p.id
                    join release r on r.id = d.release and r.sha256 = ?
                    where p.verdict <> d.verdict and d.effective @> p.decided_for
                    """,
                    Long.class,
                    candidate.release().sha256()))
        .isZero();
    requireWholeRegister();
  }
}
