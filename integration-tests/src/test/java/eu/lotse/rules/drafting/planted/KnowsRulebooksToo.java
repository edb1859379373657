package eu.lotse.rules.drafting.planted;

/** Planted: breaks a rule of the house so that the rule can be seen to notice. */
public final class KnowsRulebooksToo {

  private KnowsRulebooksToo() {}

  static Object planted() {
    return eu.lotse.rules.Rulebooks.class;
  }
}
