package eu.lotse.web.planted;

/** Planted: breaks a rule of the house so that the rule can be seen to notice. */
public final class KnowsGit {

  private KnowsGit() {}

  static Object planted() {
    return org.eclipse.jgit.lib.Repository.class;
  }
}
