package eu.lotse.rules.mutation;

import eu.lotse.domain.decision.Standpoint;
import eu.lotse.domain.facts.Condition;
import eu.lotse.domain.facts.FactPattern;
import eu.lotse.domain.law.LegalDates;
import eu.lotse.domain.law.Span;
import eu.lotse.domain.rulebook.Rule;
import eu.lotse.domain.rulebook.RuleId;
import eu.lotse.rules.proof.Formula;
import eu.lotse.rules.scenarios.Expectation;
import eu.lotse.rules.scenarios.Scenario;
import eu.lotse.rules.scenarios.ScenarioRunner;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A scenario made ready to be tried on many mutants: with it stand the few rules that can match in
 * it at all. Thread-safe.
 */
final class Trial {

  private final Scenario scenario;
  private final FactPattern pattern;
  private final LegalDates dates;
  private final List<Rule> concerned;
  private final List<Rule> closing;
  private final Set<RuleId> named;

  Trial(Scenario scenario, List<Rule> rules) {
    this.scenario = scenario;
    this.pattern = Standpoint.of(scenario.question()).pattern();
    this.dates = scenario.question().dates();
    this.concerned = rules.stream().filter(r -> !r.closing() && concerns(r)).toList();
    this.closing = rules.stream().filter(r -> r.closing() && r.holdsOn(dates)).toList();
    this.named =
        scenario.expectations().stream()
            .flatMap(e -> named(e.expected()))
            .collect(Collectors.toUnmodifiableSet());
  }

  private static Stream<RuleId> named(Expectation expected) {
    return switch (expected) {
      case Expectation.Matches(RuleId rule) -> Stream.of(rule);
      case Expectation.MatchesNot(RuleId rule) -> Stream.of(rule);
      case Expectation.SetAside(RuleId rule, RuleId by) -> Stream.of(rule, by);
      case Expectation.Weakened(RuleId rule, RuleId by) -> Stream.of(rule, by);
      default -> Stream.of();
    };
  }

  Scenario scenario() {
    return scenario;
  }

  /** Whether it says anything of the rule. */
  boolean names(Rule rule) {
    return named.contains(rule.id());
  }

  /** Whether some mutant of the rule could match: dates a day apart, one condition changed. */
  boolean canConcern(Rule rule) {
    if (!isNear(rule.holds().effective(), dates.effectiveOn())
        || !isNear(rule.holds().known(), dates.knownOn())) {
      return false;
    }
    int failing = 0;
    for (Condition condition : rule.conditions()) {
      if (!pattern.mayMatch(condition)) {
        failing++;
      }
    }
    return failing <= 1;
  }

  private static boolean isNear(Span span, LocalDate day) {
    return span.contains(day) || span.contains(day.plusDays(1)) || span.contains(day.minusDays(1));
  }

  /** Whether the rule holds on the day and its conditions can hold. */
  private boolean concerns(Rule rule) {
    if (!rule.holdsOn(dates)) {
      return false;
    }
    for (Condition condition : rule.conditions()) {
      if (!pattern.mayMatch(condition)) {
        return false;
      }
    }
    return true;
  }

  /** Whether the rules as they are give what the scenario expects. */
  boolean passes() {
    return passes(concerned, closing);
  }

  /** Whether it comes out otherwise with {@code changed} in the place of {@code rule}. */
  boolean notices(Rule rule, Rule changed) {
    boolean is = concerns(changed);
    boolean was = concerns(rule);
    if ((!is && !was) || (is == was && isTheSameHere(rule, changed))) {
      return false;
    }
    return rule.closing()
        ? !passes(concerned, with(closing, rule, changed, is))
        : !passes(with(concerned, rule, changed, is), closing);
  }

  /** Whether the change is out of sight: with these facts both rules say the same. */
  private boolean isTheSameHere(Rule rule, Rule changed) {
    return rule.effect() == changed.effect()
        && rule.exceptionTo().equals(changed.exceptionTo())
        && rule.duties().equals(changed.duties())
        && asks(rule, changed)
        && asks(changed, rule);
  }

  /** Whether each condition of the one is one of the other, as far as these facts can tell. */
  private boolean asks(Rule one, Rule other) {
    for (Condition condition : one.conditions()) {
      int candidates = pattern.candidates(condition.attribute());
      boolean shared = false;
      for (Condition theirs : other.conditions()) {
        shared |=
            theirs.attribute() == condition.attribute()
                && (candidates & theirs.mask()) == (candidates & condition.mask());
      }
      if (!shared && !pattern.matches(condition)) {
        return false;
      }
    }
    return true;
  }

  private static List<Rule> with(List<Rule> rules, Rule rule, Rule changed, boolean is) {
    var others = new ArrayList<Rule>(rules.size() + 1);
    for (Rule other : rules) {
      if (other != rule) {
        others.add(other);
      }
    }
    if (is) {
      others.add(changed);
    }
    return others;
  }

  private boolean passes(List<Rule> rules, List<Rule> last) {
    return last.size() == 1
        && ScenarioRunner.agrees(
            scenario, new Formula(pattern.matter(), rules, last.getFirst()).assess(pattern));
  }
}
