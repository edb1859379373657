package eu.lotse.domain.rulebook;

import eu.lotse.domain.law.Span;

/**
 * A rectangle of dates in which no rule of a release begins or ends, so that one decision holds for
 * all of it.
 *
 * @param effective the span of days whose norms apply
 * @param known the span of days of knowledge
 */
public record Cell(Span effective, Span known) {}
