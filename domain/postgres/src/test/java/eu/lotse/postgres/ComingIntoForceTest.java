package eu.lotse.postgres;

import static eu.lotse.domain.decision.Verdict.PERMITTED;
import static eu.lotse.domain.decision.Verdict.PROHIBITED;
import static eu.lotse.postgres.Company.AGENT;
import static eu.lotse.postgres.Company.AUTHOR;
import static eu.lotse.postgres.Company.LAWYER;
import static eu.lotse.postgres.Company.TODAY;
import static eu.lotse.postgres.Company.running;
import static eu.lotse.postgres.Company.seen;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import eu.lotse.domain.law.LegalDates;
import eu.lotse.domain.register.Actor;
import eu.lotse.domain.register.Operations.ReleaseChanged;
import eu.lotse.domain.register.Proposal;
import eu.lotse.domain.register.Proposal.Check;
import eu.lotse.domain.register.Proposal.Seen;
import eu.lotse.domain.register.Proposal.Source;
import eu.lotse.domain.register.Proposal.State;
import eu.lotse.domain.register.ProposalRefused;
import eu.lotse.domain.register.ProposalRefused.Why;
import eu.lotse.domain.register.Proposals;
import eu.lotse.domain.register.Releases;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A release comes into force by two people and in order, or not at all. */
class ComingIntoForceTest {

  private static final PlainLaw OLD = PlainLaw.saying(Map.of("SERVICE", PERMITTED));
  private static final PlainLaw NEW = PlainLaw.saying(Map.of("SERVICE", PROHIBITED));
  private static final PlainLaw OTHER = PlainLaw.saying(Map.of("COMPLAINT", PERMITTED));
  private static final Actor SECOND = new Actor("second");

  @AutoClose private final Company company = new Company();
  private final Proposals proposals = company.register.proposals();
  private final Releases releases = company.register.releases();

  @BeforeEach
  void theOldLawIsInForce() {
    company.activate(OLD);
    company.record(running("SERVICE"), running("SERVICE"));
    company.hire(AUTHOR, LAWYER, SECOND);
  }

  private static void refused(Why why, ThrowingCallable attempt) {
    assertThatThrownBy(attempt)
        .isInstanceOfSatisfying(ProposalRefused.class, r -> assertThat(r.why()).isEqualTo(why));
  }

  private long activate(PlainLaw law) {
    return releases.activate(
        law,
        LegalDates.asThen(TODAY),
        LAWYER,
        "it is time",
        releases.active().map(Releases.Activation::release));
  }

  private State state(Proposal proposal) {
    return proposals.find(proposal.number()).orElseThrow().state();
  }

  private List<String> kinds() {
    return company.sql.queryForList(
        "select kind from decision_log where verdict is null order by number", String.class);
  }

  @Test
  void aProposalIsApprovedByAnotherLawyerAndThenActivated() {
    Proposal proposal = company.propose(NEW);
    assertThat(proposal.state()).isEqualTo(State.PROPOSED);
    assertThat(proposal.impact().orElseThrow().text()).contains("\"operations\":2");

    Proposal approved = proposals.approve(proposal.number(), seen(proposal), SECOND, "read it");
    assertThat(approved.state()).isEqualTo(State.APPROVED);
    assertThat(approved.approval().orElseThrow().actor()).isEqualTo("second");

    assertThat(activate(NEW)).isEqualTo(2);
    assertThat(state(proposal)).isEqualTo(State.ACTIVE);
    assertThat(kinds())
        .containsExactly(
            "FIRST_ACTIVATED", "PROPOSED", "CHECKED", "IMPACT_ATTACHED", "APPROVED", "ACTIVATED");
    assertThat(company.register.decisionLog().firstBroken()).isEmpty();
  }

  @Test
  void withoutProposalOrApprovalNothingIsActivated() {
    refused(Why.NOT_APPROVED, () -> activate(NEW));
    company.propose(NEW);
    refused(Why.NOT_APPROVED, () -> activate(NEW));
    assertThat(releases.history()).hasSize(1);
  }

  @Test
  void whoWroteARuleDoesNotApproveItEitherWhenAnotherProposesItAgainAfterARollBack() {
    Proposal first = company.propose(NEW);
    proposals.approve(first.number(), seen(first), SECOND, "read it");
    activate(NEW);
    company.rollBack(OLD, "too early");

    Proposal again = proposeBy(SECOND);

    assertThat(again.number()).isNotEqualTo(first.number());
    assertThat(again.authors()).containsAll(first.authors()).contains(SECOND.account());
    refused(
        Why.OWN_WORK,
        () -> proposals.approve(again.number(), seen(again), AUTHOR, "looks good to me"));
  }

