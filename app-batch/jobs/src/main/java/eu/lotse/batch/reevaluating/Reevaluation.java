package eu.lotse.batch.reevaluating;

import eu.lotse.domain.law.LegalDates;
import eu.lotse.domain.register.Impact;
import eu.lotse.domain.register.Reevaluations.Run;
import eu.lotse.domain.rulebook.ReleaseId;
import java.util.Optional;
import java.util.OptionalLong;

/**
 * What another release changes, or changed.
 *
 * @param from the release that was active
 * @param to the release that was tried
 * @param dates the question's dates for which everything was decided
 * @param unchanged whether it is the active release on the same dates, so that nothing was done
 * @param activated how many operations flipped when it was activated; empty where it was only tried
 * @param run how its activation went; empty where it was only tried
 */
public record Reevaluation(
    ReleaseId from,
    ReleaseId to,
    LegalDates dates,
    boolean unchanged,
    Impact impact,
    OptionalLong activated,
    Optional<Run> run) {}
