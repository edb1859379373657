package eu.lotse.batch;

import static org.assertj.core.api.Assertions.assertThat;

import eu.lotse.batch.Workplace.Outcome;
import eu.lotse.batch.reevaluating.ReevaluationJob;
import eu.lotse.batch.terminal.Progress;
import eu.lotse.domain.decision.Rulebook;
import eu.lotse.domain.facts.Facts;
import eu.lotse.domain.facts.Processing;
import eu.lotse.domain.law.LegalDates;
import eu.lotse.domain.register.Activities;
import eu.lotse.domain.register.Activity;
import eu.lotse.domain.register.ActivityName;
import eu.lotse.domain.register.Actor;
import eu.lotse.domain.register.DecisionLog;
import eu.lotse.domain.register.ReevaluationWork;
import eu.lotse.domain.register.Reevaluations;
import eu.lotse.domain.register.Reevaluations.Run;
import eu.lotse.domain.register.Reevaluations.Stage;
import eu.lotse.domain.register.Releases;
import eu.lotse.domain.register.State;
import java.io.IOException;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.nio.file.Path;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Processes that are killed, connections that break, rules that throw: whatever happens, nothing is
 * lost, nothing happens twice, and the log is whole.
 *
 * <p>How often a process is killed: {@code -Dlotse.kills=20}, else a few times.
 */
class FaultsTest {

  private static final int KILLS = Integer.getInteger("lotse.kills", 3);
  private static final int LINES = 4_000;
  private static final int PATTERNS = 3_000;
  private static final int OPERATIONS = 12_000;
  private static final String DECIDED = "select coalesce(max(decided), 0) from reevaluation";
  private static final String CLAIMS =
      """
      select count(*) from pg_locks l join pg_database d on d.oid = l.database
      where l.locktype = 'advisory' and d.datname = current_database()
      """;
  private static final String[] RESUME = {"reevaluations", "--resume", "1"};

  @TempDir Path folder;
  private Workplace place;
  private TwoLawyers lawyers;
  private final Random random = new Random();

  @BeforeEach
  void aPlace() {
    place = new Workplace(folder);
    lawyers = new TwoLawyers(place);
  }

  private long sql(String query) {
    Long count = place.sql().queryForObject(query, Long.class);
    return count == null ? 0 : count;
  }

  /** Lets a process of its own work until a count is reached, and kills it as kill -9 does. */
  private void killAt(String count, long reached, String... command)
      throws IOException, InterruptedException {
    Process process = place.start(command);
    process.getInputStream().close();
    process.getErrorStream().close();
    while (sql(count) < reached && !process.waitFor(5, TimeUnit.MILLISECONDS)) {}
    process.destroyForcibly().waitFor();
    awaitNobodyAtWork();
  }

  /** The database notices a little later than we do that a process is gone. */
  private void awaitNobodyAtWork() {
    while (sql(CLAIMS) > 0) {
      Thread.onSpinWait();
    }
  }

