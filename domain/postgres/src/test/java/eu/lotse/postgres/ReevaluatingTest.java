package eu.lotse.postgres;

import static eu.lotse.domain.decision.Verdict.PERMITTED;
import static eu.lotse.domain.decision.Verdict.PERMITTED_WITH_DUTIES;
import static eu.lotse.domain.decision.Verdict.PROHIBITED;
import static eu.lotse.postgres.Company.LAWYER;
import static eu.lotse.postgres.Company.NOW;
import static eu.lotse.postgres.Company.TODAY;
import static eu.lotse.postgres.Company.running;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import eu.lotse.domain.law.LegalDates;
import eu.lotse.domain.register.OperationId;
import eu.lotse.domain.register.Operations.ReleaseChanged;
import eu.lotse.domain.register.Proposal;
import eu.lotse.domain.register.ProposalRefused;
import eu.lotse.domain.register.ProposalRefused.Why;
import eu.lotse.domain.register.ReevaluationWork;
import eu.lotse.domain.register.ReevaluationWork.Cancelled;
import eu.lotse.domain.register.ReevaluationWork.Part;
import eu.lotse.domain.register.Reevaluations;
import eu.lotse.domain.register.Reevaluations.Fault;
import eu.lotse.domain.register.Reevaluations.Request;
import eu.lotse.domain.register.Reevaluations.Run;
import eu.lotse.domain.register.Reevaluations.Stage;
import eu.lotse.domain.register.Reevaluations.UnderWay;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class ReevaluatingTest {

  private static final PlainLaw OLD = PlainLaw.saying(Map.of("SERVICE", PERMITTED));
  private static final PlainLaw NEW = PlainLaw.saying(Map.of("SERVICE", PERMITTED_WITH_DUTIES));
  private static final PlainLaw OTHER = PlainLaw.saying(Map.of("ADVERTISING", PERMITTED));

  @AutoClose private final Company company = new Company();
  private final Reevaluations reevaluations = company.register.reevaluations();
  private final ReevaluationWork work = company.register.reevaluationWork();

  @BeforeEach
  void theOldLawIsInForce() {
    company.activate(OLD);
  }

  private Run request(PlainLaw law) {
    company.approveOnce(law);
    return requestUnasked(law);
  }

  private Run requestUnasked(PlainLaw law) {
    return reevaluations.request(
        new Request(
            law,
            LegalDates.asThen(TODAY),
            LAWYER,
            "a ruling",
            company.register.releases().active().map(a -> a.release()),
            false));
  }

  private void decide(Run run, PlainLaw law) {
    for (Part part : work.prepare(run, 3)) {
      for (Part left = part; !left.isDone(); left = work.decide(run, law, left)) {}
    }
  }

  @Test
  void preparingChangesNothingAndTheSwitchEverythingAtOnce() {
    OperationId service = company.recordOne(running("SERVICE"));
    company.recordOne(running("ADVERTISING"));
    Run run = request(NEW);

    decide(run, NEW);

    assertThat(company.register.operations().find(service).orElseThrow().verdict())
        .contains(PERMITTED);
    Run ready = work.readyToSwitch(run);
    assertThat(ready.stage()).isEqualTo(Stage.SWITCHING);
    assertThat(ready.decided()).isEqualTo(ready.patterns()).isEqualTo(2);
    assertThat(ready.toFlip()).isEqualTo(OptionalLong.of(1));

    Run done = work.switchOver(run, NEW);

    assertThat(done.stage()).isEqualTo(Stage.DONE);
    assertThat(done.flipped()).isEqualTo(OptionalLong.of(1));
    assertThat(company.register.operations().find(service).orElseThrow().verdict())
        .contains(PERMITTED_WITH_DUTIES);
    assertThat(company.register.decisionLog().firstBroken()).isEmpty();
  }

  @Test
  void whatIsRecordedMeanwhileIsDecidedAtTheSwitch() {
    Run run = request(OTHER);
    decide(run, OTHER);
    OperationId late = company.recordOne(running("SERVICE"));
    work.readyToSwitch(run);

    assertThat(work.switchOver(run, OTHER).flipped()).isEqualTo(OptionalLong.of(1));

    assertThat(company.register.operations().find(late).orElseThrow().verdict())
        .contains(PROHIBITED);
    assertThat(company.register.operations().duties(late))
        .extracting(d -> d.kind().name())
        .containsExactly("ERASE");
  }

  @Test
  void theSwitchIsMadeOnceHoweverOftenItIsAskedFor() {
    company.recordOne(running("SERVICE"));
    Run run = request(NEW);
    decide(run, NEW);
    work.readyToSwitch(run);
    work.switchOver(run, NEW);
    long log = company.rows("decision_log");

    Run again = work.switchOver(run, NEW);

    assertThat(again.stage()).isEqualTo(Stage.DONE);
    assertThat(company.rows("decision_log")).isEqualTo(log);
    assertThat(company.rows("activation")).isEqualTo(2);
  }

  @Test
  void thereIsOneAtATime() {
    Run run = request(NEW);

    assertThatThrownBy(() -> request(OTHER))
        .isInstanceOfSatisfying(UnderWay.class, e -> assertThat(e.run().id()).isEqualTo(run.id()));
    assertThat(request(NEW).id()).as("the same one is meant").isEqualTo(run.id());
    assertThat(reevaluations.latest(5)).hasSize(1);
  }

  @Test
  void oneProcessAtATimeWorksAtIt() {
    try (var claim = work.claim().orElseThrow()) {
      assertThat(work.claim()).isEmpty();
    }
    try (var claim = work.claim().orElseThrow()) {
      assertThat(claim).isNotNull();
    }
  }

  @Test
  void whatNobodyWorksAtIsCancelledAtOnceAndCanBeTakenUpAgain() {
    Run run = request(NEW);

    assertThat(reevaluations.cancel(run.id()).stage()).isEqualTo(Stage.CANCELLED);
    assertThat(reevaluations.underWay()).isEmpty();

    assertThat(reevaluations.resume(run.id()).stage()).isEqualTo(Stage.REQUESTED);
    assertThat(reevaluations.underWay()).isPresent();
  }

  @Test
  void whoWorksAtACancelledOneIsTold() {
    company.recordOne(running("SERVICE"));
    Run run = request(NEW);
    try (var claim = work.claim().orElseThrow()) {
      List<Part> parts = work.prepare(run, 1);
      Run asked = reevaluations.cancel(run.id());
      assertThat(asked.stage()).isEqualTo(Stage.PREPARING);
      assertThat(asked.cancelAsked()).isTrue();

      assertThatThrownBy(() -> work.decide(run, NEW, parts.getFirst()))
          .isInstanceOf(Cancelled.class);
      assertThatThrownBy(() -> work.readyToSwitch(run)).isInstanceOf(Cancelled.class);
      assertThat(work.stop(run).stage()).isEqualTo(Stage.CANCELLED);
    }
    assertThat(company.register.releases().history()).hasSize(1);
  }

  @Test
  void whatIsSwitchingCannotBeCancelled() {
    Run run = request(NEW);
    decide(run, NEW);
    work.readyToSwitch(run);

    Run asked = reevaluations.cancel(run.id());

    assertThat(asked.stage()).isEqualTo(Stage.SWITCHING);
    assertThat(asked.cancelAsked()).isFalse();
  }

  @Test
  void aReleaseThatCameBetweenIsNotOverwritten() {
    Run run = request(NEW);
    decide(run, NEW);
    work.readyToSwitch(run);
    company.activate(OTHER);

    assertThatThrownBy(() -> work.switchOver(run, NEW)).isInstanceOf(ReleaseChanged.class);

    assertThat(company.register.releases().active().orElseThrow().release())
        .isEqualTo(OTHER.release());
    assertThat(reevaluations.find(run.id()).orElseThrow().stage()).isEqualTo(Stage.SWITCHING);
  }

  @Test
  void whatNobodyApprovedIsNotEvenTakenUp() {
    company.propose(NEW);

    assertThatThrownBy(() -> requestUnasked(NEW))
        .isInstanceOfSatisfying(
            ProposalRefused.class, e -> assertThat(e.why()).isEqualTo(Why.NOT_APPROVED));

    assertThat(reevaluations.latest(1)).isEmpty();
  }

  @Test
  void whatLostItsApprovalMeanwhileIsPreparedButNeverSwitchedTo() {
    OperationId service = company.recordOne(running("SERVICE"));
    Proposal approved = company.approve(NEW);
    Run run = requestUnasked(NEW);
    decide(run, NEW);
    work.readyToSwitch(run);
    company.recordOne(running("SERVICE"));
    company.attachImpact(approved, NEW);

    assertThatThrownBy(() -> work.switchOver(run, NEW))
        .isInstanceOfSatisfying(
            ProposalRefused.class, e -> assertThat(e.why()).isEqualTo(Why.NOT_APPROVED));

    assertThat(company.register.releases().active().orElseThrow().release())
        .isEqualTo(OLD.release());
    assertThat(company.register.operations().find(service).orElseThrow().verdict())
        .contains(PERMITTED);
    assertThat(company.register.releases().history()).hasSize(1);
  }

  @Test
  void aPatternThatCannotBeDecidedIsNamed() {
    company.recordOne(running("SERVICE"));
    company.approve(NEW);
    Run run =
        reevaluations.request(
            new Request(
                NEW,
                LegalDates.asThen(LocalDate.of(1950, 1, 1)),
                LAWYER,
                "too early",
                Optional.of(OLD.release()),
                false));
    Part part = work.prepare(run, 1).getFirst();

    assertThatThrownBy(() -> work.decide(run, NEW, part))
        .hasMessageContaining("Fact pattern 1 cannot be decided");

    var fault = new Fault(Fault.Kind.BROKEN_OFF, "Fact pattern 1 cannot be decided");
    Run failed = work.fail(run, fault);
    assertThat(failed.stage()).isEqualTo(Stage.FAILED);
    assertThat(failed.fault()).contains(fault);
    assertThat(reevaluations.resume(run.id()).fault()).as("it has another chance").isEmpty();
    assertThat(company.register.releases().history()).hasSize(1);
  }

  @Test
  void theLatestOfAReleaseIsFound() {
    Run first = request(NEW);
    reevaluations.cancel(first.id());
    Run other = request(OTHER);
    reevaluations.cancel(other.id());

    assertThat(reevaluations.latestOf(NEW.release()).orElseThrow().id()).isEqualTo(first.id());
    assertThat(reevaluations.latestOf(OLD.release())).isEmpty();
  }

  @Test
  void itIsKnownWhetherAWorkerTakesUpWhatIsRequested() {
    assertThat(reevaluations.isAttended()).as("none ever ran").isFalse();

    worker(false, NOW.plusSeconds(1), null);
    assertThat(reevaluations.isAttended()).as("one is about to look").isTrue();
    worker(false, NOW.minusSeconds(60), null);
    assertThat(reevaluations.isAttended()).as("one should have looked a minute ago").isFalse();
    worker(true, NOW.minusSeconds(600), NOW.minusSeconds(5));
    assertThat(reevaluations.isAttended()).as("one has been at it for long").isTrue();
    worker(true, NOW.minusSeconds(600), NOW.minusSeconds(60));
    assertThat(reevaluations.isAttended()).as("one was killed at it").isFalse();
  }

  private void worker(boolean picked, Instant execution, @Nullable Instant heartbeat) {
    company.sql.update("delete from scheduled_tasks");
    company.sql.update(
        """
        insert into scheduled_tasks (task_name, task_instance, execution_time, picked,
            last_heartbeat, version)
        values ('open-reevaluations', 'recurring', ?, ?, ?, 1)
        """,
        Rows.time(execution),
        picked,
        heartbeat == null ? null : Rows.time(heartbeat));
  }
}
