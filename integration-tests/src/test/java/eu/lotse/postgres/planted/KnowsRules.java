package eu.lotse.postgres.planted;

/** Planted: breaks a rule of the house so that the rule can be seen to notice. */
public final class KnowsRules {

  private KnowsRules() {}

  static Object planted() {
    return eu.lotse.rules.planted.KnowsDrools.class;
  }
}
