package eu.lotse.domain.register;

import eu.lotse.domain.decision.Verdict;
import eu.lotse.domain.facts.FactPattern;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;

/**
 * A stored processing operation (Art. 4(2) GDPR).
 *
 * @param act the pattern of the act, frozen on its day
 * @param standing the pattern of the standing question, if one is open
 * @param verdict what the active release says of the standing question; empty where none is open
 * @param subject readable only with the person's key; empty where none was stored or the person was
 *     erased
 * @param item likewise
 * @param terms the days on which facts of the standing question change by themselves, those that
 *     have passed among them
 * @param nextChange the next of these changes
 */
public record Operation(
    OperationId id,
    ActivityName activity,
    State state,
    LocalDate performedOn,
    FactPattern act,
    Optional<FactPattern> standing,
    Optional<Verdict> verdict,
    Optional<PersonalReference> subject,
    Optional<PersonalReference> item,
    Instant recordedAt,
    Terms terms,
    Optional<LocalDate> nextChange) {}
