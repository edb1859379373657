package eu.lotse.web.ui.session;

import eu.lotse.domain.law.LegalDates;
import java.time.LocalDate;
import java.util.Optional;

/**
 * For which day somebody asks, and with whose eyes.
 *
 * @param effectiveOn the day whose law applies; empty for today
 * @param knowledge how the law of a past day is read
 * @param knownOn the day of knowledge, where it is one of their own
 */
public record DateWish(
    Optional<LocalDate> effectiveOn, Knowledge knowledge, Optional<LocalDate> knownOn) {

  /** How the law of a past day is read. */
  public enum Knowledge {
    AS_THEN,
    AS_NOW,
    OWN
  }

  /** Today's law. */
  public static final DateWish TODAY =
      new DateWish(Optional.empty(), Knowledge.AS_THEN, Optional.empty());

  public LegalDates dates(LocalDate today) {
    LocalDate effective = effectiveOn.orElse(today);
    LocalDate then = effective.isBefore(today) ? effective : today;
    return new LegalDates(
        effective,
        switch (knowledge) {
          case AS_THEN -> then;
          case AS_NOW -> today;
          case OWN -> knownOn.orElse(then);
        });
  }

  public DateWish with(Knowledge other) {
    return new DateWish(effectiveOn, other, knownOn);
  }

  /** Whether it matters when one looks: the day lies in the past. */
  public boolean looksBack(LocalDate today) {
    return effectiveOn.filter(day -> day.isBefore(today)).isPresent();
  }
}
