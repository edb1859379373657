package eu.lotse.domain.decision;

import eu.lotse.domain.facts.DutyKind;
import eu.lotse.domain.law.Citation;
import eu.lotse.domain.rulebook.Deadline;
import eu.lotse.domain.rulebook.RuleId;
import java.util.List;

/**
 * What must be done, united over all findings that impose it.
 *
 * @param deadline the strictest of those that apply
 * @param presence certain when owed in all completions
 * @param grounds the rules that impose it, with norm and wording, in the order of the rules' ids;
 *     never empty
 */
public record OwedDuty(DutyKind kind, Deadline deadline, Presence presence, List<Ground> grounds) {

  /** One rule's share in a duty. */
  public record Ground(RuleId rule, Citation norm, String text) {}

  public OwedDuty {
    grounds = List.copyOf(grounds);
  }
}
