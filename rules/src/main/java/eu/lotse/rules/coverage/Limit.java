package eu.lotse.rules.coverage;

import eu.lotse.domain.law.LegalDates;
import eu.lotse.domain.law.Rectangle;
import java.time.LocalDate;
import java.util.Optional;

/** One of the four sides of the rectangle in which a rule holds. */
public enum Limit {
  EFFECTIVE_FROM("gültig_ab"),
  EFFECTIVE_TO("gültig_bis"),
  KNOWN_FROM("erkannt_ab"),
  KNOWN_TO("überholt_ab");

  private final String german;

  Limit(String german) {
    this.german = german;
  }

  /** The annotation that sets it, without {@code @}. */
  public String german() {
    return german;
  }

  /** Whether it is a day of the law, not one of knowledge. */
  public boolean isEffective() {
    return this == EFFECTIVE_FROM || this == EFFECTIVE_TO;
  }

  /** The day on which the law or its reading changes; empty where it does not. */
  public Optional<LocalDate> of(Rectangle holds) {
    return switch (this) {
      case EFFECTIVE_FROM -> holds.effective().begin();
      case EFFECTIVE_TO -> holds.effective().end();
      case KNOWN_FROM -> holds.known().begin();
      case KNOWN_TO -> holds.known().end();
    };
  }

  /** The day of a question that this side looks at. */
  LocalDate dayOf(LegalDates dates) {
    return isEffective() ? dates.effectiveOn() : dates.knownOn();
  }

  /** Whether the other of the two days of a question lies in the rectangle. */
  boolean otherDayHolds(Rectangle holds, LegalDates dates) {
    return isEffective()
        ? holds.known().contains(dates.knownOn())
        : holds.effective().contains(dates.effectiveOn());
  }
}
