package eu.lotse.rules.mutation;

import eu.lotse.domain.facts.Matter;
import eu.lotse.domain.rulebook.Place;
import eu.lotse.domain.rulebook.Rule;

/**
 * A rule with one small change.
 *
 * @param rule as it is written
 * @param changed as it would be
 * @param place the line that would say something different
 */
public record Mutant(Matter matter, Rule rule, Rule changed, Change change, Place place) {

  /** By which it is named where somebody lists it. */
  public String key() {
    return rule.id() + " " + change.key();
  }
}
