package eu.lotse.rules.coverage;

import eu.lotse.domain.facts.Condition;
import eu.lotse.domain.facts.Matter;
import eu.lotse.domain.law.LegalDates;
import eu.lotse.domain.rulebook.Rule;
import eu.lotse.domain.rulebook.RuleId;
import eu.lotse.rules.coverage.CoverageReport.OfCondition;
import eu.lotse.rules.coverage.CoverageReport.OfDay;
import eu.lotse.rules.coverage.CoverageReport.OfRule;
import eu.lotse.rules.reading.Book;
import eu.lotse.rules.reading.Box;
import eu.lotse.rules.scenarios.Scenario;
import eu.lotse.rules.scenarios.ScenarioResult;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * Finds out what the scenarios try.
 *
 * <p>A scenario looks at one side of a day of a rule where all conditions of the rule hold in it
 * and the other of its two days lies in the rule's rectangle: so on one side of the day the rule
 * matches, and on the other side the date alone keeps it from doing so.
 */
public final class Coverage {

  private final Matter matter;
  private final Map<RuleId, List<Situation>> byReason = new HashMap<>();
  private final Map<LegalDates, List<Situation>> byDates;
  private final LocalDate begins;
  private final Map<Limit, Map<LocalDate, List<Situation>>> byDay = new HashMap<>();

  private Coverage(Matter matter, List<Rule> rules, List<Situation> situations) {
    this.matter = matter;
    situations.forEach(
        s -> s.reasons().forEach(r -> byReason.computeIfAbsent(r, x -> new ArrayList<>()).add(s)));
    this.byDates =
        situations.stream()
            .collect(
                Collectors.groupingBy(Situation::dates, LinkedHashMap::new, Collectors.toList()));
    this.begins =
        rules.stream()
            .filter(Rule::closing)
            .flatMap(r -> r.holds().effective().begin().stream())
            .min(LocalDate::compareTo)
            .orElse(LocalDate.MIN);
    for (Limit limit : Limit.values()) {
      var days = new HashMap<LocalDate, List<Situation>>();
      situations.forEach(
          s -> days.computeIfAbsent(limit.dayOf(s.dates()), d -> new ArrayList<>()).add(s));
      byDay.put(limit, days);
    }
  }

  /** What the scenarios with these results try of a book's rules. */
  public static CoverageReport of(Book book, List<Matter> matters, List<ScenarioResult> results) {
    var rules = new ArrayList<OfRule>();
    for (Matter matter : matters) {
      List<Rule> theirs = book.rules(matter);
      List<Situation> situations =
          results.stream()
              .filter(r -> r.scenario().question().facts().matter() == matter)
              .map(Situation::new)
              .toList();
      var coverage = new Coverage(matter, theirs, situations);
      rules.addAll(theirs.parallelStream().map(coverage::of).toList());
    }
    return new CoverageReport(rules);
  }

  private OfRule of(Rule rule) {
    List<Scenario> reasons =
        byReason.getOrDefault(rule.id(), List.of()).stream().map(Situation::scenario).toList();
    return new OfRule(matter, rule, reasons, days(rule), conditions(rule));
  }

  /** Both sides of the days on which the rule begins or ends, as far as there is law. */
  private List<OfDay> days(Rule rule) {
    var days = new ArrayList<OfDay>();
    for (Limit limit : Limit.values()) {
      limit
          .of(rule.holds())
          .ifPresent(change -> {
            for (boolean before : new boolean[] {true, false}) {
              LocalDate day = before ? change.minusDays(1) : change;
              if (!day.isBefore(begins)) {
                days.add(new OfDay(limit, day, before, tried(rule, limit, day)));
              }
            }
          });
    }
    return days;
  }

  private List<Scenario> tried(Rule rule, Limit limit, LocalDate day) {
    return byDay.getOrDefault(limit, Map.of()).getOrDefault(day, List.of()).stream()
        .filter(s -> limit.otherDayHolds(rule.holds(), s.dates()) && s.matches(rule))
        .map(Situation::scenario)
        .toList();
  }

  private List<OfCondition> conditions(Rule rule) {
    List<List<Scenario>> failing = new ArrayList<>();
    rule.conditions().forEach(c -> failing.add(new ArrayList<>()));
    byDates.forEach((dates, situations) -> {
      if (rule.holdsOn(dates)) {
        for (Situation situation : situations) {
          int alone = situation.failsAlone(rule);
          if (alone >= 0) {
            failing.get(alone).add(situation.scenario());
          }
        }
      }
    });
    var conditions = new ArrayList<OfCondition>();
    for (int i = 0; i < failing.size(); i++) {
      conditions.add(new OfCondition(rule.conditions().get(i), isImplied(rule, i), failing.get(i)));
    }
    return conditions;
  }

  private boolean isImplied(Rule rule, int condition) {
    List<Condition> others = new ArrayList<>(rule.conditions());
    others.remove(condition);
    return !others.isEmpty()
        && Box.of(matter, others).without(Box.of(matter, rule.conditions())).isEmpty();
  }
}
