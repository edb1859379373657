package eu.lotse.domain.register;

import eu.lotse.domain.law.LegalDates;
import eu.lotse.domain.register.ProposalRefused.Why;
import eu.lotse.domain.rulebook.ReleaseId;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;

/**
 * A rulebook on its way into force. It is known by its content: with another byte it is another
 * release, and another proposal.
 *
 * @param number from 1 up
 * @param authors the accounts that wrote or proposed it; none of them may approve it
 * @param impact what it would change, as it was found last
 * @param approval of just that impact
 * @param planned the day on which it is to come into force by itself
 */
public record Proposal(
    long number,
    ReleaseId release,
    Source source,
    Set<String> authors,
    Step proposed,
    Check check,
    Optional<Attached> impact,
    Optional<Step> approval,
    Optional<LocalDate> planned,
    State state) {

  public Proposal {
    authors = Set.copyOf(authors);
  }

  /**
   * Makes sure that it may be activated, as far as its state goes.
   *
   * @throws ProposalRefused where it may not, saying why
   */
  public void requireApproved() {
    switch (state) {
      case APPROVED, PLANNED -> {}
      case OUTDATED -> throw new ProposalRefused(Why.OUTDATED);
      case REPLACED -> throw new ProposalRefused(Why.REPLACED);
      case PROPOSED, SUPERSEDED -> throw new ProposalRefused(Why.NOT_APPROVED, release.brief());
      case ACTIVE -> throw new ProposalRefused(Why.ALREADY_ACTIVE, release.brief());
    }
  }

  /**
   * Where the files come from.
   *
   * @param commit 40 hexadecimal digits
   */
  public record Source(String branch, String commit) {}

  /** Who did something, when and why. */
  public record Step(String actor, Instant at, String reason) {}

  /** What the check of the rulebook and its scenarios said of exactly these files. */
  public record Check(
      boolean passed, int rules, int versions, int scenarios, int sources, String engine) {}

  /**
   * What the release would change, as canonical text.
   *
   * @param number counts the impacts of one proposal
   * @param sha256 of the text, 64 hexadecimal digits: an approval names it
   * @param against the release that was active when it was computed
   */
  public record Attached(
      int number, String sha256, ReleaseId against, LegalDates dates, String text, Step step) {}

  /** What somebody was shown, and says yes to. */
  public record Seen(ReleaseId release, String impactSha256) {}

  /** How far it is. */
  public enum State {
    /** Waits for the approval of a second person. */
    PROPOSED,
    /** Another release came into force since the impact was computed: compute it again. */
    OUTDATED,
    /** May be activated. */
    APPROVED,
    /** Approved, and comes into force by itself on the day that was set. */
    PLANNED,
    /** In force. */
    ACTIVE,
    /** Was in force. */
    SUPERSEDED,
    /** Its branch was proposed again with other files. */
    REPLACED
  }
}
