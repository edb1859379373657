package eu.lotse.domain.planted;

/** Planted: breaks a rule of the house so that the rule can be seen to notice. */
public final class KnowsSpring {

  private KnowsSpring() {}

  static Object planted() {
    return org.springframework.http.HttpMethod.GET;
  }
}
