package eu.lotse.rules.planted;

/** Planted: breaks a rule of the house so that the rule can be seen to notice. */
public final class ReadsAClock {

  private ReadsAClock() {}

  static Object planted() {
    return java.time.LocalDate.now(java.time.ZoneOffset.UTC);
  }
}
