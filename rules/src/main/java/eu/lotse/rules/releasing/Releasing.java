package eu.lotse.rules.releasing;

import eu.lotse.domain.decision.Rulebook;
import eu.lotse.domain.facts.Matters;
import eu.lotse.domain.impact.Foretelling;
import eu.lotse.domain.impact.Impact;
import eu.lotse.domain.impact.ImpactTree;
import eu.lotse.domain.impact.Mode;
import eu.lotse.domain.impact.RuleChange;
import eu.lotse.domain.law.LegalDates;
import eu.lotse.domain.register.Accounts;
import eu.lotse.domain.register.Actor;
import eu.lotse.domain.register.Operations.ReleaseChanged;
import eu.lotse.domain.register.Proposal;
import eu.lotse.domain.register.Proposal.Attached;
import eu.lotse.domain.register.Proposal.Check;
import eu.lotse.domain.register.Proposal.Seen;
import eu.lotse.domain.register.Proposal.Source;
import eu.lotse.domain.register.ProposalRefused;
import eu.lotse.domain.register.ProposalRefused.Why;
import eu.lotse.domain.register.Proposals;
import eu.lotse.domain.register.Reevaluations.Request;
import eu.lotse.domain.register.Reevaluations.Run;
import eu.lotse.domain.register.Reevaluations.Stage;
import eu.lotse.domain.register.Releases;
import eu.lotse.domain.register.Releases.Activation;
import eu.lotse.domain.rulebook.ReleaseId;
import eu.lotse.domain.rulebook.RulebookFiles;
import eu.lotse.rules.ActiveRulebook;
import eu.lotse.rules.CheckReport;
import eu.lotse.rules.Rulebooks;
import eu.lotse.rules.repository.Comparison;
import eu.lotse.rules.repository.FileChange;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * How a draft comes into force: proposed with its check and its impact, approved by somebody else,
 * activated. Who may do so is known at the doors, and again where it is stored.
 */
public final class Releasing {

  private final Drafts drafts;
  private final Accounts accounts;
  private final Proposals proposals;
  private final Releases releases;
  private final ActiveRulebook rulebooks;
  private final Foretelling foretelling;

  public Releasing(
      RepositoryPlace place,
      Accounts accounts,
      Proposals proposals,
      Releases releases,
      ActiveRulebook rulebooks,
      Foretelling foretelling) {
    this.drafts = new Drafts(place, releases);
    this.accounts = accounts;
    this.proposals = proposals;
    this.releases = releases;
    this.rulebooks = rulebooks;
    this.foretelling = foretelling;
  }

  /** What is written and not released yet. */
  public Drafts drafts() {
    return drafts;
  }

  /** What came of proposing: a proposal, where the check found no faults. */
  public record Proposed(CheckReport report, Optional<Proposal> proposal) {}

  /**
   * Checks a draft and, where it is sound, proposes it together with what it would change.
   *
   * @throws eu.lotse.rules.reading.RulebookFaults where it holds what has no place in a rulebook
   * @throws ProposalRefused where a writer is nobody here, or the draft is in force already
   */
  public Proposed propose(String branch, Moment moment, String reason) {
    var draft = drafts.find(branch, moment.now());
    RulebookFiles files = drafts.files(draft, moment.now());
    CheckReport report = Rulebooks.check(files);
    if (!report.passed()) {
      return new Proposed(report, Optional.empty());
    }
    var authors = Writers.accounts(draft.writers(), accounts.all());
    Rulebook candidate = Rulebooks.of(files);
    var counts = report.counts();
    var check =
        new Check(
            true,
            counts.rules(),
            counts.versions(),
            counts.scenarios(),
            counts.sources(),
            candidate.engine());
    Proposal proposal =
        proposals.propose(
            candidate.release(),
            files,
            new Source(branch, draft.commit()),
            authors,
            check,
            moment.actor(),
            reason);
    return new Proposed(report, Optional.of(attach(proposal, candidate, moment)));
  }

  /** Computes anew what a proposal would change; an approval of the impact before is void then. */
  public Proposal renewImpact(long number, Moment moment) {
    Proposal proposal = find(number);
    return attach(proposal, rulebooks.release(proposal.release()), moment);
  }

