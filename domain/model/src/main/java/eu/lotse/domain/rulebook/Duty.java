package eu.lotse.domain.rulebook;

import eu.lotse.domain.facts.DutyKind;
import eu.lotse.domain.law.Citation;

/**
 * A duty that a rule imposes.
 *
 * @param norm where the duty comes from
 * @param text what exactly is to be done, German
 */
public record Duty(DutyKind kind, Deadline deadline, Citation norm, String text) {}
