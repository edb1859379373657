package eu.lotse.domain.decision;

import eu.lotse.domain.facts.Attribute;
import eu.lotse.domain.facts.Value;
import java.util.List;

/**
 * A fact nobody stated and the vocabulary presumes.
 *
 * @param values "one of these"
 * @param carries whether the verdict rests on it: with the fact unknown it would be another one
 */
public record Presumed(Attribute attribute, List<Value> values, boolean carries) {}
