package eu.lotse.batch.reevaluating;

import eu.lotse.batch.terminal.Progress;
import eu.lotse.domain.decision.Rulebook;
import eu.lotse.domain.law.LegalDates;
import eu.lotse.domain.register.Actor;
import eu.lotse.domain.register.Reevaluations;
import eu.lotse.domain.register.Reevaluations.Fault;
import eu.lotse.domain.register.Reevaluations.Fault.Kind;
import eu.lotse.domain.register.Reevaluations.Request;
import eu.lotse.domain.register.Reevaluations.Run;
import eu.lotse.domain.register.Releases;
import eu.lotse.rules.Rulebooks;
import java.util.Optional;

/** Decides all stored operations again: under another release, or by the law of another day. */
public final class Reevaluating {

  private final Releases releases;
  private final ReevaluationJob job;

  public Reevaluating(Releases releases, ReevaluationJob job) {
    this.releases = releases;
    this.job = job;
  }

  /**
   * Puts a release in force that may be, or brings an earlier one back.
   *
   * @throws eu.lotse.domain.register.Operations.ReleaseChanged where another release became active
   *     meanwhile; nothing was changed
   * @throws eu.lotse.domain.register.ProposalRefused where it may not be put in force
   * @throws Reevaluations.UnderWay where another re-evaluation is under way
   * @throws NotFinished where it was cancelled or failed
   */
  public Run carryOut(Request request, Progress progress) {
    Run ended = job.carryOut(request, progress);
    if (ended.flipped().isEmpty()) {
      throw new NotFinished(ended);
    }
    return ended;
  }

  /**
   * Decides everything again under the active release, for other dates.
   *
   * @throws Reevaluations.UnderWay where another re-evaluation is under way
   */
  public Run again(Rulebook rulebook, LegalDates dates, String reason, Progress progress) {
    return job.carryOut(
        new Request(
            rulebook,
            dates,
            Actor.HOUSE,
            reason,
            Optional.of(rulebook.release()),
            /* rollsBack= */ false),
        progress);
  }

  /**
   * Brings a re-evaluation to its end that was requested or broken off earlier. Where its files no
   * longer make the same release, because the vocabulary has changed since, it fails.
   */
  public Run finish(Run run, Progress progress) {
    Rulebook candidate =
        Rulebooks.of(
            releases
                .files(run.release())
                .orElseThrow(() -> new IllegalStateException("A release without files")));
    if (!candidate.release().equals(run.release())) {
      return job.giveUp(run, new Fault(Kind.EARLIER_VOCABULARY, run.release().sha256()));
    }
    return job.finish(run, candidate, progress);
  }
}
