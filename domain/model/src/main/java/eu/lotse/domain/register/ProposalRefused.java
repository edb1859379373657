package eu.lotse.domain.register;

import java.util.List;

/** A release does not come into force that way. Nothing was changed. */
public final class ProposalRefused extends RuntimeException {

  private static final long serialVersionUID = 1L;

  /** Why; the doors say it in words. */
  public enum Why {
    /** There is no proposal of this number. Named: the number. */
    NO_PROPOSAL,
    /** The check found faults. */
    CHECK_FAILED,
    /** Named: the release. */
    ALREADY_ACTIVE,
    /** The impact is missing. */
    NO_IMPACT,
    /** Who approves must be a lawyer. Named: the account. */
    NO_LAWYER,
    /** Nobody approves what he or she wrote or proposed. Named: the account. */
    OWN_WORK,
    /** Somebody in the commits is no account here, and might be anybody. Named: who. */
    UNKNOWN_WRITER,
    /** Files or impact are not those that were seen. */
    STALE,
    /** Another release became active since the impact was computed. */
    OUTDATED,
    /** Named: by whom. */
    ALREADY_APPROVED,
    /** Named: the release. */
    NOT_APPROVED,
    /** The branch was proposed again with other files. */
    REPLACED,
    /** The approval in the database was not made by this house. */
    FORGED,
    /** The day is not in the future. Named: the day. */
    DAY_PASSED,
    /** Was never in force, so that there is no going back to it. Named: the release. */
    NEVER_ACTIVE,
    /** Every step needs a reason. */
    NO_REASON
  }

  private final Why why;
  private final transient List<String> named;

  public ProposalRefused(Why why, Object... named) {
    super(why + " " + List.of(named));
    this.why = why;
    this.named = List.of(named).stream().map(Object::toString).toList();
  }

  public Why why() {
    return why;
  }

  /** What the message names. */
  public List<String> named() {
    return named;
  }
}
