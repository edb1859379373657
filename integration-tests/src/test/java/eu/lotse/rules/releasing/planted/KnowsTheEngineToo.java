package eu.lotse.rules.releasing.planted;

/** Planted: breaks a rule of the house so that the rule can be seen to notice. */
public final class KnowsTheEngineToo {

  private KnowsTheEngineToo() {}

  static Object planted() {
    return eu.lotse.rules.engine.CompiledRulebook.class;
  }
}
