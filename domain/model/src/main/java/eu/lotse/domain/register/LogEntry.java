package eu.lotse.domain.register;

import eu.lotse.domain.decision.Verdict;
import eu.lotse.domain.law.LegalDates;
import eu.lotse.domain.rulebook.ReleaseId;
import eu.lotse.domain.rulebook.RuleId;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * One line of the append-only log: who was told what, when, under which release.
 *
 * @param number from 1 up, without gaps
 * @param before the verdict that this one replaced
 * @param grounds the rules the verdict rests on
 * @param terms those that passed and so changed the facts; empty where something else changed
 * @see <a
 *     href="../../../../../../../../../docs/decisions/0006-the-log-holds-nothing-personal.md">ADR
 *     6</a>
 */
public record LogEntry(
    long number,
    Instant at,
    String actor,
    Kind kind,
    Optional<OperationId> operation,
    Optional<Verdict> before,
    Verdict verdict,
    List<RuleId> grounds,
    LegalDates dates,
    ReleaseId release,
    List<Term> terms) {

  /** Why a line was written. */
  public enum Kind {
    /** An operation was stored. */
    RECORDED,
    /** A new release, or a rule that began or ended, changed the answer. */
    REEVALUATED,
    /** A term passed and changed the facts; the answer may have stayed. */
    TERM_PASSED,
    /** Somebody asked and wanted the answer kept. */
    ASKED,
    /** A release was proposed; this and what follows tells of releases and of no operation. */
    PROPOSED,
    /** Its files and scenarios were checked. */
    CHECKED,
    /** What it would change was attached. */
    IMPACT_ATTACHED,
    /** A second person approved it. */
    APPROVED,
    /** A day was set on which it comes into force. */
    PLANNED,
    /** The first release of a register came into force; it needs no approval. */
    FIRST_ACTIVATED,
    /** An approved release came into force. */
    ACTIVATED,
    /** The active release was decided again for a later day. */
    CAUGHT_UP,
    /** The files in force became a new release, because the house has a new vocabulary. */
    RENEWED,
    /** An earlier release came into force again. */
    ROLLED_BACK;

    /** Whether such lines tell of a verdict, rather than of a release. */
    public boolean tellsOfVerdict() {
      return compareTo(ASKED) <= 0;
    }
  }
}
