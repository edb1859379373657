package eu.lotse.rules.engine.planted;

/** Planted: breaks a rule of the house so that the rule can be seen to notice. */
public final class KnowsTheRefereeToo {

  private KnowsTheRefereeToo() {}

  static Object planted() {
    return new eu.lotse.rules.referee.Referee(java.util.List.of());
  }
}
