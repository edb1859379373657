package eu.lotse.domain.law;

import java.time.LocalDate;

/**
 * The two dates of every legal question.
 *
 * @param effectiveOn the day whose norms apply
 * @param knownOn the day whose state of knowledge of their meaning counts
 */
public record LegalDates(LocalDate effectiveOn, LocalDate knownOn) {

  /** The law of that day as it was understood on that day. */
  public static LegalDates asThen(LocalDate day) {
    return new LegalDates(day, day);
  }
}
