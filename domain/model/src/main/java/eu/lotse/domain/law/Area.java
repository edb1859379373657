package eu.lotse.domain.law;

import java.util.Optional;
import java.util.stream.Stream;

/**
 * The area of law a finding belongs to; the answer groups findings by it, and each area may forbid.
 */
public enum Area {
  DATA_PROTECTION("Datenschutz", "Data protection"),
  SPECIAL_DATA("Besondere Daten", "Special categories of data"),
  THIRD_COUNTRY("Drittland", "Third country"),
  AUTOMATED_DECISION("Automatisierte Entscheidung", "Automated decision"),
  UNFAIR_COMPETITION("Unlauterer Wettbewerb", "Unfair competition"),
  CONTRACT("Vertrag", "Contract"),
  TERMINAL_EQUIPMENT("Endgeräte", "Terminal equipment"),
  EMPLOYMENT("Beschäftigung", "Employment"),
  SPEECH("Äußerungsrecht", "Law of expression"),
  PLATFORM("Plattformrecht", "Platform law"),
  HOUSE_RIGHT("Hausrecht", "House right"),
  ARTIFICIAL_INTELLIGENCE("KI-Recht", "Law of artificial intelligence");

  private final String german;
  private final String english;

  Area(String german, String english) {
    this.german = german;
    this.english = english;
  }

  /** The word a lawyer writes in {@code @gebiet("...")}. */
  public String german() {
    return german;
  }

  public String english() {
    return english;
  }

  public static Optional<Area> of(String german) {
    return Stream.of(values()).filter(a -> a.german.equals(german)).findFirst();
  }
}
