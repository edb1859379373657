package eu.lotse.web.ui.session;

/** The roles' names as annotations need them. */
public final class Roles {

  public static final String AGENT = "AGENT";
  public static final String LAWYER = "LAWYER";
  public static final String DPO = "DPO";
  public static final String ADMIN = "ADMIN";

  private Roles() {}
}
