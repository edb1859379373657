package eu.lotse.postgres;

import eu.lotse.domain.law.LegalDates;
import eu.lotse.domain.register.Actor;
import eu.lotse.domain.register.LogEntry.Kind;
import eu.lotse.domain.register.Proposal;
import eu.lotse.domain.register.Proposal.Attached;
import eu.lotse.domain.register.Proposal.Check;
import eu.lotse.domain.register.Proposal.Seen;
import eu.lotse.domain.register.Proposal.Source;
import eu.lotse.domain.register.Proposal.State;
import eu.lotse.domain.register.ProposalRefused;
import eu.lotse.domain.register.ProposalRefused.Why;
import eu.lotse.domain.register.Proposals;
import eu.lotse.domain.rulebook.ReleaseId;
import eu.lotse.domain.rulebook.RulebookFiles;
import eu.lotse.postgres.ActiveRelease.Hold;
import eu.lotse.postgres.LogChain.Occasion;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import org.springframework.transaction.support.TransactionTemplate;

/** The way of a release into force, each step in one transaction with its line of the log. */
final class StoredProposals implements Proposals {

  private static final Set<State> OPEN =
      EnumSet.of(State.PROPOSED, State.OUTDATED, State.APPROVED, State.PLANNED);

  private final TransactionTemplate transaction;
  private final ActiveRelease releases;
  private final ProposalRows rows;
  private final ProposalSteps steps;
  private final Approvals approvals;
  private final Clock clock;

  StoredProposals(
      TransactionTemplate transaction,
      ActiveRelease releases,
      ProposalRows rows,
      ProposalSteps steps,
      Approvals approvals,
      Clock clock) {
    this.transaction = transaction;
    this.releases = releases;
    this.rows = rows;
    this.steps = steps;
    this.approvals = approvals;
    this.clock = clock;
  }

  @Override
  public long count() {
    return rows.count();
  }

  @Override
  public List<Proposal> list(long offset, int limit) {
    return rows.list(offset, limit);
  }

  @Override
  public Optional<Proposal> active() {
    return rows.active();
  }

  @Override
  public Optional<Proposal> find(long number) {
    return rows.find(number);
  }

  @Override
  public Proposal propose(
      ReleaseId release,
      RulebookFiles files,
      Source source,
      Set<String> authors,
      Check check,
      Actor proposer,
      String why) {
    if (!check.passed()) {
      throw new ProposalRefused(Why.CHECK_FAILED);
    }
    String reason = Reasons.required(why);
    return within(() -> {
      if (releases.hold(Hold.SHARED).filter(release::equals).isPresent()) {
        throw new ProposalRefused(Why.ALREADY_ACTIVE, release.brief());
      }
      steps.lock();
      Optional<Proposal> open = open(release, source.branch());
      if (open.isPresent()) {
        steps.addAuthors(open.get().number(), authors, proposer);
        return open.get().number();
      }
      var occasion = occasion(proposer, Kind.PROPOSED, release);
      return steps.propose(occasion, files, source, authors, check, reason);
    });
  }

  private Optional<Proposal> open(ReleaseId release, String branch) {
    return rows.of(release).stream()
        .filter(p -> p.source().branch().equals(branch))
        .filter(p -> OPEN.contains(p.state()))
        .findFirst();
  }

  @Override
  public Proposal attachImpact(
      long number, ReleaseId against, LegalDates dates, String text, Actor actor) {
    return within(() -> {
      releases.require(Hold.SHARED, Optional.of(against));
      Proposal proposal = held(number);
      requireOpen(proposal);
      var occasion = occasion(actor, Kind.IMPACT_ATTACHED, proposal.release());
      int next = proposal.impact().map(Attached::number).orElse(0) + 1;
      steps.attach(occasion, number, next, releases.row(against), dates, text);
      return number;
    });
  }

  @Override
  public Proposal approve(long number, Seen seen, Actor actor, String why) {
    String reason = Reasons.required(why);
    return within(() -> {
      Optional<ReleaseId> active = releases.hold(Hold.SHARED);
      Proposal proposal = held(number);
      requireOpen(proposal);
      Attached impact = requireSeen(proposal, seen);
      if (!active.equals(Optional.of(impact.against()))) {
        throw new ProposalRefused(Why.OUTDATED);
      }
      requireSecondLawyer(proposal, actor);
      proposal
          .approval()
          .ifPresent(a -> {
            throw new ProposalRefused(Why.ALREADY_APPROVED, a.actor());
          });
      var occasion = occasion(actor, Kind.APPROVED, proposal.release());
      String text = approvals.text(proposal, impact, occasion.actor(), reason);
      approvals.add(proposal, impact, occasion, reason, steps.note(occasion, text));
      return number;
    });
  }

  private static Attached requireSeen(Proposal proposal, Seen seen) {
    Attached impact = proposal.impact().orElseThrow(() -> new ProposalRefused(Why.NO_IMPACT));
    if (!seen.release().equals(proposal.release())
        || !seen.impactSha256().equals(impact.sha256())) {
      throw new ProposalRefused(Why.STALE);
    }
    return impact;
  }

  private void requireSecondLawyer(Proposal proposal, Actor actor) {
    if (!approvals.isLawyer(actor)) {
      throw new ProposalRefused(Why.NO_LAWYER, actor.account());
    }
    if (proposal.authors().contains(actor.account())) {
      throw new ProposalRefused(Why.OWN_WORK, actor.account());
    }
  }

  @Override
  public Proposal plan(long number, LocalDate day, Actor actor, String why) {
    String reason = Reasons.required(why);
    return within(() -> {
      if (!day.isAfter(LocalDate.now(clock))) {
        throw new ProposalRefused(Why.DAY_PASSED, day);
      }
      releases.hold(Hold.SHARED);
      Proposal proposal = held(number);
      requireOpen(proposal);
      if (proposal.state() == State.OUTDATED) {
        throw new ProposalRefused(Why.OUTDATED);
      }
      if (proposal.approval().isEmpty()) {
        throw new ProposalRefused(Why.NOT_APPROVED, proposal.release().brief());
      }
      steps.plan(occasion(actor, Kind.PLANNED, proposal.release()), number, day, reason);
      return number;
    });
  }

  @Override
  public List<Proposal> due(LocalDate today) {
    return rows.planned().stream()
        .filter(p -> OPEN.contains(p.state()))
        .filter(p -> p.planned().filter(day -> !day.isAfter(today)).isPresent())
        .sorted(
            Comparator.comparing((Proposal p) -> p.planned().orElseThrow())
                .thenComparing(Proposal::number))
        .toList();
  }

  private Proposal held(long number) {
    rows.hold(number);
    return rows.find(number).orElseThrow(() -> new ProposalRefused(Why.NO_PROPOSAL, number));
  }

  private static void requireOpen(Proposal proposal) {
    switch (proposal.state()) {
      case PROPOSED, OUTDATED, APPROVED, PLANNED -> {}
      case ACTIVE, SUPERSEDED ->
          throw new ProposalRefused(Why.ALREADY_ACTIVE, proposal.release().brief());
      case REPLACED -> throw new ProposalRefused(Why.REPLACED);
    }
  }

  private Occasion occasion(Actor actor, Kind kind, ReleaseId release) {
    return new Occasion(
        Rows.time(clock.instant()), releases.row(actor), kind, release, releases.row(release));
  }

  private Proposal within(Supplier<Long> step) {
    long number = Objects.requireNonNull(transaction.execute(_ -> step.get()));
    return rows.find(number).orElseThrow();
  }
}
