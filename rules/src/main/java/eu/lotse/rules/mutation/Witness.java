package eu.lotse.rules.mutation;

import eu.lotse.domain.decision.Verdict;
import eu.lotse.domain.facts.Condition;
import eu.lotse.domain.law.LegalDates;
import java.util.List;

/**
 * A case in which a mutant says something else than the rule.
 *
 * @param facts those that make the difference; the others as presumed or as they may be
 * @param before the verdict of the rules as they are
 * @param after the verdict with the mutant; the same where only reasons or duties differ
 */
public record Witness(LegalDates dates, List<Condition> facts, Verdict before, Verdict after) {

  public Witness {
    facts = List.copyOf(facts);
  }
}
