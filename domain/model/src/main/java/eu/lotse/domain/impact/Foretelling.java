package eu.lotse.domain.impact;

import eu.lotse.domain.decision.Rulebook;
import eu.lotse.domain.facts.Matter;
import eu.lotse.domain.law.LegalDates;
import eu.lotse.domain.register.Releases;
import java.util.List;

/**
 * Foretells what a release would change, in any mode. Costs two evaluations for each distinct
 * pattern (and cell) that a changed rule may match, whatever the number of operations; nothing is
 * changed.
 *
 * @see <a href="../../../../../../../../../docs/decisions/0012-impact-before-activation.md">ADR
 *     12</a>
 */
public final class Foretelling {

  private final Releases releases;
  private final PastActs acts;
  private final Samples samples;
  private final List<Matter> matters;

  public Foretelling(Releases releases, PastActs acts, Samples samples, List<Matter> matters) {
    this.releases = releases;
    this.acts = acts;
    this.samples = samples;
    this.matters = List.copyOf(matters);
  }

  /**
   * The impact of {@code candidate} on what is stored.
   *
   * @param dates for standing questions the dates they are asked for; for past acts the last day
   *     that is looked at, and of what day the knowledge is
   * @throws IllegalArgumentException where a release does not model the law of a standing
   *     question's day
   */
  public Impact of(Rulebook active, Rulebook candidate, Mode mode, LegalDates dates) {
    return mode == Mode.STANDING
        ? StandingImpact.of(releases, active, candidate, dates, samples)
        : ActsImpact.of(acts, matters, active, candidate, mode, dates);
  }
}
