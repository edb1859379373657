package eu.lotse.domain.law;

import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A half-open span of days.
 *
 * @param from the first day, or null for the open past
 * @param to the first day no longer in the span, or null for an open end
 */
public record Span(@Nullable LocalDate from, @Nullable LocalDate to) {

  /** All days. */
  public static final Span ALWAYS = new Span(null, null);

  public Span {
    if (from != null && to != null && !from.isBefore(to)) {
      throw new IllegalArgumentException("The span ends on " + to + " before it begins on " + from);
    }
  }

  public boolean contains(LocalDate day) {
    return (from == null || !day.isBefore(from)) && (to == null || day.isBefore(to));
  }

  public Optional<LocalDate> begin() {
    return Optional.ofNullable(from);
  }

  public Optional<LocalDate> end() {
    return Optional.ofNullable(to);
  }

  /** Whether some day lies in both spans. */
  public boolean overlaps(Span other) {
    return (from == null || other.to == null || from.isBefore(other.to))
        && (other.from == null || to == null || other.from.isBefore(to));
  }

  /** Whether every day of the other lies in this one. */
  public boolean covers(Span other) {
    return (from == null || (other.from != null && !other.from.isBefore(from)))
        && (to == null || (other.to != null && !other.to.isAfter(to)));
  }

  @Override
  public String toString() {
    return "[" + (from == null ? "" : from) + ", " + (to == null ? "" : to) + ")";
  }
}
