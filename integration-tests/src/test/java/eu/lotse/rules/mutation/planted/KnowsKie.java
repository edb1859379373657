package eu.lotse.rules.mutation.planted;

/** Planted: breaks a rule of the house so that the rule can be seen to notice. */
public final class KnowsKie {

  private KnowsKie() {}

  static Object planted() {
    return org.kie.api.KieServices.class;
  }
}
