package eu.lotse.web.api;

import eu.lotse.domain.facts.UnknownFacts;
import java.util.List;

/** Which page of a list a caller wants to see. */
record PageQuery(long offset, int limit) {

  static final int MOST = 100;
  static final int USUAL = 20;

  private static final long FARTHEST = 1_000_000_000L;
  private static final List<String> NAMES = List.of("offset", "limit");

  /**
   * Reads query parameters strictly.
   *
   * @throws Refused naming every fault
   */
  static PageQuery read(QueryParameters parameters) {
    var faults = new Faults();
    long offset = 0;
    long limit = USUAL;
    for (var parameter : parameters.named().entrySet()) {
      String name = parameter.getKey();
      String text = parameter.getValue()[0];
      if (parameter.getValue().length > 1) {
        faults.add(name, "repeated-parameter", Faults.quote(name));
      }
      switch (name) {
        case "offset" -> offset = number(name, text, 0, FARTHEST, faults);
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
    return new PageQuery(offset, Math.toIntExact(limit));
  }

  private static long number(String name, String text, long least, long most, Faults faults) {
    long number = text.matches("\\d{1,10}") ? Long.parseLong(text) : -1;
    if (number < least || number > most) {
      faults.add(name, "not-number", Long.toString(least), Long.toString(most), Faults.quote(text));
    }
    return number;
  }
}
