package eu.lotse.domain.register;

import eu.lotse.domain.decision.Rulebook;
import eu.lotse.domain.facts.FactPattern;
import eu.lotse.domain.law.LegalDates;
import java.time.LocalDate;
import java.util.List;
import java.util.function.LongConsumer;

/**
 * Port: fills a register with made-up operations, many at once, to see how it bears their number.
 */
public interface Stock {

  /**
   * Operations that differ in nothing but the day they were done on.
   *
   * @param latest the last of those days
   * @param operations how many there are
   */
  record Kind(
      ActivityName activity,
      State state,
      LocalDate latest,
      FactPattern act,
      FactPattern standing,
      long operations) {}

  /**
   * Adds the operations of all kinds in mixed order, with patterns, verdicts and counts as if each
   * had been recorded; but no persons, items, duties or lines in the log. The same arguments give
   * the same operations.
   *
   * @param rulebook the active release
   * @param seed mixes the order
   * @param written is told now and then how many are there
   * @throws Operations.ReleaseChanged where another release is active
   */
  void fill(
      Rulebook rulebook,
      LegalDates dates,
      List<Kind> kinds,
      Actor actor,
      long seed,
      LongConsumer written);
}
