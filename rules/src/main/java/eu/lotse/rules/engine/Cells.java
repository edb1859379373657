package eu.lotse.rules.engine;

import eu.lotse.domain.law.LegalDates;
import eu.lotse.domain.law.Rectangle;
import eu.lotse.domain.law.Span;
import eu.lotse.domain.rulebook.Cell;
import eu.lotse.domain.rulebook.Rule;
import java.time.LocalDate;
import java.util.List;
import java.util.NavigableSet;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Stream;

/** The dates on which some rule begins or ends cut time into cells. */
final class Cells {

  private final NavigableSet<LocalDate> effective;
  private final NavigableSet<LocalDate> known;

  Cells(List<Rule> rules) {
    this.effective = days(rules, Rectangle::effective);
    this.known = days(rules, Rectangle::known);
  }

  private static NavigableSet<LocalDate> days(List<Rule> rules, Function<Rectangle, Span> axis) {
    var days = new TreeSet<LocalDate>();
    rules.stream()
        .map(Rule::holds)
        .map(axis)
        .flatMap(s -> Stream.concat(s.begin().stream(), s.end().stream()))
        .forEach(days::add);
    return days;
  }

  Cell of(LegalDates dates) {
    return new Cell(span(effective, dates.effectiveOn()), span(known, dates.knownOn()));
  }

  private static Span span(NavigableSet<LocalDate> days, LocalDate day) {
    return new Span(days.floor(day), days.higher(day));
  }
}
