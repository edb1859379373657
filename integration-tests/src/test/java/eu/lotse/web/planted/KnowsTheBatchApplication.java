package eu.lotse.web.planted;

/** Planted: breaks a rule of the house so that the rule can be seen to notice. */
public final class KnowsTheBatchApplication {

  private KnowsTheBatchApplication() {}

  static Object planted() {
    return eu.lotse.batch.planted.KnowsTheWebApplication.class;
  }
}
