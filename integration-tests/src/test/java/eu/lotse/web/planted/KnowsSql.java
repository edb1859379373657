package eu.lotse.web.planted;

/** Planted: breaks a rule of the house so that the rule can be seen to notice. */
public final class KnowsSql {

  private KnowsSql() {}

  static Object planted() {
    return java.sql.Types.class;
  }
}
