package eu.lotse.rules.printing.planted;

/** Planted: breaks a rule of the house so that the rule can be seen to notice. */
public final class KnowsScenarios {

  private KnowsScenarios() {}

  static Object planted() {
    return eu.lotse.rules.scenarios.Scenario.class;
  }
}
