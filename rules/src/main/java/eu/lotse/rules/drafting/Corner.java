package eu.lotse.rules.drafting;

import eu.lotse.domain.law.LegalDates;
import eu.lotse.domain.law.Span;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A pair of days at the edge of a rectangle of dates.
 *
 * @param inside whether the rule holds there
 */
record Corner(String name, LegalDates dates, boolean inside) {

  /** Both sides of every edge; none where the begin is not known yet. */
  static List<Corner> of(Span effective, Span known) {
    return effective.begin().map(from -> of(from, effective.end(), known)).orElse(List.of());
  }

  private static List<Corner> of(LocalDate from, Optional<LocalDate> to, Span known) {
    var corners = new ArrayList<Corner>();
    corners.add(at("am ersten Tag", from, known, true));
    corners.add(at("am Tag davor", from.minusDays(1), known, false));
    to.ifPresent(end -> {
      corners.add(at("am letzten Tag", end.minusDays(1), known, true));
      corners.add(at("am Tag danach", end, known, false));
    });
    known
        .begin()
        .ifPresent(day -> {
          corners.add(at("bevor man es so verstand", from, day.minusDays(1), false));
          if (day.isBefore(from)) {
            corners.add(at("seit man es so versteht", from, day, true));
          }
        });
    known
        .end()
        .ifPresent(day -> {
          corners.add(at("solange man es so verstand", from, day.minusDays(1), true));
          corners.add(at("seit man es anders versteht", from, day, false));
        });
    return corners;
  }

  /** The day of the case and the knowledge of that day, or the nearest at which the rule holds. */
  private static Corner at(String name, LocalDate day, Span known, boolean inside) {
    LocalDate knownOn = day;
    if (known.begin().filter(day::isBefore).isPresent()) {
      knownOn = known.begin().get();
    } else if (known.end().filter(end -> !day.isBefore(end)).isPresent()) {
      knownOn = known.end().get().minusDays(1);
    }
    return at(name, day, knownOn, inside);
  }

  private static Corner at(String name, LocalDate effectiveOn, LocalDate knownOn, boolean inside) {
    return new Corner(name, new LegalDates(effectiveOn, knownOn), inside);
  }
}
