package eu.lotse.domain.register;

import eu.lotse.domain.decision.Verdict;
import eu.lotse.domain.facts.FactPattern;

/**
 * How many operations of an activity have a pattern as their standing question.
 *
 * @param told the verdict of the active release, as stored
 */
public record StandingCount(
    ActivityName activity, PatternId id, FactPattern pattern, Verdict told, long operations) {}
