package eu.lotse.rules.scenarios;

import eu.lotse.domain.decision.Assessment;
import eu.lotse.domain.decision.Question;
import eu.lotse.domain.decision.Rulebook;
import eu.lotse.domain.decision.Standpoint;
import eu.lotse.domain.facts.Text;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * Assesses scenarios from the same standpoint as every question of the house, and compares. What
 * was presumed is looked up only for scenarios that ask: it costs an assessment for every fact.
 */
public final class ScenarioRunner {

  private static final Comparator<Question> BY_LAW =
      Comparator.<Question, String>comparing(q -> q.facts().matter().name())
          .thenComparing(q -> q.dates().effectiveOn())
          .thenComparing(q -> q.dates().knownOn());

  private final Rulebook rulebook;

  private ScenarioRunner(Rulebook rulebook) {
    this.rulebook = rulebook;
  }

  /**
   * The results, in the order of the scenarios. They are assessed in the order of their dates,
   * because the law of one day is made ready once and then serves all questions of that day.
   */
  public static List<ScenarioResult> run(Rulebook rulebook, List<Scenario> scenarios) {
    var runner = new ScenarioRunner(rulebook);
    var results = new ScenarioResult[scenarios.size()];
    IntStream.range(0, results.length)
        .boxed()
        .sorted(Comparator.comparing(i -> scenarios.get(i).question(), BY_LAW))
        .toList()
        .parallelStream()
        .forEach(i -> results[i] = runner.result(scenarios.get(i)));
    return List.of(results);
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
