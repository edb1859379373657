package eu.lotse.batch.reevaluating;

import eu.lotse.domain.impact.Impact;
import eu.lotse.domain.law.LegalDates;
import eu.lotse.domain.rulebook.ReleaseId;

/**
 * What another release would change.
 *
 * @param from the release that was active
 * @param to the release that was tried
 * @param dates the question's dates for which everything was decided
 * @param unchanged whether it is the active release on the same dates, so that nothing changes
 */
public record Reevaluation(
    ReleaseId from, ReleaseId to, LegalDates dates, boolean unchanged, Impact impact) {}
