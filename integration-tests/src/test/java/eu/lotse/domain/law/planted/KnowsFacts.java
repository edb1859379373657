package eu.lotse.domain.law.planted;

/** Planted: breaks a rule of the house so that the rule can be seen to notice. */
public final class KnowsFacts {

  private KnowsFacts() {}

  static Object planted() {
    return eu.lotse.domain.facts.Origin.ITEM;
  }
}