  private Proposal proposeBy(Actor proposer) {
    Proposal proposal =
        proposals.propose(
            NEW.release(),
            NEW.files(),
            new Source("again", "0".repeat(40)),
            Set.of(),
            new Check(true, 1, 1, 1, 1, NEW.engine()),
            proposer,
            "now it is time");
    return company.attachImpact(proposal, NEW);
  }

  @Test
  void nobodyApprovesWhatHeProposedOrWrote() {
    Proposal proposal = company.propose(NEW);
    refused(
        Why.OWN_WORK, () -> proposals.approve(proposal.number(), seen(proposal), AUTHOR, "mine"));

    Proposal again =
        proposals.propose(
            NEW.release(),
            NEW.files(),
            proposal.source(),
            Set.of("second"),
            proposal.check(),
            AUTHOR,
            "with help");
    assertThat(again.number()).isEqualTo(proposal.number());
    refused(
        Why.OWN_WORK, () -> proposals.approve(proposal.number(), seen(proposal), SECOND, "mine"));
    assertThat(state(proposal)).isEqualTo(State.PROPOSED);
  }

  @Test
  void onlyLawyersApprove() {
    Proposal proposal = company.propose(NEW);
    refused(
        Why.NO_LAWYER, () -> proposals.approve(proposal.number(), seen(proposal), AGENT, "fine"));
  }

  @Test
  void whoseAccountWasRemovedApprovesNothingMore() {
    Proposal proposal = company.propose(NEW);
    company.register.accounts().remove(LAWYER.account());
    refused(
        Why.NO_LAWYER, () -> proposals.approve(proposal.number(), seen(proposal), LAWYER, "fine"));
  }

  @Test
  void anApprovalOutlivesTheAccountThatGaveIt() {
    Proposal approved = company.approve(NEW);
    company.register.accounts().remove(LAWYER.account());

    activate(NEW);

    assertThat(state(approved)).isEqualTo(State.ACTIVE);
    assertThat(company.register.decisionLog().firstBroken()).isEmpty();
  }

  @Test
  void whatFailsItsCheckIsNotEvenProposed() {
    refused(
        Why.CHECK_FAILED,
        () ->
            proposals.propose(
                NEW.release(),
                NEW.files(),
                new Source("draft", "0".repeat(40)),
                Set.of(),
                new Check(false, 2, 2, 2, 1, "plain 1.0"),
                AUTHOR,
                "try"));
  }

  @Test
  void anApprovalOfSomethingElseThanWhatIsThereIsRefused() {
    Proposal shown = company.propose(NEW);
    company.record(running("SERVICE"));
    Proposal now = company.attachImpact(shown, NEW);
    assertThat(seen(now)).isNotEqualTo(seen(shown));

    refused(Why.STALE, () -> proposals.approve(shown.number(), seen(shown), LAWYER, "late"));
    var otherFiles = new Seen(OTHER.release(), seen(now).impactSha256());
    refused(Why.STALE, () -> proposals.approve(shown.number(), otherFiles, LAWYER, "wrong"));
    assertThat(proposals.approve(shown.number(), seen(now), LAWYER, "right").state())
        .isEqualTo(State.APPROVED);
  }

  @Test
  void aNewImpactTakesTheApprovalBack() {
    Proposal approved = company.approve(NEW);
    company.record(running("SERVICE"));

    assertThat(company.attachImpact(approved, NEW).state()).isEqualTo(State.PROPOSED);
    refused(Why.NOT_APPROVED, () -> activate(NEW));
  }

  @Test
  void anApprovalIsVoidOnceAnotherReleaseIsInForce() {
    Proposal approved = company.approve(NEW);
    company.activate(OTHER);

    assertThat(state(approved)).isEqualTo(State.OUTDATED);
    refused(Why.OUTDATED, () -> activate(NEW));
    refused(
        Why.OUTDATED, () -> proposals.approve(approved.number(), seen(approved), SECOND, "late"));

    Proposal renewed = company.attachImpact(approved, NEW);
    proposals.approve(renewed.number(), seen(renewed), SECOND, "again");
    assertThat(activate(NEW)).isZero();
  }

  @Test
  void otherFilesFromTheSameBranchReplaceAProposal() {
    Proposal approved = company.approve(NEW);
    proposals.propose(
        OTHER.release(),
        OTHER.files(),
        approved.source(),
        Set.of(),
        approved.check(),
        AUTHOR,
        "one byte more");

    assertThat(state(approved)).isEqualTo(State.REPLACED);
    refused(Why.REPLACED, () -> activate(NEW));
    refused(Why.NOT_APPROVED, () -> activate(OTHER));
  }

