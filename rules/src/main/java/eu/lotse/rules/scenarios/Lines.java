package eu.lotse.rules.scenarios;

import eu.lotse.domain.rulebook.Place;
import io.cucumber.messages.types.Background;
import io.cucumber.messages.types.GherkinDocument;
import io.cucumber.messages.types.Location;
import io.cucumber.messages.types.Scenario;
import io.cucumber.messages.types.Step;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** On which line the scenarios, steps and examples of a file stand. */
final class Lines {

  private final String path;
  private final Map<String, Integer> lines = new HashMap<>();

  Lines(String path) {
    this.path = path;
  }

  void note(GherkinDocument document) {
    document
        .getFeature()
        .ifPresent(feature -> {
          feature
              .getChildren()
              .forEach(child -> {
                child.getBackground().ifPresent(this::note);
                child.getScenario().ifPresent(this::note);
                child
                    .getRule()
                    .ifPresent(rule -> {
                      rule.getChildren()
                          .forEach(inner -> {
                            inner.getBackground().ifPresent(this::note);
                            inner.getScenario().ifPresent(this::note);
                          });
                    });
              });
        });
  }

  private void note(Background background) {
    note(background.getSteps());
  }

  private void note(Scenario scenario) {
    note(scenario.getId(), scenario.getLocation());
    note(scenario.getSteps());
    scenario
        .getExamples()
        .forEach(e -> e.getTableBody().forEach(row -> note(row.getId(), row.getLocation())));
  }

  private void note(List<Step> steps) {
    steps.forEach(step -> note(step.getId(), step.getLocation()));
  }

  private void note(String id, Location location) {
    lines.put(id, location.getLine().intValue());
  }

  /** The line of what was made from these nodes: of an example its row, else the step itself. */
  Place of(List<String> nodes) {
    return new Place(path, lines.getOrDefault(nodes.getLast(), 1));
  }
}