  private void requireWholeRegister() {
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

  @Test
  void anImportThatIsKilledAgainAndAgainStoresEveryPostOnce() throws Exception {
    try (var register = place.register()) {
      register
          .get(Activities.class)
          .save(
              new Activity(
                  new ActivityName("service"),
                  "service",
                  "",
                  State.RUNNING,
                  Facts.none(Processing.matter())
                      .with("operation", "STORE")
                      .with("purpose", "SERVICE")
                      .with("source", "MICROBLOG")));
    }
    place.write(
        "posts.csv",
        Stream.concat(
                Stream.of("item;accessibility;addressee"),
                IntStream.range(0, LINES).mapToObj(i -> "post-" + i + ";PUBLIC;PUBLIC"))
            .toArray(String[]::new));
    for (int i = 0; i < KILLS; i++) {
      long now = sql("select count(*) from operation");
      killAt(
          "select count(*) from operation",
          now + random.nextInt(LINES / KILLS),
          "import",
          "posts.csv",
          "--activity",
          "service");
    }

    Outcome last = place.call("import", "posts.csv", "--activity", "service");

    assertThat(last.exitCode()).as(last.err()).isZero();
    assertThat(sql("select count(*) from operation")).isEqualTo(LINES);
    assertThat(sql("select count(distinct item_lookup) from operation")).isEqualTo(LINES);
    assertThat(sql("select count(distinct operation) from decision_log")).isEqualTo(LINES);
    assertThat(sql("select count(*) from decision_log where kind = 'FIRST_ACTIVATED'"))
        .isEqualTo(1);
    assertThat(sql("select count(*) from decision_log")).isEqualTo(LINES + 1);
    requireWholeRegister();
  }

  private Rulebook approved() {
    return lawyers.approved("stricter");
  }

  private Run request(Rulebook candidate) {
    try (var register = place.register()) {
      return register
          .get(Reevaluations.class)
          .request(
              candidate,
              LegalDates.asThen(place.surroundings().today()),
              Actor.HOUSE,
              "a ruling",
              register.get(Releases.class).active().map(Releases.Activation::release));
    }
  }

  private void generate() {
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

  private void requireSwitchedOnce(Rulebook candidate) {
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

  @Test
  void anActivationThatIsKilledAgainAndAgainIsFinishedByTheWorkerAndHappensOnce() throws Exception {
    generate();
    Rulebook stricter = approved();
    for (int i = 0; i < KILLS; i++) {
      int share = PATTERNS / KILLS;
      killAt(DECIDED, share * i + 1L + random.nextInt(share), TwoLawyers.ACTIVATE);
    }
    killAt(
        "select count(*) from reevaluation where state in ('SWITCHING', 'DONE')",
        1,
        TwoLawyers.ACTIVATE);

    Outcome worker = place.call("worker", "--once");

    assertThat(worker.exitCode()).as(worker.out() + worker.err()).isZero();
    requireSwitchedOnce(stricter);
    assertThat(sql("select count(*) from activation where proposal = 1 and kind = 'ACTIVATED'"))
        .isEqualTo(1);
    assertThat(sql("select count(*) from decision_log where kind = 'ACTIVATED'")).isEqualTo(1);
    assertThat(place.call("verify-log").err()).contains("The log is whole");
    assertThat(place.call(TwoLawyers.ACTIVATE).err()).contains("in force already");
    requireSwitchedOnce(stricter);
  }

  @Test
  void aReevaluationWhoseConnectionsBreakIsTakenUpByTheWorker() throws Exception {
    generate();
    Rulebook stricter = approved();
    Process process = place.start(TwoLawyers.ACTIVATE);
    process.getInputStream().close();
    process.getErrorStream().close();
    while (sql(DECIDED) == 0 && !process.waitFor(5, TimeUnit.MILLISECONDS)) {}
    place
        .sql()
        .queryForList(
            """
            select pg_terminate_backend(pid) from pg_stat_activity
            where datname = current_database() and pid <> pg_backend_pid()
            """);
    process.waitFor();
    awaitNobodyAtWork();
    assertThat(sql("select count(*) from activation")).isBetween(1L, 2L);
    if (sql("select count(*) from reevaluation where state = 'FAILED'") == 1) {
      try (var register = place.register()) {
        register.get(Reevaluations.class).resume(1);
      }
    }

    assertThat(place.call("worker", "--once").exitCode()).isZero();

    requireSwitchedOnce(stricter);
  }

  @Test
  void twoAtOnceAreOneAndAClearMessage() {
    generate();
    Rulebook stricter = approved();
    request(stricter);
    try (var register = place.register();
        var claim = register.get(ReevaluationWork.class).claim().orElseThrow()) {
      for (String[] command : new String[][] {TwoLawyers.ACTIVATE, RESUME}) {
        Outcome second = place.call(command);
        assertThat(second.exitCode()).isEqualTo(1);
        assertThat(second.err())
            .contains("Only one re-evaluation at a time", "lotse reevaluations --resume 1");
      }
    }
    assertThat(sql("select count(*) from activation")).isEqualTo(1);
    Outcome cancelled = place.call("reevaluations", "--cancel", "1");
    assertThat(cancelled.out()).contains("cancelled");
    assertThat(place.call(RESUME).exitCode()).isZero();
    requireSwitchedOnce(stricter);
  }

  @Test
  void rulesThatThrowOverOnePatternChangeNothing() {
    generate();
    Rulebook stricter = approved();
    Run run = request(stricter);
    long log = sql("select count(*) from decision_log");
    try (var register = place.register()) {
      Run failed =
          register
              .get(ReevaluationJob.class)
              .finish(run, throwingAt(PATTERNS / 2, stricter), Progress.UNSEEN);
      assertThat(failed.stage()).isEqualTo(Stage.FAILED);
      assertThat(failed.fault().orElseThrow())
          .containsPattern("Fact pattern \\d+ cannot be decided: no idea");
    }
    assertThat(sql("select count(*) from activation")).isEqualTo(1);
    assertThat(sql("select count(*) from decision_log")).isEqualTo(log);

    assertThat(place.call(RESUME).exitCode()).isZero();
    requireSwitchedOnce(stricter);
  }

  @Test
  void aReleaseThatNobodyApprovedFailsAndSaysSo() {
    generate();
    Rulebook stricter = lawyers.proposed("stricter");
    request(stricter);
    long log = sql("select count(*) from decision_log");

    Outcome refused = place.call(RESUME);

    assertThat(refused.exitCode()).isEqualTo(1);
    assertThat(refused.err())
        .contains("Release " + stricter.release().brief() + " was approved by no second person");
    assertThat(sql("select count(*) from reevaluation where state = 'FAILED'")).isEqualTo(1);
    assertThat(place.call("reevaluations").out())
        .contains("failed", "Nothing was changed", "may not come into force: NOT_APPROVED");
    assertThat(sql("select count(*) from activation")).isEqualTo(1);
    assertThat(sql("select count(*) from decision_log")).isEqualTo(log);
    assertThat(place.call("worker", "--once").exitCode()).as("is not tried again").isZero();
    assertThat(sql("select count(*) from reevaluation where state = 'FAILED'")).isEqualTo(1);

    lawyers.approve();
    assertThat(place.call(RESUME).exitCode()).isZero();
    requireSwitchedOnce(stricter);
  }

  private static Rulebook throwingAt(int call, Rulebook rulebook) {
    var calls = new AtomicInteger();
    return (Rulebook)
        Proxy.newProxyInstance(
            Rulebook.class.getClassLoader(),
            new Class<?>[] {Rulebook.class},
            (proxy, method, arguments) -> {
              if (method.getName().equals("assess") && calls.incrementAndGet() == call) {
                throw new IllegalStateException("no idea");
              }
              try {
                return method.invoke(rulebook, arguments);
              } catch (InvocationTargetException e) {
                throw e.getCause();
              }
            });
  }

  @Test
  void aClockThatJumpsLeavesVerdictsOfTheLatestDay() {
    generate();
    assertThat(place.on("2026-09-01").call("worker", "--once").exitCode()).isZero();
    assertThat(sql("select count(*) from activation where effective_on = '2026-09-01'"))
        .isEqualTo(1);
    long log = sql("select count(*) from decision_log");

    assertThat(place.on("2026-03-02").call("worker", "--once").exitCode()).isZero();

    assertThat(sql("select count(*) from activation")).isEqualTo(2);
    assertThat(sql("select count(*) from decision_log")).isEqualTo(log);
    assertThat(place.on("2028-03-02").call("worker", "--once").exitCode()).isZero();
    requireWholeRegister();
  }
}
