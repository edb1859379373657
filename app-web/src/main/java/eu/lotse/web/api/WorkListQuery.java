package eu.lotse.web.api;

import eu.lotse.domain.facts.DutyKind;
import eu.lotse.domain.facts.Matters;
import eu.lotse.domain.facts.UnknownFacts;
import eu.lotse.domain.register.ActivityName;
import eu.lotse.domain.register.WorkList;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** Which part of which lines of the work list a caller wants to see. */
record WorkListQuery(WorkList.Filter filter, Window window) {

  private static final Window.Bounds BOUNDS = Window.Bounds.ofPages(100, 1_000);
  private static final List<String> NAMES = List.of("kind", "activity", "dueBy", "offset", "limit");

  /**
   * Reads query parameters strictly.
   *
   * @throws Refused naming every fault
   */
  static WorkListQuery read(QueryParameters parameters) {
    var faults = new Faults();
    Optional<String> kind = Optional.empty();
    Optional<ActivityName> activity = Optional.empty();
    Optional<LocalDate> dueBy = Optional.empty();
    var window = BOUNDS.usualWindow();
    for (var parameter : parameters.named().entrySet()) {
      String name = parameter.getKey();
      String text = parameter.getValue()[0];
      if (parameter.getValue().length > 1) {
        faults.add(name, "repeated-parameter", Faults.quote(name));
      }
      switch (name) {
        case "kind" -> kind = kind(text, faults);
        case "activity" -> activity = OperationQuery.activity(text, faults);
        case "dueBy" -> dueBy = day(name, text, faults);
        case "offset", "limit" -> window = BOUNDS.with(window, name, text, faults);
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
    return new WorkListQuery(new WorkList.Filter(kind, activity, dueBy), window);
  }

  private static Optional<String> kind(String text, Faults faults) {
    List<String> kinds =
        Matters.all().stream()
            .flatMap(m -> m.duties().stream())
            .map(DutyKind::name)
            .distinct()
            .toList();
    if (!kinds.contains(text)) {
      faults.suggest(
          "kind",
          "unknown-choice",
          UnknownFacts.nearest(text, kinds.stream()),
          Faults.quote(text),
          Faults.list(kinds));
    }
    return Optional.of(text);
  }

  private static Optional<LocalDate> day(String name, String text, Faults faults) {
    Optional<LocalDate> day = JsonFields.day(text);
    if (day.isEmpty()) {
      faults.add(name, "not-date", Faults.quote(text));
    }
    return day;
  }
}
