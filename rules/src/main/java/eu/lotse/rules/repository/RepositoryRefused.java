package eu.lotse.rules.repository;

import java.util.List;

/** Something cannot be done with the repository of the rulebook. */
public final class RepositoryRefused extends RuntimeException {

  private static final long serialVersionUID = 1L;

  /** What is wrong; the doors say it in words. */
  public enum Why {
    /** There is no such draft. Named: the branch, and the drafts there are. */
    NO_BRANCH,
    /** There is no draft at all. Named: the branch that was asked for. */
    NO_DRAFTS,
    /** This is no name for a draft. Named: what was given. */
    BAD_BRANCH,
    /** A draft cannot be {@code main}, which is what was released. */
    MAIN_IS_NO_DRAFT,
    /** The folder is no Git repository. Named: the folder. */
    NO_REPOSITORY,
    /** The repository cannot be read or written. Named: the folder. */
    BROKEN,
    /** Somebody else changed the branch at the same time. Named: the branch. */
    BRANCH_MOVED
  }

  private final Why why;
  private final transient List<String> named;

  RepositoryRefused(Why why, String... named) {
    super(why + " " + String.join(" ", named));
    this.why = why;
    this.named = List.of(named);
  }

  RepositoryRefused(Why why, Throwable cause, String... named) {
    super(why + " " + String.join(" ", named), cause);
    this.why = why;
    this.named = List.of(named);
  }

  public Why why() {
    return why;
  }

  /** What the message names. */
  public List<String> named() {
    return named;
  }
}
