package eu.lotse.rules.explaining;

import eu.lotse.domain.decision.Decision;
import eu.lotse.rules.explaining.RuleAccount.Applies;
import eu.lotse.rules.explaining.RuleAccount.Depends;
import java.util.List;

/**
 * An answer, and the part of every rule in it.
 *
 * @param rules those that match first, then those that depend on unknown facts, then the others,
 *     nearest first
 */
public record Explanation(Decision decision, List<RuleAccount> rules) {

  public Explanation {
    rules = List.copyOf(rules);
  }

  /** The rules that match. */
  public List<RuleAccount> applying() {
    return rules.stream().filter(r -> r.part() instanceof Applies).toList();
  }

  /** The rules that match where unknown facts turn out so. */
  public List<RuleAccount> depending() {
    return rules.stream().filter(r -> r.part() instanceof Depends).toList();
  }

  /** The rules that have no say. */
  public List<RuleAccount> without() {
    return rules.stream()
        .filter(r -> !(r.part() instanceof Applies) && !(r.part() instanceof Depends))
        .toList();
  }
}
