package eu.lotse.rules.proof.planted;

/** Planted: breaks a rule of the house so that the rule can be seen to notice. */
public final class KnowsTheEngine {

  private KnowsTheEngine() {}

  static Object planted() {
    return org.kie.api.KieServices.get();
  }
}
