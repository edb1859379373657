package eu.lotse.rules.reading;

import java.util.Optional;
import java.util.stream.Stream;

/** What may stand between {@code rule} and {@code when}. */
enum Annotation {
  ID("id", 1, 1),
  AREA("gebiet", 1, 1),
  NORM("norm", 1, 30),
  RULING("urteil", 1, 30),
  EFFECTIVE_FROM("gültig_ab", 1, 1),
  EFFECTIVE_TO("gültig_bis", 1, 1),
  KNOWN_FROM("erkannt_ab", 1, 1),
  KNOWN_TO("überholt_ab", 1, 1),
  CERTAINTY("sicherheit", 1, 1),
  EXCEPTION_TO("ausnahme_zu", 1, 30),
  SUPERSEDES("löst_ab", 1, 1),
  CLOSING("auffang", 0, 0);

  private final String german;
  private final int fewest;
  private final int most;

  Annotation(String german, int fewest, int most) {
    this.german = german;
    this.fewest = fewest;
    this.most = most;
  }

  /** The word after {@code @}. */
  String german() {
    return german;
  }

  boolean takes(int arguments) {
    return fewest <= arguments && arguments <= most;
  }

  static Optional<Annotation> of(String german) {
    return Stream.of(values()).filter(a -> a.german.equals(german)).findFirst();
  }

  static Stream<String> words() {
    return Stream.of(values()).map(Annotation::german);
  }
}
