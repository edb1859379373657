package eu.lotse.domain.decision;

import eu.lotse.domain.facts.Attribute;
import eu.lotse.domain.facts.FactPattern;
import eu.lotse.domain.rulebook.Cell;
import eu.lotse.domain.rulebook.ReleaseId;
import java.util.List;

/**
 * The answer to a question, with everything needed to explain and to reproduce it.
 *
 * @param pattern what was known, presumptions included
 * @param presumed what was presumed, in the order of the vocabulary
 * @param inapplicable facts that were stated but do not apply to what else was stated; they had no
 *     part in the answer
 * @param cell the dates for which the same answer holds under the same release
 * @param engine the rule engine and its version
 */
public record Decision(
    Question question,
    FactPattern pattern,
    List<Presumed> presumed,
    List<Attribute> inapplicable,
    Assessment assessment,
    Cell cell,
    ReleaseId release,
    String engine) {

  public Verdict verdict() {
    return assessment.verdict();
  }
}
