package eu.lotse.rules.scenarios;

import eu.lotse.domain.decision.Assessment;
import eu.lotse.domain.facts.Text;
import java.util.List;

/**
 * A scenario, what came out, and what was expected in vain.
 *
 * @param failures empty where everything came out as expected
 */
public record ScenarioResult(Scenario scenario, Assessment assessment, List<Failure> failures) {

  /**
   * An expectation that does not hold.
   *
   * @param actual what came instead
   */
  public record Failure(Expectation.Step step, Text actual) {}

  public ScenarioResult {
    failures = List.copyOf(failures);
  }

  public boolean passed() {
    return failures.isEmpty();
  }
}