  private Proposal attach(Proposal proposal, Rulebook candidate, Moment moment) {
    Rulebook active = rulebooks.get();
    LegalDates dates = LegalDates.asThen(moment.today());
    Impact impact = foretelling.of(active, candidate, Mode.STANDING, dates);
    return proposals.attachImpact(
        proposal.number(), active.release(), dates, ImpactTree.text(impact), moment.actor());
  }

  /**
   * What a proposal changes for past acts up to today, compared with the release its impact was
   * computed against. Computed when asked for; what is approved is the impact that is attached.
   *
   * @throws IllegalStateException where one of the two was made with a vocabulary that is no more
   */
  public Impact foretell(long number, Mode mode, Moment moment) {
    Proposal proposal = find(number);
    Attached attached = proposal.impact().orElseThrow(() -> new ProposalRefused(Why.NO_IMPACT));
    return foretelling.of(
        rulebooks.release(attached.against()),
        rulebooks.release(proposal.release()),
        mode,
        LegalDates.asThen(moment.today()));
  }

  public Proposal approve(long number, Seen seen, Actor actor, String reason) {
    return proposals.approve(number, seen, actor, reason);
  }

  /** Sets a later day; the worker activates then. */
  public Proposal plan(long number, LocalDate day, Actor actor, String reason) {
    return proposals.plan(number, day, actor, reason);
  }

  /**
   * Puts an approved proposal in force today.
   *
   * @throws ProposalRefused where it may not come into force
   * @throws eu.lotse.domain.register.Reevaluations.UnderWay where another re-evaluation is
   */
  public Run activate(long number, Moment moment, String reason, Switching switching) {
    if (reason.isBlank()) {
      throw new ProposalRefused(Why.NO_REASON);
    }
    Proposal proposal = find(number);
    proposal.requireApproved();
    Optional<ReleaseId> replaces = proposal.impact().map(Attached::against);
    return make(proposal.release(), replaces, moment, reason, false, switching);
  }

  /**
   * Puts a release in force again that was before.
   *
   * @throws ProposalRefused where it never was, or is
   * @throws eu.lotse.domain.register.Reevaluations.UnderWay where another re-evaluation is
   */
  public Run rollBack(ReleaseId release, Moment moment, String reason, Switching switching) {
    Optional<ReleaseId> active = releases.active().map(Activation::release);
    return make(release, active, moment, reason, true, switching);
  }

  private Run make(
      ReleaseId release,
      Optional<ReleaseId> replaces,
      Moment moment,
      String reason,
      boolean rollsBack,
      Switching switching) {
    var request =
        new Request(
            rulebooks.release(release),
            LegalDates.asThen(moment.today()),
            moment.actor(),
            reason,
            replaces,
            rollsBack);
    Run run;
    try {
      run = switching.make(request);
    } catch (ReleaseChanged faster) {
      throw isActive(release)
          ? new ProposalRefused(Why.ALREADY_ACTIVE, release.brief())
          : new ProposalRefused(Why.OUTDATED);
    }
    if (run.stage() == Stage.DONE) {
      catchUp(moment);
    }
    return run;
  }

  /** Brings the repository in line with what is in force. Done twice, it changes nothing. */
  public void catchUp(Moment moment) {
    drafts.catchUp(proposals.active(), moment);
  }

  private boolean isActive(ReleaseId release) {
    return releases.active().filter(a -> a.release().equals(release)).isPresent();
  }

  /** What the proposal changes in the files, compared with what its impact was computed against. */
  public List<FileChange> changes(Proposal proposal) {
    RulebookFiles now = releases.files(proposal.release()).orElseThrow();
    return proposal
        .impact()
        .flatMap(i -> releases.files(i.against()))
        .map(old -> Comparison.of(old, now))
        .orElse(List.of());
  }

  /**
   * The rules a proposal changes, compared with what its impact was computed against.
   *
   * @throws IllegalStateException where one of the two was made with a vocabulary that is no more
   */
  public List<RuleChange> ruleChanges(Proposal proposal) {
    Attached attached = proposal.impact().orElseThrow(() -> new ProposalRefused(Why.NO_IMPACT));
    return RuleChange.between(
        rulebooks.release(attached.against()),
        rulebooks.release(proposal.release()),
        Matters.all());
  }

  private Proposal find(long number) {
    return proposals.find(number).orElseThrow(() -> new ProposalRefused(Why.NO_PROPOSAL, number));
  }
}
