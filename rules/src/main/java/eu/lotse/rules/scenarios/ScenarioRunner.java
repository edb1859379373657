package eu.lotse.rules.scenarios;

import eu.lotse.domain.decision.Assessment;
import eu.lotse.domain.decision.Rulebook;
import eu.lotse.domain.decision.Standpoint;
import eu.lotse.domain.facts.Text;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Assesses scenarios from the same standpoint as every question of the house, and compares. What
 * was presumed is looked up only for scenarios that ask: it costs an assessment for every fact.
 */
public final class ScenarioRunner {

  private final Rulebook rulebook;

  private ScenarioRunner(Rulebook rulebook) {
    this.rulebook = rulebook;
  }

  /** The results, in the order of the scenarios. */
  public static List<ScenarioResult> run(Rulebook rulebook, List<Scenario> scenarios) {
    var runner = new ScenarioRunner(rulebook);
    return scenarios.parallelStream().map(runner::result).toList();
  }

  /**
   * Whether an assessment is what the scenario expects. What it says of presumptions is left out:
   * they are made before any rule is asked.
   */
  public static boolean agrees(Scenario scenario, Assessment assessment) {
    var outcome = new Outcome(assessment, List::of);
    return scenario.expectations().stream()
        .map(Expectation.Step::expected)
        .allMatch(e -> e instanceof Expectation.Presumes || outcome.meets(e));
  }

  private ScenarioResult result(Scenario scenario) {
    Standpoint standpoint = Standpoint.of(scenario.question());
    Assessment assessment = rulebook.assess(standpoint.pattern(), scenario.question().dates());
    var outcome =
        new Outcome(assessment, () -> standpoint.decision(assessment, rulebook).presumed());
    var failures = new ArrayList<ScenarioResult.Failure>();
    for (Expectation.Step step : scenario.expectations()) {
      Optional<Text> actual = outcome.contradicts(step.expected());
      actual.ifPresent(text -> failures.add(new ScenarioResult.Failure(step, text)));
    }
    return new ScenarioResult(scenario, assessment, failures);
  }
}
