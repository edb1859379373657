package eu.lotse.domain.register;

import eu.lotse.domain.decision.Rulebook;
import eu.lotse.domain.register.DecisionLog.Stored;
import eu.lotse.domain.rulebook.ReleaseId;
import java.util.function.Function;

/**
 * A decision that was made again under the release it was made under before.
 *
 * @param answer in the canonical form in which the stored answer is
 * @param engine that decided now
 */
public record Replay(Stored stored, String answer, String engine) {

  /**
   * @param releases gives the rulebook of a release
   */
  public static Replay of(Stored stored, Function<ReleaseId, Rulebook> releases, DecisionLog log) {
    Rulebook rulebook = releases.apply(stored.release());
    var again = rulebook.assess(stored.pattern(), stored.dates());
    return new Replay(stored, log.canonical(again), rulebook.engine());
  }

  /** Whether verdict, rules with effect, duties and missing facts are the same, byte by byte. */
  public boolean sameAnswer() {
    return stored.answer().equals(answer);
  }

  public boolean sameEngine() {
    return stored.engine().equals(engine);
  }
}
