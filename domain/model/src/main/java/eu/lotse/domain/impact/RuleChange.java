package eu.lotse.domain.impact;

import eu.lotse.domain.decision.Rulebook;
import eu.lotse.domain.facts.Matter;
import eu.lotse.domain.rulebook.Rule;
import eu.lotse.domain.rulebook.RuleId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * A rule that one rulebook has and another has not, or has in other words.
 *
 * @param before empty for a new rule
 * @param after empty for one that was taken out
 */
public record RuleChange(Matter matter, RuleId id, Optional<Rule> before, Optional<Rule> after) {

  /** All changes of some matters, in the order of the ids; where a rule stands does not count. */
  public static List<RuleChange> between(Rulebook old, Rulebook now, List<Matter> matters) {
    var changes = new ArrayList<RuleChange>();
    for (Matter matter : matters) {
      Map<RuleId, Rule> before = byId(old, matter);
      Map<RuleId, Rule> after = byId(now, matter);
      var ids = new TreeSet<>(before.keySet());
      ids.addAll(after.keySet());
      for (RuleId id : ids) {
        Optional<Rule> one = Optional.ofNullable(before.get(id));
        Optional<Rule> other = Optional.ofNullable(after.get(id));
        if (one.isEmpty() || other.isEmpty() || !one.get().saysTheSameAs(other.get())) {
          changes.add(new RuleChange(matter, id, one, other));
        }
      }
    }
    return changes;
  }

  private static Map<RuleId, Rule> byId(Rulebook book, Matter matter) {
    return book.rules(matter).stream()
        .collect(Collectors.toMap(Rule::id, Function.identity(), (a, b) -> a, TreeMap::new));
  }
}
