package eu.lotse.rules.scenarios;

import eu.lotse.domain.facts.Matter;
import eu.lotse.domain.law.LegalDates;
import eu.lotse.domain.law.Span;
import eu.lotse.domain.rulebook.Rule;
import eu.lotse.domain.rulebook.RuleId;
import eu.lotse.rules.reading.Book;
import eu.lotse.rules.reading.Faults;
import eu.lotse.rules.reading.Refusal;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What the scenarios leave untried: rules that are the reason nowhere, and days on which the law
 * changes that no scenario looks at from both sides.
 */
public final class Coverage {

  private static final DateTimeFormatter DAY =
      DateTimeFormatter.ofPattern("dd.MM.uuuu", Locale.ROOT);

  private final Faults faults;

  public Coverage(Faults faults) {
    this.faults = faults;
  }

  /** Reports what the scenarios of {@code matter} leave untried. */
  public void check(Book book, Matter matter, List<Scenario> all) {
    List<Rule> rules = book.rules(matter);
    var scenarios = all.stream().filter(s -> s.question().facts().matter() == matter).toList();
    Set<RuleId> reasons =
        scenarios.stream()
            .flatMap(s -> s.expectations().stream())
            .flatMap(e ->
                e.expected() instanceof Expectation.Matches matches
                    ? Stream.of(matches.rule())
                    : Stream.empty())
            .collect(Collectors.toSet());
    for (Rule rule : rules) {
      if (!reasons.contains(rule.id())) {
        faults.add(rule.place(), Refusal.UNCOVERED_RULE, rule.id().toString());
      }
    }
    checkDates(
        rules,
        scenarios,
        r -> r.holds().effective(),
        LegalDates::effectiveOn,
        Refusal.UNCOVERED_DATE);
    checkDates(
        rules, scenarios, r -> r.holds().known(), LegalDates::knownOn, Refusal.UNCOVERED_KNOWN);
  }

  private void checkDates(
      List<Rule> rules,
      List<Scenario> scenarios,
      Function<Rule, Span> span,
      Function<LegalDates, LocalDate> day,
      Refusal refusal) {
    LocalDate begins =
        rules.stream()
            .filter(Rule::closing)
            .flatMap(r -> r.holds().effective().begin().stream())
            .min(LocalDate::compareTo)
            .orElse(LocalDate.MIN);
    Set<LocalDate> tried =
        scenarios.stream().map(s -> day.apply(s.question().dates())).collect(Collectors.toSet());
    Set<LocalDate> reported = new HashSet<>();
    for (Rule rule : rules) {
      for (LocalDate change : changes(span.apply(rule))) {
        for (LocalDate needed : List.of(change.minusDays(1), change)) {
          if (!needed.isBefore(begins) && !tried.contains(needed) && reported.add(needed)) {
            faults.add(rule.place(), refusal, rule.id().toString(), DAY.format(needed));
          }
        }
      }
    }
  }

  private static List<LocalDate> changes(Span span) {
    return Stream.concat(span.begin().stream(), span.end().stream()).toList();
  }
}
