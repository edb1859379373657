package eu.lotse.domain.register;

import eu.lotse.domain.decision.Rulebook;
import eu.lotse.domain.law.LegalDates;
import eu.lotse.domain.rulebook.ReleaseId;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;

/**
 * Port: re-evaluations of everything stored under another release. At most one is under way in a
 * register.
 */
public interface Reevaluations {

  /** How far a re-evaluation is. */
  enum Stage {
    /** Waits for a process to take it up. */
    REQUESTED,
    /** Standing patterns are decided under the release to come; nothing has changed yet. */
    PREPARING,
    /** Verdicts are moved, in one transaction; can no longer be cancelled. */
    SWITCHING,
    DONE,
    CANCELLED,
    FAILED;

    /** Whether there is still something to be done. */
    public boolean underWay() {
      return this == REQUESTED || this == PREPARING || this == SWITCHING;
    }
  }

  /**
   * What somebody asks for.
   *
   * @param candidate the release that is to be in force, or is already
   * @param reason kept for good
   * @param replaces the release that must still be active when verdicts are moved
   * @param rollsBack whether a release comes back that was in force before, and needs no approval
   *     anew
   */
  record Request(
      Rulebook candidate,
      LegalDates dates,
      Actor actor,
      String reason,
      Optional<ReleaseId> replaces,
      boolean rollsBack) {}

  /**
   * Why a re-evaluation failed. Nothing was changed then.
   *
   * @param detail of {@link Kind#REFUSED} the name of a {@link ProposalRefused.Why}, else what
   *     broke off, for who looks after the house; nothing personal
   */
  record Fault(Kind kind, String detail) {

    /** What may go wrong. */
    public enum Kind {
      /** The release may not come into force. */
      REFUSED,
      /** Another release came into force meanwhile. */
      RELEASE_CHANGED,
      /** It was asked for while the house had another vocabulary. */
      EARLIER_VOCABULARY,
      /** It broke off, most often over a fact pattern that the rulebook cannot decide. */
      BROKEN_OFF
    }
  }

  /**
   * A re-evaluation.
   *
   * @param replaces the release that must still be active when verdicts are moved
   * @param cancelAsked whether somebody wants it cancelled and it has not yet come to a stop
   * @param patterns how many standing patterns there are to decide
   * @param decided how many of them are decided
   * @param rate patterns decided per second, when it last worked
   * @param toFlip how many operations are about to flip; known once all patterns are decided
   * @param flipped how many operations flipped; known at the end
   * @param fault why it failed
   * @param rollsBack whether it brings back a release that was in force before
   */
  record Run(
      long id,
      ReleaseId release,
      Optional<ReleaseId> replaces,
      LegalDates dates,
      String actor,
      String reason,
      Stage stage,
      Instant requestedAt,
      Optional<Instant> endedAt,
      boolean cancelAsked,
      long patterns,
      long decided,
      double rate,
      OptionalLong toFlip,
      OptionalLong flipped,
      Optional<Fault> fault,
      boolean rollsBack) {

    /** How many hundredths of the patterns are decided. */
    public int percent() {
      return patterns == 0 ? 0 : (int) Math.min(100, decided * 100 / patterns);
    }
  }

  /**
   * Asks for a re-evaluation. Where the same one is under way already, that one is meant.
   *
   * @throws UnderWay where another one is
   * @throws ProposalRefused where the release may not come into force, or no reason is given
   * @throws Operations.ReleaseChanged where another release is active than is to be replaced
   */
  Run request(Request request);

  Optional<Run> find(long id);

  Optional<Run> underWay();

  /** The latest that is about a release. */
  Optional<Run> latestOf(ReleaseId release);

  /** Whether a worker is there to take up what is requested. */
  boolean isAttended();

  /** The newest first. */
  List<Run> latest(int limit);

  /**
   * Asks to cancel it: what nobody works at ends now, else whoever works at it stops soon.
   *
   * @return as it then stands; an ended one, and one that is switching, stays as it is
   */
  Run cancel(long id);

  /**
   * Lets one that was cancelled or failed be taken up again where it was.
   *
   * @throws UnderWay where another one is
   */
  Run resume(long id);

  /** Only one re-evaluation at a time. */
  final class UnderWay extends RuntimeException {
    private static final long serialVersionUID = 1L;
    private final transient Run run;

    public UnderWay(Run run) {
      super("Re-evaluation " + run.id() + " is under way");
      this.run = run;
    }

    public Run run() {
      return run;
    }
  }
}