  @Test
  void activatedTwiceItIsActivatedOnce() {
    company.approve(NEW);
    var expected = releases.active().map(Releases.Activation::release);
    activate(NEW);

    assertThatThrownBy(
            () -> releases.activate(NEW, LegalDates.asThen(TODAY), LAWYER, "again", expected))
        .isInstanceOf(ReleaseChanged.class);
    assertThat(releases.history()).hasSize(2);
  }

  @Test
  void anEarlierReleaseComesBackWithAReasonAndNothingElseDoes() {
    company.activate(NEW);

    refused(Why.NO_REASON, () -> company.rollBack(OLD, "  "));
    refused(Why.NEVER_ACTIVE, () -> company.rollBack(OTHER, "why"));
    refused(Why.ALREADY_ACTIVE, () -> company.rollBack(NEW, "why"));
    assertThat(company.register.reevaluations().latest(1)).isEmpty();

    assertThat(company.rollBack(OLD, "the ruling was overturned")).isEqualTo(2);
    assertThat(releases.active().orElseThrow().reason()).isEqualTo("the ruling was overturned");
    assertThat(kinds()).last().isEqualTo("ROLLED_BACK");
    assertThat(proposals.list(0, 1).getFirst().state()).isEqualTo(State.SUPERSEDED);
    assertThat(company.register.decisionLog().firstBroken()).isEmpty();
  }

  @Test
  void anApprovedReleaseMayBePlannedForALaterDay() {
    Proposal proposal = company.propose(NEW);
    refused(
        Why.NOT_APPROVED,
        () -> proposals.plan(proposal.number(), TODAY.plusDays(1), LAWYER, "from tomorrow"));
    proposals.approve(proposal.number(), seen(proposal), LAWYER, "read it");
    refused(Why.DAY_PASSED, () -> proposals.plan(proposal.number(), TODAY, LAWYER, "from today"));

    Proposal planned =
        proposals.plan(proposal.number(), TODAY.plusDays(1), LAWYER, "from tomorrow");

    assertThat(planned.state()).isEqualTo(State.PLANNED);
    assertThat(proposals.due(TODAY)).isEmpty();
    assertThat(proposals.due(TODAY.plusDays(1))).containsExactly(planned);
    activate(NEW);
    assertThat(proposals.due(TODAY.plusDays(1))).isEmpty();
  }

  @Test
  void ofTwoWhoApproveAtOnceOneIsToldThatTheOtherWasFaster() throws Exception {
    Proposal proposal = company.propose(NEW);

    List<String> answers =
        atOnce(
            () ->
                proposals.approve(proposal.number(), seen(proposal), LAWYER, "one").state().name(),
            () ->
                proposals.approve(proposal.number(), seen(proposal), SECOND, "two").state().name());

    assertThat(answers).containsExactlyInAnyOrder("APPROVED", "ALREADY_APPROVED");
    assertThat(company.rows("approval")).isOne();
    assertThat(company.register.decisionLog().firstBroken()).isEmpty();
  }

  @Test
  void ofTwoWhoActivateAtOnceOneIsToldThatTheReleaseHasChanged() throws Exception {
    company.approve(NEW);
    var expected = Optional.of(OLD.release());
    Callable<String> activating =
        () -> {
          releases.activate(NEW, LegalDates.asThen(TODAY), LAWYER, "now", expected);
          return "ACTIVE";
        };

    assertThat(atOnce(activating, activating))
        .containsExactlyInAnyOrder("ACTIVE", "ReleaseChanged");
    assertThat(releases.history()).hasSize(2);
  }

  @Test
  void anApprovalWrittenByWhoeverHasNoMasterKeyIsWorthNothing() {
    Proposal proposal = company.approve(NEW);
    company.sql.execute("alter table approval disable trigger user");
    company.sql.update("update approval set seal = repeat('0', 64)");

    refused(Why.FORGED, () -> activate(NEW));
    assertThat(state(proposal)).isEqualTo(State.APPROVED);
    assertThat(releases.history()).hasSize(1);
  }

  @Test
  void theStepsOfAReleaseAreNeverChanged() {
    company.approve(NEW);
    for (String table : List.of("proposal", "proposal_author", "proposal_impact", "approval")) {
      assertThatThrownBy(() -> company.sql.update("delete from " + table))
          .hasMessageContaining("are never changed and never deleted");
    }
  }

  @SafeVarargs
  private static List<String> atOnce(Callable<String>... tasks) throws Exception {
    var answers = new ArrayList<String>();
    try (var pool = Executors.newFixedThreadPool(tasks.length)) {
      for (Future<String> task : pool.invokeAll(List.of(tasks))) {
        try {
          answers.add(task.get());
        } catch (ExecutionException e) {
          answers.add(
              e.getCause() instanceof ProposalRefused refused
                  ? refused.why().name()
                  : e.getCause().getClass().getSimpleName());
        }
      }
    }
    return answers;
  }
}
