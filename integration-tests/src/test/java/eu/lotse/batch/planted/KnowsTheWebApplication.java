package eu.lotse.batch.planted;

/** Planted: breaks a rule of the house so that the rule can be seen to notice. */
public final class KnowsTheWebApplication {

  private KnowsTheWebApplication() {}

  static Object planted() {
    return eu.lotse.web.planted.KnowsSql.class;
  }
}
