package eu.lotse.domain.decision;

import eu.lotse.domain.facts.FactPattern;
import eu.lotse.domain.facts.Matter;
import eu.lotse.domain.law.LegalDates;
import eu.lotse.domain.rulebook.Rule;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * What two laws of one matter differ in: the rules that hold under only one of them, or that say
 * something else under the other. Whatever none of these can match is answered alike by both, so a
 * law that changes in a few rules need be asked about few patterns only.
 *
 * <p>That holds because an answer is made of matching rules alone, and an exception matters only
 * where it matches itself.
 */
public final class Difference {

  private final List<Rule> rules;

  private Difference(List<Rule> rules) {
    this.rules = rules;
  }

  /** The difference between the law of one release on some dates and that of another on others. */
  public static Difference between(
      Matter matter, Rulebook one, LegalDates dates, Rulebook other, LegalDates otherDates) {
    Map<String, Rule> left = new HashMap<>();
    for (Rule rule : other.rules(matter)) {
      if (rule.holdsOn(otherDates)) {
        left.put(rule.name(), rule);
      }
    }
    var differing = new ArrayList<Rule>();
    for (Rule rule : one.rules(matter)) {
      if (rule.holdsOn(dates)) {
        Rule same = left.get(rule.name());
        if (same != null && same.saysTheSameAs(rule)) {
          left.remove(rule.name());
        } else {
          differing.add(rule);
        }
      }
    }
    differing.addAll(left.values());
    return new Difference(List.copyOf(differing));
  }

  /** Whether the two laws may answer {@code pattern} differently; never false where they do. */
  public boolean mayTouch(FactPattern pattern) {
    for (Rule rule : rules) {
      if (rule.conditions().stream().allMatch(pattern::mayMatch)) {
        return true;
      }
    }
    return false;
  }
}
