package eu.lotse.rules.reading;

import eu.lotse.domain.law.Span;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedSet;

/** Cuts the axis of days. */
final class Pieces {

  private Pieces() {}

  /**
   * The spans between the days, and the open end behind the last.
   *
   * @param withPast whether the open past before the first is one too
   */
  static List<Span> between(SortedSet<LocalDate> days, boolean withPast) {
    if (days.isEmpty()) {
      return List.of(Span.ALWAYS);
    }
    var pieces = new ArrayList<Span>();
    if (withPast) {
      pieces.add(new Span(null, days.first()));
    }
    LocalDate from = days.first();
    for (LocalDate day : days) {
      if (day.isAfter(from)) {
        pieces.add(new Span(from, day));
        from = day;
      }
    }
    pieces.add(new Span(from, null));
    return pieces;
  }

  /** Some day of the span. */
  static LocalDate dayIn(Span span) {
    return span.begin()
        .orElseGet(() -> span.end().orElse(LocalDate.EPOCH.plusDays(1)).minusDays(1));
  }
}
