package eu.lotse.domain.register;

import eu.lotse.domain.decision.Rulebook;
import java.time.LocalDate;

/** Port: the stored operations of which a term has passed. */
public interface DueTerms {

  /**
   * What was done at once.
   *
   * @param operations how many operations were moved; 0 where no term has passed any more
   * @param flipped how many of them got another verdict
   */
  record Passed(long operations, long flipped) {}

  /**
   * Moves the first operations of which a term has passed by one term each: gives them their new
   * standing question with its decision, duties and a line in the log; all of it or nothing. What
   * another process works at is left alone. Call it until nothing is left.
   *
   * @param rulebook the active release
   * @throws Operations.ReleaseChanged where another release is active
   */
  Passed pass(Rulebook rulebook, LocalDate today);
}
