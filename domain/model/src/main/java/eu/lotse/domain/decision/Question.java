package eu.lotse.domain.decision;

import eu.lotse.domain.facts.Facts;
import eu.lotse.domain.law.LegalDates;
import java.time.LocalDate;
import java.util.Optional;

/**
 * "May we?": the facts of one processing operation and the law of which day to apply.
 *
 * @param presume whether to assume what the vocabulary presumes while nobody said otherwise
 */
public record Question(Facts facts, LegalDates dates, boolean presume) {

  /**
   * A question with the dates left to their defaults where empty: today's law, and of the past the
   * law as it was understood then.
   *
   * @param today what the door's clock says; the core reads no clock
   */
  public static Question of(
      Facts facts,
      Optional<LocalDate> effectiveOn,
      Optional<LocalDate> knownOn,
      boolean presume,
      LocalDate today) {
    LocalDate effective = effectiveOn.orElse(today);
    LocalDate known = knownOn.orElse(effective.isBefore(today) ? effective : today);
    return new Question(facts, new LegalDates(effective, known), presume);
  }
}
