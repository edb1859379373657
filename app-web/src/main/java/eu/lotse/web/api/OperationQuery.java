package eu.lotse.web.api;

import eu.lotse.domain.decision.Verdict;
import eu.lotse.domain.facts.Attribute;
import eu.lotse.domain.facts.Matter;
import eu.lotse.domain.facts.UnknownFacts;
import eu.lotse.domain.facts.Value;
import eu.lotse.domain.register.ActivityName;
import eu.lotse.domain.register.OperationFilter;
import eu.lotse.domain.register.State;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** Which page of which operations a caller wants to see. */
record OperationQuery(OperationFilter filter, Window window) {

  private static final Window.Bounds BOUNDS = Window.Bounds.ofPages(50, 200);
  private static final String FACTS = "facts.";
  private static final List<String> NAMES =
      List.of("verdict", "state", "activity", "offset", "limit");

  /**
   * Reads query parameters strictly.
   *
   * @throws Refused naming every fault
   */
  static OperationQuery read(Map<String, String[]> parameters, Matter matter) {
    var faults = new Faults();
    Optional<Verdict> verdict = Optional.empty();
    Optional<State> state = Optional.empty();
    Optional<ActivityName> activity = Optional.empty();
    var facts = new LinkedHashMap<Attribute, Value>();
    var window = BOUNDS.usualWindow();
    for (var parameter : parameters.entrySet()) {
      String name = parameter.getKey();
      String text = parameter.getValue()[0];
      if (parameter.getValue().length > 1) {
        faults.add(name, "repeated-parameter", Faults.quote(name));
      }
      switch (name) {
        case "verdict" -> verdict = choice(name, text, Verdict.values(), faults);
        case "state" -> state = choice(name, text, State.values(), faults);
        case "activity" -> activity = activity(text, faults);
        case "offset", "limit" -> window = BOUNDS.with(window, name, text, faults);
        default -> fact(name, text, matter, facts, faults);
      }
    }
    faults.refuseParameters();
    return new OperationQuery(new OperationFilter(verdict, state, activity, facts), window);
  }

  private static <E extends Enum<E>> Optional<E> choice(
      String name, String text, E[] choices, Faults faults) {
    Optional<E> chosen = Stream.of(choices).filter(c -> c.name().equals(text)).findFirst();
    if (chosen.isEmpty()) {
      List<String> names = Stream.of(choices).map(Enum::name).toList();
      faults.suggest(
          name,
          "unknown-choice",
          UnknownFacts.nearest(text, names.stream()),
          Faults.quote(text),
          Faults.list(names));
    }
    return chosen;
  }

  static Optional<ActivityName> activity(String text, Faults faults) {
    if (!ActivityRequest.isName(text)) {
      faults.add("activity", "activity-name");
      return Optional.empty();
    }
    return Optional.of(new ActivityName(text));
  }

  private static void fact(
      String name, String text, Matter matter, Map<Attribute, Value> facts, Faults faults) {
    if (!name.startsWith(FACTS)) {
      var names = Stream.concat(NAMES.stream(), matter.attributes().stream().map(a -> FACTS + a));
      faults.suggest(
          name,
          "unknown-parameter",
          UnknownFacts.nearest(name, names),
          Faults.quote(name),
          Faults.list(NAMES) + ", facts.*");
      return;
    }
    FactsReader.attribute(matter, name.substring(FACTS.length()), name, faults)
        .ifPresent(attribute ->
            FactsReader.value(attribute, text, name, faults)
                .ifPresent(value -> facts.put(attribute, value)));
  }
}
