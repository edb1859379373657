package eu.lotse.domain.register;

import eu.lotse.domain.facts.DutyKind;
import eu.lotse.domain.law.Citation;
import eu.lotse.domain.rulebook.Deadline;
import java.time.LocalDate;
import java.util.Optional;

/**
 * A line of the work list: what must be done for one operation.
 *
 * @param due the day on which the deadline's period ends; empty where it has none
 */
public record OpenDuty(
    OperationId operation,
    DutyKind kind,
    Deadline deadline,
    Optional<LocalDate> due,
    Citation norm,
    String text) {}
