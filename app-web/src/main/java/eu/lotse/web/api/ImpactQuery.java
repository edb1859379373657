package eu.lotse.web.api;

import eu.lotse.domain.facts.UnknownFacts;
import eu.lotse.domain.impact.Mode;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Which impact a caller wants to see; the words are those of the command line. */
record ImpactQuery(Mode mode) {

  private static final String MODE = "mode";
  private static final Map<String, Mode> MODES = new LinkedHashMap<>();

  static {
    MODES.put("standing", Mode.STANDING);
    MODES.put("acts-now", Mode.ACTS_AS_KNOWN_NOW);
    MODES.put("acts-then", Mode.ACTS_AS_KNOWN_THEN);
  }

  /**
   * Reads query parameters strictly.
   *
   * @throws Refused naming every fault
   */
  static ImpactQuery read(QueryParameters parameters) {
    var faults = new Faults();
    Mode mode = Mode.STANDING;
    for (var parameter : parameters.named().entrySet()) {
      String name = parameter.getKey();
      String text = parameter.getValue()[0];
      if (!name.equals(MODE)) {
        faults.suggest(
            name,
            "unknown-parameter",
            UnknownFacts.nearest(name, List.of(MODE).stream()),
            Faults.quote(name),
            MODE);
      } else if (parameter.getValue().length > 1) {
        faults.add(name, "repeated-parameter", Faults.quote(name));
      } else if (!MODES.containsKey(text)) {
        faults.suggest(
            name,
            "unknown-choice",
            UnknownFacts.nearest(text, MODES.keySet().stream()),
            Faults.quote(text),
            Faults.list(MODES.keySet()));
      } else {
        mode = MODES.get(text);
      }
    }
    faults.refuseParameters();
    return new ImpactQuery(mode);
  }
}
