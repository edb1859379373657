package eu.lotse.domain.register;

import eu.lotse.domain.facts.FactPattern;
import java.time.LocalDate;

/**
 * What a term does to an operation that is to be stored.
 *
 * @param day as stated
 * @param standing the pattern of the standing question once the term has passed, and with it all
 *     that pass no later
 */
public record TermChange(Term term, LocalDate day, FactPattern standing) {

  /** The first day of the change. */
  public LocalDate changesOn() {
    return term.changesOn(day);
  }
}
