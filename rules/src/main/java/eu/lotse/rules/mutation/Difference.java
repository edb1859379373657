package eu.lotse.rules.mutation;

import eu.lotse.domain.facts.Attribute;
import eu.lotse.domain.facts.Condition;
import eu.lotse.domain.facts.Value;
import eu.lotse.domain.rulebook.Rule;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The facts with which a mutant and its rule can say different things. */
final class Difference {

  private Difference() {}

  /** As facts somebody states. */
  static Map<Attribute, List<Value>> of(Mutant mutant) {
    var facts = new LinkedHashMap<Attribute, List<Value>>();
    for (Condition condition : mutant.rule().conditions()) {
      Attribute attribute = condition.attribute();
      int was = condition.mask();
      int is = mask(mutant.changed(), attribute);
      int differing = was == is ? was : was ^ is;
      facts.put(attribute, attribute.valuesIn(differing));
    }
    return facts;
  }

  private static int mask(Rule rule, Attribute attribute) {
    return rule.conditions().stream()
        .filter(c -> c.attribute() == attribute)
        .mapToInt(Condition::mask)
        .findFirst()
        .orElse(attribute.all());
  }
}
