package eu.lotse.rules.scenarios.planted;

/** Planted: breaks a rule of the house so that the rule can be seen to notice. */
public final class KnowsYaml {

  private KnowsYaml() {}

  static Object planted() {
    return new org.yaml.snakeyaml.LoaderOptions();
  }
}
