package eu.lotse.batch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import eu.lotse.batch.Workplace.Outcome;
import eu.lotse.batch.reevaluating.ReevaluationJob;
import eu.lotse.batch.terminal.Progress;
import eu.lotse.domain.decision.Rulebook;
import eu.lotse.domain.register.ProposalRefused;
import eu.lotse.domain.register.ProposalRefused.Why;
import eu.lotse.domain.register.ReevaluationWork;
import eu.lotse.domain.register.Reevaluations.Run;
import eu.lotse.domain.register.Reevaluations.Stage;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Random;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Re-evaluations whose processes are killed, whose connections break, whose rules throw: whatever
 * happens, nothing is lost, nothing happens twice, and the log is whole.
 */
class ReevaluationFaultsTest {

  private static final String DECIDED = "select coalesce(max(decided), 0) from reevaluation";
  private static final String DONE = "select count(*) from reevaluation where state = 'DONE'";
  private static final String SCHEDULED =
      "select count(*) from scheduled_tasks where task_name = 'open-reevaluations'";
  private static final String[] RESUME = {"reevaluations", "--resume", "1"};

  @TempDir Path folder;
  private Workplace place;
  private TwoLawyers lawyers;
  private Faults faults;
  private final Random random = new Random();

  @BeforeEach
  void aPlace() {
    place = new Workplace(folder);
    lawyers = new TwoLawyers(place);
    faults = new Faults(place);
  }

  private Rulebook approved() {
    return lawyers.approved("stricter");
  }

  @Test
  void anActivationThatIsKilledAgainAndAgainIsFinishedByTheWorkerAndHappensOnce() throws Exception {
    faults.generate();
    Rulebook stricter = approved();
    for (int i = 0; i < Faults.KILLS; i++) {
      int share = Faults.PATTERNS / Faults.KILLS;
      faults.killAt(DECIDED, share * i + 1L + random.nextInt(share), TwoLawyers.ACTIVATE);
    }
    faults.killAt(
        "select count(*) from reevaluation where state in ('SWITCHING', 'DONE')",
        1,
        TwoLawyers.ACTIVATE);

    Outcome worker = place.call("worker", "--once");

    assertThat(worker.exitCode()).as(worker.out() + worker.err()).isZero();
    faults.requireSwitchedOnce(stricter);
    assertThat(
            faults.sql("select count(*) from activation where proposal = 1 and kind = 'ACTIVATED'"))
        .isEqualTo(1);
    assertThat(faults.sql("select count(*) from decision_log where kind = 'ACTIVATED'"))
        .isEqualTo(1);
    assertThat(main()).as("released in Git, too").isEqualTo(commitOfProposal());
    assertThat(place.call("verify-log").err()).contains("The log is whole");
    assertThat(place.call(TwoLawyers.ACTIVATE).err()).contains("in force already");
    faults.requireSwitchedOnce(stricter);
  }

  /** As the web application asks for it; the worker that is killed holds its place for a while. */
  @Test
  void aWorkerTakesUpWhatIsRequestedAlsoAfterAnotherWasKilledAtIt() throws Exception {
    place.on(LocalDate.now(ZoneId.of("Europe/Berlin")).toString()); // as the worker's own clock
    faults.generate();
    Rulebook stricter = approved();
    Process first = faults.startUntil(SCHEDULED, 1, "worker");
    faults.request(stricter);
    faults.awaitOr(DECIDED, 1, first);
    first.destroyForcibly().waitFor();
    faults.awaitNobodyAtWork();

    Process second = faults.startUntil(SCHEDULED, 1, "worker");
    try {
      faults.awaitOr(DONE, 1, second);
      faults.requireSwitchedOnce(stricter);
      faults.requestBack();
      faults.awaitOr(DONE, 2, second);
    } finally {
      second.destroyForcibly().waitFor();
    }
    assertThat(faults.sql("select count(*) from activation where kind = 'ROLLED_BACK'"))
        .isEqualTo(1);
    faults.requireWholeRegister();
  }

  @Test
  void whatAProcessDidNotNoteInGitBeforeItDiedIsNotedByTheWorker() {
    faults.generate();
    Rulebook stricter = approved();
    String before = main();
    try (var register = place.register()) {
      Run run = faults.request(stricter);
      register.get(ReevaluationJob.class).finish(run, stricter, Progress.UNSEEN);
    }
    faults.requireSwitchedOnce(stricter);
    assertThat(main()).as("it died before its last step").isEqualTo(before);

    assertThat(place.call("worker", "--once").exitCode()).isZero();

    assertThat(main()).isNotEqualTo(before).isEqualTo(commitOfProposal());
    assertThat(place.call("worker", "--once").exitCode()).isZero();
    assertThat(main()).isEqualTo(commitOfProposal());
  }

  @Test
  void whoTakesAReevaluationUpByHandNotesItInGit() {
    faults.generate();
    faults.request(approved());

    assertThat(place.call(RESUME).exitCode()).isZero();

    assertThat(main()).isEqualTo(commitOfProposal());
  }

  @Test
  void whatWasRequestedBeforeAnUpgradeOfTheVocabularyFailsAndSaysSo() {
    faults.generate();
    Rulebook stricter = approved();
    faults.request(stricter);
    place.sql().update("insert into release (sha256) values (?)", "0".repeat(64));
    place
        .sql()
        .update(
            """
            insert into release_file (release, path, content)
            select (select max(id) from release), path, content from release_file
            where release = (select release from reevaluation)
            """);
    place.sql().update("update reevaluation set release = (select max(id) from release)");

    assertThat(place.call("worker", "--once").exitCode()).isZero();

    assertThat(place.call("reevaluations").out())
        .contains("failed", "requested under an earlier vocabulary");
    assertThat(faults.sql("select count(*) from activation")).isEqualTo(1);
    faults.requireWholeRegister();
  }

