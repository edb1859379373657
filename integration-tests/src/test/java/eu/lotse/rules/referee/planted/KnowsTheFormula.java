package eu.lotse.rules.referee.planted;

/** Planted: breaks a rule of the house so that the rule can be seen to notice. */
public final class KnowsTheFormula {

  private KnowsTheFormula() {}

  static Object planted() {
    return new org.logicng.formulas.FormulaFactory();
  }
}
