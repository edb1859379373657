package eu.lotse.domain.law;

/**
 * Where a rule version holds: while its norm applies <em>and</em> while its reading is the known
 * one.
 *
 * @param effective when the norm applies ({@code @gültig_ab}, {@code @gültig_bis})
 * @param known when this reading was known ({@code @erkannt_ab}, {@code @überholt_ab})
 */
public record Rectangle(Span effective, Span known) {

  public boolean contains(LegalDates dates) {
    return effective.contains(dates.effectiveOn()) && known.contains(dates.knownOn());
  }

  public boolean overlaps(Rectangle other) {
    return effective.overlaps(other.effective) && known.overlaps(other.known);
  }
}
