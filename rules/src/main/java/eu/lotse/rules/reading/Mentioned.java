package eu.lotse.rules.reading;

import eu.lotse.domain.rulebook.RuleId;
import java.util.HashSet;
import java.util.Set;

/**
 * What was named in files that could not wholly be read: so that a rule with a fault is not
 * reported missing where others refer to it.
 */
final class Mentioned {

  private final Set<RuleId> rules = new HashSet<>();
  private final Set<String> citations = new HashSet<>();
  private boolean incomplete;

  void rule(RuleId id) {
    rules.add(id);
  }

  void citation(String text) {
    citations.add(text);
  }

  /** Notes that something could not be read: what is missing may only be unreadable. */
  void markIncomplete() {
    incomplete = true;
  }

  boolean isIncomplete() {
    return incomplete;
  }

  boolean hasRule(RuleId versionOrPart) {
    return rules.stream().anyMatch(r -> r.isWithin(versionOrPart));
  }

  boolean hasFamily(String family) {
    return rules.stream().anyMatch(r -> r.family().equals(family));
  }

  boolean hasCitation(String text) {
    return citations.contains(text);
  }
}
