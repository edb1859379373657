package eu.lotse.planted.there;

/** Planted: breaks a rule of the house so that the rule can be seen to notice. */
public final class GoesHere {

  private GoesHere() {}

  static Object planted() {
    return eu.lotse.planted.here.GoesThere.class;
  }
}
