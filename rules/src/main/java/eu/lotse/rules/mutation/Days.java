package eu.lotse.rules.mutation;

import eu.lotse.domain.law.LegalDates;
import eu.lotse.domain.law.Rectangle;
import eu.lotse.domain.law.Span;
import eu.lotse.domain.rulebook.Rule;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Stream;

/** Days on which a mutant and its rule can say different things. */
final class Days {

  private static final int MOST = 8;

  /** All days on which the law changes, as far as it is modelled. */
  private final TreeSet<LocalDate> changes = new TreeSet<>();

  Days(List<Rule> rules) {
    LocalDate begins =
        rules.stream()
            .filter(Rule::closing)
            .flatMap(r -> r.holds().effective().begin().stream())
            .min(LocalDate::compareTo)
            .orElse(LocalDate.MIN);
    rules.stream()
        .map(Rule::holds)
        .flatMap(h -> Stream.of(h.effective(), h.known()))
        .flatMap(s -> Stream.concat(s.begin().stream(), s.end().stream()))
        .filter(d -> !d.isBefore(begins))
        .forEach(changes::add);
  }

  /** A few, those on which law and knowledge are of one day first. */
  List<LegalDates> of(Mutant mutant) {
    Rectangle holds = mutant.rule().holds();
    if (!(mutant.change() instanceof Change.DayMoved(var limit, LocalDate to))) {
      return within(holds);
    }
    LocalDate was = limit.of(holds).orElseThrow();
    LocalDate day = was.isBefore(to) ? was : to;
    var only = new Span(day, day.plusDays(1));
    return within(
        limit.isEffective()
            ? new Rectangle(only, holds.known())
            : new Rectangle(holds.effective(), only));
  }

  private List<LegalDates> within(Rectangle rectangle) {
    var found = new ArrayList<LegalDates>();
    var days = new TreeSet<>(changes);
    rectangle.effective().begin().ifPresent(days::add);
    rectangle.known().begin().ifPresent(days::add);
    for (LocalDate day : days) {
      var dates = LegalDates.asThen(day);
      if (rectangle.contains(dates)) {
        found.add(dates);
      }
    }
    for (LocalDate effective : days) {
      for (LocalDate known : days) {
        var dates = new LegalDates(effective, known);
        if (!effective.equals(known) && rectangle.contains(dates)) {
          found.add(dates);
        }
      }
    }
    return found.stream()
        .filter(d -> !d.effectiveOn().isBefore(changes.first()))
        .limit(MOST)
        .toList();
  }
}
