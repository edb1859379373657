package eu.lotse.web.api;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Collects what is wrong with a request, so that its author hears of everything at once. */
final class Faults {

  /**
   * One fault, not yet in words.
   *
   * @param at JSON pointer or name of the parameter
   * @param key of the sentence in the message bundle
   * @param suggestion what may have been meant
   */
  record Flaw(String at, String key, List<Object> arguments, Optional<String> suggestion) {}

  private static final int LONGEST_QUOTE = 60;

  private final List<Flaw> found = new ArrayList<>();

  void add(String at, String key, Object... arguments) {
    found.add(new Flaw(at, key, List.of(arguments), Optional.empty()));
  }

  void suggest(String at, String key, Optional<String> suggestion, Object... arguments) {
    found.add(new Flaw(at, key, List.of(arguments), suggestion));
  }

  boolean isEmpty() {
    return found.isEmpty();
  }

  /** Ends the reading of a body where anything was wrong with it. */
  void refuseContent() {
    refuse(ProblemKind.INVALID_CONTENT);
  }

  /** Ends the reading of query parameters where anything was wrong with them. */
  void refuseParameters() {
    refuse(ProblemKind.INVALID_PARAMETERS);
  }

  private void refuse(ProblemKind kind) {
    if (!found.isEmpty()) {
      throw new Refused(kind, found);
    }
  }

  /** As much of a caller's word as fits a sentence. */
  static String quote(String word) {
    String line = word.replaceAll("\\p{Cntrl}", " ");
    return line.length() <= LONGEST_QUOTE ? line : line.substring(0, LONGEST_QUOTE) + "…";
  }

  /** The candidates as a list for a sentence. */
  static String list(Stream<String> names) {
    return String.join(", ", names.toList());
  }

  static String list(Collection<String> names) {
    return list(names.stream());
  }
}