  private String commitOfProposal() {
    return place.sql().queryForObject("select commit from proposal where number = 1", String.class);
  }

  private String main() {
    try {
      return Files.readString(folder.resolve("home/rulebook/refs/heads/main")).strip();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Test
  void aReevaluationWhoseConnectionsBreakIsTakenUpByTheWorker() throws Exception {
    faults.generate();
    Rulebook stricter = approved();
    Process process = faults.startUntil(DECIDED, 1, TwoLawyers.ACTIVATE);
    place
        .sql()
        .queryForList(
            """
            select pg_terminate_backend(pid) from pg_stat_activity
            where datname = current_database() and pid <> pg_backend_pid()
            """);
    process.waitFor();
    faults.awaitNobodyAtWork();
    assertThat(faults.sql("select count(*) from activation")).isBetween(1L, 2L);
    assertThat(faults.sql("select count(*) from reevaluation where state = 'FAILED'"))
        .as("it is taken up, not given up")
        .isZero();

    assertThat(place.call("worker", "--once").exitCode()).isZero();

    faults.requireSwitchedOnce(stricter);
  }

  @Test
  void twoAtOnceAreOneAndAClearMessage() {
    faults.generate();
    Rulebook stricter = approved();
    faults.request(stricter);
    try (var register = place.register();
        var claim = register.get(ReevaluationWork.class).claim().orElseThrow()) {
      for (String[] command : new String[][] {TwoLawyers.ACTIVATE, RESUME}) {
        Outcome second = place.call(command);
        assertThat(second.exitCode()).isEqualTo(1);
        assertThat(second.err())
            .contains("Only one re-evaluation at a time", "lotse reevaluations --resume 1");
      }
    }
    assertThat(faults.sql("select count(*) from activation")).isEqualTo(1);
    Outcome cancelled = place.call("reevaluations", "--cancel", "1");
    assertThat(cancelled.out()).contains("cancelled");
    assertThat(place.call(RESUME).exitCode()).isZero();
    faults.requireSwitchedOnce(stricter);
  }

  @Test
  void rulesThatThrowOverOnePatternChangeNothing() {
    faults.generate();
    Rulebook stricter = approved();
    Run run = faults.request(stricter);
    long log = faults.sql("select count(*) from decision_log");
    try (var register = place.register()) {
      Run failed =
          register
              .get(ReevaluationJob.class)
              .finish(run, BreakingRulebook.at(Faults.PATTERNS / 2, stricter), Progress.UNSEEN);
      assertThat(failed.stage()).isEqualTo(Stage.FAILED);
      assertThat(failed.fault().orElseThrow().detail())
          .containsPattern("Fact pattern \\d+ cannot be decided: no idea");
    }
    assertThat(faults.sql("select count(*) from activation")).isEqualTo(1);
    assertThat(faults.sql("select count(*) from decision_log")).isEqualTo(log);

    assertThat(place.call(RESUME).exitCode()).isZero();
    faults.requireSwitchedOnce(stricter);
  }

  @Test
  void whatNobodyApprovedIsNotTakenUp() {
    Rulebook stricter = lawyers.proposed("stricter");

    assertThatThrownBy(() -> faults.request(stricter))
        .isInstanceOfSatisfying(
            ProposalRefused.class, e -> assertThat(e.why()).isEqualTo(Why.NOT_APPROVED));
    assertThat(faults.sql("select count(*) from reevaluation")).isZero();
  }

  @Test
  void aReleaseThatLostItsApprovalMeanwhileFailsAndSaysSo() {
    faults.generate();
    Rulebook stricter = approved();
    faults.request(stricter);
    lawyers.renewImpact();
    long log = faults.sql("select count(*) from decision_log");

    Outcome refused = place.call(RESUME);

    assertThat(refused.exitCode()).isEqualTo(1);
    assertThat(refused.err())
        .contains("Release " + stricter.release().brief() + " was approved by no second person");
    assertThat(faults.sql("select count(*) from reevaluation where state = 'FAILED'")).isEqualTo(1);
    assertThat(place.call("reevaluations").out())
        .contains("failed", "Nothing was changed", "was approved by no second person");
    assertThat(faults.sql("select count(*) from activation")).isEqualTo(1);
    assertThat(faults.sql("select count(*) from decision_log")).isEqualTo(log);
    assertThat(place.call("worker", "--once").exitCode()).as("is not tried again").isZero();
    assertThat(faults.sql("select count(*) from reevaluation where state = 'FAILED'")).isEqualTo(1);

    lawyers.approve();
    assertThat(place.call(RESUME).exitCode()).isZero();
    faults.requireSwitchedOnce(stricter);
  }

  @Test
  void aClockThatJumpsLeavesVerdictsOfTheLatestDay() {
    faults.generate();
    assertThat(place.on("2026-09-01").call("worker", "--once").exitCode()).isZero();
    assertThat(faults.sql("select count(*) from activation where effective_on = '2026-09-01'"))
        .isEqualTo(1);
    long log = faults.sql("select count(*) from decision_log");

    assertThat(place.on("2026-03-02").call("worker", "--once").exitCode()).isZero();

    assertThat(faults.sql("select count(*) from activation")).isEqualTo(2);
    assertThat(faults.sql("select count(*) from decision_log")).isEqualTo(log);
    assertThat(place.on("2028-03-02").call("worker", "--once").exitCode()).isZero();
    faults.requireWholeRegister();
  }
}
