package eu.lotse.domain.register;

import eu.lotse.domain.decision.Decision;
import java.util.Optional;

/** Port: the append-only log of decisions, each line bound to the one before by its hash. */
public interface DecisionLog {

  /** Notes that somebody asked and was told this. */
  void asked(Decision decision, Actor actor);

  /**
   * The number of the first line that does not follow from the line before; empty for a whole
   * chain.
   */
  Optional<Long> firstBroken();

  /** How many lines there are. */
  long length();
}
