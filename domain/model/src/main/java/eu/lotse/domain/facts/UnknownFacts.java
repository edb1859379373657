package eu.lotse.domain.facts;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Somebody named facts that the vocabulary does not have. Names every such fault and the nearest
 * name there is.
 */
public final class UnknownFacts extends IllegalArgumentException {

  private static final long serialVersionUID = 1L;

  /** Nobody mistypes a name of this length. */
  private static final int LONGEST = 200;

  private final transient List<Fault> faults;

  /**
   * One name that the vocabulary does not have.
   *
   * @param attribute the attribute as named by the caller
   * @param value the value as named by the caller; empty where the attribute itself is unknown
   * @param nearest the most similar name there is
   */
  public record Fault(String attribute, Optional<String> value, Optional<String> nearest) {}

  UnknownFacts(List<Fault> faults) {
    super(faults.stream().map(Fault::toString).collect(Collectors.joining("; ")));
    this.faults = List.copyOf(faults);
  }

  public List<Fault> faults() {
    return faults;
  }

  static Fault attribute(Matter matter, String name) {
    return new Fault(
        name, Optional.empty(), nearest(name, matter.attributes().stream().map(Attribute::name)));
  }

  static Fault value(Attribute attribute, String name) {
    return new Fault(
        attribute.name(),
        Optional.of(name),
        nearest(name, attribute.values().stream().map(Value::name)));
  }

  /**
   * The candidate that takes the fewest edits to become {@code text}, if any is near enough to be
   * meant.
   */
  public static Optional<String> nearest(String text, Stream<String> candidates) {
    return text.length() > LONGEST
        ? Optional.empty()
        : candidates
            .filter(c -> Math.abs(text.length() - c.length()) <= allowed(text, c))
            .min(Comparator.comparingInt(c -> edits(text, c)))
            .filter(c -> edits(text, c) <= allowed(text, c));
  }

  private static int allowed(String text, String candidate) {
    return Math.max(2, Math.max(text.length(), candidate.length()) / 2);
  }

  /** Levenshtein distance, blind to case. */
  private static int edits(String one, String other) {
    String a = one.toLowerCase(java.util.Locale.ROOT);
    String b = other.toLowerCase(java.util.Locale.ROOT);
    int[] row = new int[b.length() + 1];
    for (int j = 0; j <= b.length(); j++) {
      row[j] = j;
    }
    for (int i = 1; i <= a.length(); i++) {
      int diagonal = row[0];
      row[0] = i;
      for (int j = 1; j <= b.length(); j++) {
        int change = diagonal + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
        diagonal = row[j];
        row[j] = Math.min(change, 1 + Math.min(row[j], row[j - 1]));
      }
    }
    return row[b.length()];
  }
}
