package eu.lotse.domain.law;

import java.util.Optional;
import java.util.stream.Stream;

/** How firm a reading of the law is. */
public enum Certainty {
  SETTLED("gesichert", "settled"),
  PREVAILING("überwiegend", "prevailing view"),
  DISPUTED("umstritten", "disputed"),
  OPEN("offen", "open");

  private final String german;
  private final String english;

  Certainty(String german, String english) {
    this.german = german;
    this.english = english;
  }

  /** The word a lawyer writes in {@code @sicherheit("...")}. */
  public String german() {
    return german;
  }

  public String english() {
    return english;
  }

  /** Whether a plain permission may rest on it. */
  public boolean isFirm() {
    return this == SETTLED || this == PREVAILING;
  }

  public static Optional<Certainty> of(String german) {
    return Stream.of(values()).filter(c -> c.german.equals(german)).findFirst();
  }
}
