package eu.lotse.rules.planted;

/** Planted: breaks a rule of the house so that the rule can be seen to notice. */
public final class KnowsDrools {

  private KnowsDrools() {}

  static Object planted() {
    return org.kie.api.KieServices.get();
  }
}
