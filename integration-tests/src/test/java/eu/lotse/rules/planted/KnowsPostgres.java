package eu.lotse.rules.planted;

/** Planted: breaks a rule of the house so that the rule can be seen to notice. */
public final class KnowsPostgres {

  private KnowsPostgres() {}

  static Object planted() {
    return eu.lotse.postgres.planted.KnowsRules.class;
  }
}
