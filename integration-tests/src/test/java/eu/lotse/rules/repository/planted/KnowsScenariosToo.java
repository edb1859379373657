package eu.lotse.rules.repository.planted;

/** Planted: breaks a rule of the house so that the rule can be seen to notice. */
public final class KnowsScenariosToo {

  private KnowsScenariosToo() {}

  static Object planted() {
    return eu.lotse.rules.scenarios.Scenario.class;
  }
}
