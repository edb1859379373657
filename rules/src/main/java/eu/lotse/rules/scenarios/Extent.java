package eu.lotse.rules.scenarios;

import eu.lotse.domain.rulebook.Place;
import eu.lotse.rules.reading.Faults;
import eu.lotse.rules.reading.Limits;
import eu.lotse.rules.reading.Refusal;
import io.cucumber.messages.types.Background;
import io.cucumber.messages.types.Examples;
import io.cucumber.messages.types.FeatureChild;
import io.cucumber.messages.types.GherkinDocument;
import io.cucumber.messages.types.RuleChild;
import io.cucumber.messages.types.Scenario;
import io.cucumber.messages.types.Step;
import io.cucumber.messages.types.TableRow;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;

/**
 * Counts what the scenarios of a book become when their examples are written out, before they are:
 * a page of steps under a page of examples makes millions.
 */
final class Extent {

  /** So many placeholders cost as much as a step. */
  private static final int COLUMNS = 20;

  private final Faults faults;
  private final Set<Refusal> told = EnumSet.noneOf(Refusal.class);
  private long scenarios;
  private long steps;

  Extent(Faults faults) {
    this.faults = faults;
  }

  /** Whether the examples of the next file may be written out; says why where they may not. */
  boolean admits(String path, GherkinDocument document) {
    int before = faults.count();
    document
        .getFeature()
        .ifPresent(feature -> {
          long background = 0;
          for (FeatureChild child : feature.getChildren()) {
            background += length(child.getBackground());
            add(path, child.getScenario(), background);
            long outer = background;
            child
                .getRule()
                .ifPresent(rule -> {
                  long inner = outer;
                  for (RuleChild each : rule.getChildren()) {
                    inner += length(each.getBackground());
                    add(path, each.getScenario(), inner);
                  }
                });
          }
        });
    return faults.count() == before && told.isEmpty();
  }

  private static long length(Optional<Background> background) {
    return background.map(b -> b.getSteps().size()).orElse(0);
  }

  private void add(String path, Optional<Scenario> some, long background) {
    some.ifPresent(scenario -> {
      var place = new Place(path, scenario.getLocation().getLine().intValue());
      int columns = 0;
      int longest = 0;
      long rows = scenario.getExamples().isEmpty() ? 1 : 0;
      for (Examples examples : scenario.getExamples()) {
        columns =
            Math.max(columns, examples.getTableHeader().map(r -> r.getCells().size()).orElse(0));
        rows += examples.getTableBody().size();
        longest = Math.max(longest, longestCell(examples));
      }
      scenarios += rows;
      long each = scenario.getSteps().size() + background + scenario.getTags().size();
      steps += rows * each * (1 + columns / COLUMNS);
      limit(place, Refusal.SCENARIOS_TOO_MANY, scenarios, Limits.SCENARIOS);
      limit(place, Refusal.STEPS_TOO_MANY, steps, Limits.STEPS);
      limitLength(place, scenario.getName(), "", longest);
      for (Step step : scenario.getSteps()) {
        var at = new Place(path, step.getLocation().getLine().intValue());
        limitLength(at, step.getText(), argument(step), longest);
      }
    });
  }

  private static int longestCell(Examples examples) {
    return examples.getTableBody().stream()
        .flatMap(row -> row.getCells().stream())
        .mapToInt(cell -> cell.getValue().length())
        .max()
        .orElse(0);
  }

  /** What stands below a step; it is refused later, but would be written out before. */
  private static String argument(Step step) {
    var text = new StringBuilder();
    step.getDocString().ifPresent(d -> text.append(d.getContent()));
    step.getDataTable()
        .ifPresent(table -> {
          for (TableRow row : table.getRows()) {
            row.getCells().forEach(cell -> text.append(cell.getValue()).append('|'));
          }
        });
    return text.toString();
  }

  private void limitLength(Place place, String text, String argument, int longestCell) {
    long placeholders = (text + argument).chars().filter(c -> c == '<').count();
    long length = text.length() + argument.length() + placeholders * longestCell;
    if (length > Limits.LINE_LENGTH) {
      faults.add(place, Refusal.SCENARIO_STEP_LONG, text, Limits.LINE_LENGTH);
    }
  }

  private void limit(Place place, Refusal refusal, long count, int most) {
    if (count > most && told.add(refusal)) {
      faults.add(place, refusal, String.valueOf(count), most);
    }
  }
}
