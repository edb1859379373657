package eu.lotse.rules.showing.planted;

/** Planted: breaks a rule of the house so that the rule can be seen to notice. */
public final class KnowsRulebooks {

  private KnowsRulebooks() {}

  static Object planted() {
    return eu.lotse.rules.Rulebooks.class;
  }
}
