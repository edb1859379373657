package eu.lotse.rules.scenarios;

import eu.lotse.domain.Decide;
import eu.lotse.domain.decision.Decision;
import eu.lotse.domain.decision.Rulebook;
import eu.lotse.domain.facts.Text;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Decides scenarios the way every question of the house is decided, and compares. */
public final class ScenarioRunner {

  private ScenarioRunner() {}

  /** The results, in the order of the scenarios. */
  public static List<ScenarioResult> run(Rulebook rulebook, List<Scenario> scenarios) {
    var decide = new Decide(() -> rulebook);
    return scenarios.stream().map(s -> result(s, decide.decide(s.question()))).toList();
  }

  private static ScenarioResult result(Scenario scenario, Decision decision) {
    var outcome = new Outcome(decision);
    var failures = new ArrayList<ScenarioResult.Failure>();
    for (Expectation.Step step : scenario.expectations()) {
      Optional<Text> actual = outcome.contradicts(step.expected());
      actual.ifPresent(text -> failures.add(new ScenarioResult.Failure(step, text)));
    }
    return new ScenarioResult(scenario, decision, failures);
  }
}
