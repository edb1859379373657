package eu.lotse.rules.scenarios;

import eu.lotse.domain.decision.Question;
import eu.lotse.domain.rulebook.Place;
import java.util.List;

/**
 * A case and what must come out.
 *
 * @param place the line of the scenario, or of the example it was made from
 */
public record Scenario(
    String name, Place place, Question question, List<Expectation.Step> expectations) {

  public Scenario {
    expectations = List.copyOf(expectations);
  }
}
