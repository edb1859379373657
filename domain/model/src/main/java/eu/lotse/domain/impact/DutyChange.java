package eu.lotse.domain.impact;

import eu.lotse.domain.facts.DutyKind;
import java.util.Comparator;

/**
 * A certain duty that arises or lapses.
 *
 * @param operations how many operations it concerns
 * @param sameVerdict how many of these keep their verdict
 */
public record DutyChange(DutyKind duty, Direction direction, long operations, long sameVerdict) {

  static final Comparator<DutyChange> ORDER =
      Comparator.comparingLong(DutyChange::operations)
          .reversed()
          .thenComparing(change -> change.duty().name())
          .thenComparing(DutyChange::direction);

  /** Whether a duty comes or goes. */
  public enum Direction {
    ARISES,
    LAPSES
  }
}
