package eu.lotse.domain.facts.planted;

/** Planted: breaks a rule of the house so that the rule can be seen to notice. */
public final class KnowsTheRulebook {

  private KnowsTheRulebook() {}

  static Object planted() {
    return eu.lotse.domain.rulebook.Effect.PERMITS;
  }
}
