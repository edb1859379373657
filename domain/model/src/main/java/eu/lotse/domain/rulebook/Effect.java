package eu.lotse.domain.rulebook;

import java.util.Optional;
import java.util.stream.Stream;

/** What a rule does to the verdict when it matches. */
public enum Effect {
  /** A legal basis. */
  PERMITS("erlaubt, weil"),
  /** A basis that is open in law. */
  MAY_PERMIT("vielleicht erlaubt, weil"),
  /** An obstacle. */
  PROHIBITS("verboten, weil"),
  /** An obstacle that is open in law. */
  MAY_PROHIBIT("vielleicht verboten, weil"),
  /** An exception that permits nothing by itself. */
  SETS_ASIDE("steht nicht entgegen, weil"),
  /** Duties and nothing else. */
  REQUIRES("Pflicht:");

  private final String german;

  Effect(String german) {
    this.german = german;
  }

  /** How the consequence begins in a rule file. */
  public String german() {
    return german;
  }

  public boolean isBasis() {
    return this == PERMITS || this == MAY_PERMIT;
  }

  public boolean isObstacle() {
    return this == PROHIBITS || this == MAY_PROHIBIT;
  }

  /** The effect that begins with these words, {@link #REQUIRES} excepted. */
  public static Optional<Effect> of(String german) {
    return Stream.of(values()).filter(e -> e != REQUIRES && e.german.equals(german)).findFirst();
  }
}
