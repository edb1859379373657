package eu.lotse.planted.here;

/** Planted: breaks a rule of the house so that the rule can be seen to notice. */
public final class GoesThere {

  private GoesThere() {}

  static Object planted() {
    return eu.lotse.planted.there.GoesHere.class;
  }
}
