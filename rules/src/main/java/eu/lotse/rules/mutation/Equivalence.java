package eu.lotse.rules.mutation;

import eu.lotse.domain.facts.Condition;
import eu.lotse.domain.facts.Matter;
import eu.lotse.domain.law.Rectangle;
import eu.lotse.domain.law.Span;
import eu.lotse.domain.rulebook.Exemption;
import eu.lotse.domain.rulebook.Rule;
import eu.lotse.rules.coverage.Limit;
import eu.lotse.rules.reading.Box;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * Proves of some mutants that no scenario can tell them from the rule:
 *
 * <ul>
 *   <li>the same facts meet the conditions, because the others imply what was changed;
 *   <li>the rule is nothing but an exception, and where it changed there is nothing to except;
 *   <li>the days on which it changed lie before the law of the rulebook;
 *   <li>no rule that the dropped exemption alone reaches can match together with it.
 * </ul>
 */
final class Equivalence {

  private final Matter matter;
  private final List<Rule> rules;
  private final LocalDate begins;

  Equivalence(Matter matter, List<Rule> rules) {
    this.matter = matter;
    this.rules = rules;
    this.begins =
        rules.stream()
            .filter(Rule::closing)
            .flatMap(r -> r.holds().effective().begin().stream())
            .min(LocalDate::compareTo)
            .orElse(LocalDate.MIN);
  }

  boolean isProven(Mutant mutant) {
    return switch (mutant.change()) {
      case Change.ConditionDropped _,
          Change.ConditionNegated _,
          Change.ValueDropped _,
          Change.ValueAdded _ ->
          isProven(mutant.rule(), mutant.changed().conditions());
      case Change.DayMoved(Limit limit, LocalDate to) -> isProven(mutant.rule(), limit, to);
      case Change.ExemptionDropped(Exemption exemption) ->
          isProven(mutant.rule(), mutant.changed(), exemption);
      case Change.EffectSwapped _ -> false;
    };
  }

  private boolean isProven(Rule rule, List<Condition> changed) {
    Box before = box(rule);
    Box after = Box.of(matter, changed);
    List<Box> differing =
        Stream.concat(before.without(after).stream(), after.without(before).stream()).toList();
    return differing.isEmpty() || hasNoTarget(rule, rule.holds(), differing);
  }

  private boolean isProven(Rule rule, Limit limit, LocalDate to) {
    LocalDate was = limit.of(rule.holds()).orElseThrow();
    Span days = was.isBefore(to) ? new Span(was, to) : new Span(to, was);
    if (!days.overlaps(new Span(begins, null))) {
      return true;
    }
    Rectangle differing =
        limit.isEffective()
            ? new Rectangle(days, rule.holds().known())
            : new Rectangle(rule.holds().effective(), days);
    return hasNoTarget(rule, differing, List.of(box(rule)));
  }

  private boolean isProven(Rule rule, Rule changed, Exemption dropped) {
    if (!changed.isException() && !rule.effect().isBasis()) {
      return false;
    }
    Predicate<Rule> reached = r -> dropped.reaches(r) && !changed.isExceptionTo(r);
    return noneMeets(rule, reached, rule.holds(), List.of(box(rule)));
  }

  private boolean hasNoTarget(Rule rule, Rectangle dates, List<Box> facts) {
    return rule.isException()
        && !rule.effect().isBasis()
        && noneMeets(rule, rule::isExceptionTo, dates, facts);
  }

  /** Whether on these days, with these facts, none of those rules can match. */
  private boolean noneMeets(Rule rule, Predicate<Rule> which, Rectangle dates, List<Box> facts) {
    return rules.stream()
        .filter(r -> r != rule && !r.closing() && r.holds().overlaps(dates) && which.test(r))
        .map(this::box)
        .noneMatch(target -> facts.stream().anyMatch(box -> !box.and(target).isEmpty()));
  }

  private Box box(Rule rule) {
    return Box.of(matter, rule.conditions());
  }
}
