package eu.lotse.web.api;

import eu.lotse.domain.facts.UnknownFacts;
import java.util.List;

/** From where on, and how many events a caller wants. */
record FlipQuery(long after, int limit) {

  private static final List<String> NAMES = List.of("after", "limit");
  private static final int USUAL = 100;
  private static final int MOST = 1000;
  private static final long FARTHEST = 999_999_999_999_999_999L;

  /**
   * Reads query parameters strictly.
   *
   * @throws Refused naming every fault
   */
  static FlipQuery read(QueryParameters parameters) {
    var faults = new Faults();
    long after = 0;
    long limit = USUAL;
    for (var parameter : parameters.named().entrySet()) {
      String name = parameter.getKey();
      String text = parameter.getValue()[0];
      if (parameter.getValue().length > 1) {
        faults.add(name, "repeated-parameter", Faults.quote(name));
      }
      switch (name) {
        case "after" -> after = number(name, text, 0, FARTHEST, faults);
        case "limit" -> limit = number(name, text, 1, MOST, faults);
        default ->
            faults.suggest(
                name,
                "unknown-parameter",
                UnknownFacts.nearest(name, NAMES.stream()),
                Faults.quote(name),
                Faults.list(NAMES));
      }
    }
    faults.refuseParameters();
    return new FlipQuery(after, Math.toIntExact(limit));
  }

  private static long number(String name, String text, long least, long most, Faults faults) {
    long number = text.matches("\\d{1,18}") ? Long.parseLong(text) : -1;
    if (number < least || number > most) {
      faults.add(name, "not-number", Long.toString(least), Long.toString(most), Faults.quote(text));
    }
    return number;
  }
}
