package eu.lotse.domain.register;

import eu.lotse.domain.facts.Facts;
import java.time.LocalDate;
import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;

/** The terms that were stated of an operation, each with its day. */
public record Terms(Map<Term, LocalDate> days) {

  public static final Terms NONE = new Terms(Map.of());

  public Terms {
    var ordered = new EnumMap<Term, LocalDate>(Term.class);
    ordered.putAll(days);
    days = Collections.unmodifiableMap(ordered);
  }

  /**
   * What the facts are on a day.
   *
   * @param next the next day on which time alone makes them others
   */
  public record OfDay(Facts facts, Optional<LocalDate> next) {}

  public boolean isEmpty() {
    return days.isEmpty();
  }

  /** These terms, with one more; it replaces the day that was stated before. */
  public Terms with(Term term, LocalDate day) {
    var more = new EnumMap<Term, LocalDate>(Term.class);
    more.putAll(days);
    more.put(term, day);
    return new Terms(more);
  }

  /**
   * What time has made of the facts on a day. The order of terms does not matter, and it is all one
   * whether one goes there day by day or at once.
   */
  public OfDay on(Facts facts, LocalDate day) {
    Facts changed = facts;
    for (Map.Entry<Term, LocalDate> term : days.entrySet()) {
      boolean hasCome = !term.getKey().changesOn(term.getValue()).isAfter(day);
      if (hasCome && term.getKey().changes(changed)) {
        changed = term.getKey().change(changed);
      }
    }
    return new OfDay(changed, next(changed, day));
  }

  private Optional<LocalDate> next(Facts facts, LocalDate day) {
    return days.entrySet().stream()
        .filter(term -> term.getKey().changes(facts))
        .map(term -> term.getKey().changesOn(term.getValue()))
        .filter(change -> change.isAfter(day))
        .min(LocalDate::compareTo);
  }
}
