package eu.lotse.domain.rulebook.planted;

/** Planted: breaks a rule of the house so that the rule can be seen to notice. */
public final class KnowsVerdicts {

  private KnowsVerdicts() {}

  static Object planted() {
    return eu.lotse.domain.decision.Verdict.PERMITTED;
  }
}
