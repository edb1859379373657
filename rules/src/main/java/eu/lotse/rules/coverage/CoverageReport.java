package eu.lotse.rules.coverage;

import eu.lotse.domain.facts.Condition;
import eu.lotse.domain.facts.Matter;
import eu.lotse.domain.rulebook.Rule;
import eu.lotse.rules.scenarios.Scenario;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * What the scenarios of a rulebook try.
 *
 * @param rules of all matters, in the order of matters and ids
 */
public record CoverageReport(List<OfRule> rules) {

  /** Where nothing could be looked at. */
  public static final CoverageReport NONE = new CoverageReport(List.of());

  /**
   * What the scenarios try of one rule.
   *
   * @param reasons scenarios that say that the rule is the reason, and in which it is: it stands,
   *     whatever the unknown facts
   */
  public record OfRule(
      Matter matter,
      Rule rule,
      List<Scenario> reasons,
      List<OfDay> days,
      List<OfCondition> conditions) {

    public OfRule {
      reasons = List.copyOf(reasons);
      days = List.copyOf(days);
      conditions = List.copyOf(conditions);
    }

    public boolean isReason() {
      return !reasons.isEmpty();
    }
  }

  /**
   * One side of a day on which a rule begins or ends.
   *
   * @param day the day itself, or the one before
   * @param before whether it is the one before
   * @param scenarios of that day, in which nothing but this limit can keep the rule from matching
   */
  public record OfDay(Limit limit, LocalDate day, boolean before, List<Scenario> scenarios) {

    public OfDay {
      scenarios = List.copyOf(scenarios);
    }

    public boolean isTried() {
      return !scenarios.isEmpty();
    }
  }

  /**
   * One condition of a rule.
   *
   * @param implied whether the others already imply it, so that it can never fail alone
   * @param failsAlone scenarios on days on which the rule holds, in which this condition fails and
   *     all others hold
   */
  public record OfCondition(Condition condition, boolean implied, List<Scenario> failsAlone) {

    public OfCondition {
      failsAlone = List.copyOf(failsAlone);
    }

    public boolean isTried() {
      return !failsAlone.isEmpty();
    }
  }

  /** So many of so many. */
  public record Share(long tried, long all) {

    /** In percent, rounded down: 100 means all of them. */
    public int percent() {
      return all == 0 ? 100 : (int) (100 * tried / all);
    }

    static <T> Share of(List<T> all, Predicate<T> tried) {
      return new Share(all.stream().filter(tried).count(), all.size());
    }
  }

  public CoverageReport {
    rules = List.copyOf(rules);
  }

  /** Whether nothing is left to try. */
  public boolean isFull() {
    return Stream.of(reasons(), days(), conditions()).allMatch(s -> s.tried() == s.all());
  }

  public Share reasons() {
    return Share.of(rules, OfRule::isReason);
  }

  public Share days() {
    return Share.of(rules.stream().flatMap(r -> r.days().stream()).toList(), OfDay::isTried);
  }

  /** Of the conditions that can fail alone, those that do so in some scenario. */
  public Share conditions() {
    return Share.of(
        conditionsOfRules().stream().filter(c -> !c.implied()).toList(), OfCondition::isTried);
  }

  /** How many conditions the others of their rule imply. */
  public long implied() {
    return conditionsOfRules().stream().filter(OfCondition::implied).count();
  }

  private List<OfCondition> conditionsOfRules() {
    return rules.stream().flatMap(r -> r.conditions().stream()).toList();
  }
}
