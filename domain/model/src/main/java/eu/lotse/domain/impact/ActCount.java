package eu.lotse.domain.impact;

import eu.lotse.domain.facts.FactPattern;
import eu.lotse.domain.law.Span;
import eu.lotse.domain.register.ActivityName;
import eu.lotse.domain.register.OperationId;
import eu.lotse.domain.register.PatternId;

/**
 * How many operations of an activity were done in a span of days with a pattern as their act.
 *
 * @param days one of the spans asked for
 * @param first the one with the lowest number
 */
public record ActCount(
    ActivityName activity,
    PatternId id,
    FactPattern pattern,
    Span days,
    long operations,
    OperationId first) {}
