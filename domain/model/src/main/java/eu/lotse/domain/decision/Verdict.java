package eu.lotse.domain.decision;

/** The answer, from mild to strict. The order of the constants is the order of strictness. */
public enum Verdict {
  PERMITTED,
  PERMITTED_WITH_DUTIES,
  /** The law itself is open: a lawyer decides. Never a permission. */
  NEEDS_REVIEW,
  PROHIBITED,
  /** Facts are missing on which the verdict turns. Never a permission. */
  UNDETERMINED;

  public boolean permits() {
    return this == PERMITTED || this == PERMITTED_WITH_DUTIES;
  }
}
