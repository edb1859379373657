package eu.lotse.rules.explaining.planted;

/** Planted: breaks a rule of the house so that the rule can be seen to notice. */
public final class KnowsReading {

  private KnowsReading() {}

  static Object planted() {
    return eu.lotse.rules.reading.Book.class;
  }
}
