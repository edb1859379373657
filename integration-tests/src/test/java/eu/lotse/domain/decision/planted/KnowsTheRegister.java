package eu.lotse.domain.decision.planted;

/** Planted: breaks a rule of the house so that the rule can be seen to notice. */
public final class KnowsTheRegister {

  private KnowsTheRegister() {}

  static Object planted() {
    return eu.lotse.domain.register.State.PLANNED;
  }
}
