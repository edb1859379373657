package eu.lotse.domain.register;

import eu.lotse.domain.decision.Assessment;
import eu.lotse.domain.decision.Decision;
import eu.lotse.domain.facts.FactPattern;
import eu.lotse.domain.law.LegalDates;
import eu.lotse.domain.rulebook.ReleaseId;
import java.util.Optional;

/** Port: the append-only log of decisions, each line bound to the one before by its hash. */
public interface DecisionLog {

  /**
   * Notes that somebody asked and was told this, in a transaction of its own. When this comes back
   * it is durable.
   */
  void asked(Decision decision, Actor actor);

  /**
   * The number of the first line that does not follow from the line before; empty for a whole
   * chain.
   */
  Optional<Long> firstBroken();

  /** How many lines there are. */
  long length();

  /**
   * The end of the chain, or a line in its midst: whoever keeps it elsewhere can tell later that
   * nothing before it was changed.
   *
   * @param number of the line; 0 before the first
   * @param sha256 its hash, 64 hexadecimal digits
   */
  record Head(long number, String sha256) {}

  /** The last line. */
  Head head();

  /** Whether the chain still holds this line as it was. */
  boolean holds(Head head);

  /**
   * What was decided, as it was stored.
   *
   * @param answer canonical JSON: verdict, rules with effect, duties, missing facts
   * @param engine what decided it
   */
  record Stored(
      long number,
      FactPattern pattern,
      LegalDates dates,
      ReleaseId release,
      String answer,
      String engine) {}

  /** The decision a line tells of; empty where there is no such line or it tells of none. */
  Optional<Stored> decision(long number);

  /** The last line about an operation; empty where there is none. */
  Optional<Long> lastLine(OperationId operation);

  /** The canonical form in which answers are stored and compared. */
  String canonical(Assessment assessment);
}
