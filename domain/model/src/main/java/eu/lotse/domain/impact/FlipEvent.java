package eu.lotse.domain.impact;

import eu.lotse.domain.decision.Verdict;
import eu.lotse.domain.facts.FactPattern;
import eu.lotse.domain.law.LegalDates;
import eu.lotse.domain.register.ActivityName;
import eu.lotse.domain.register.OperationId;
import eu.lotse.domain.register.Term;
import eu.lotse.domain.rulebook.ReleaseId;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/**
 * An operation's verdict has changed, because another release became active or time went on.
 *
 * @param number of the line of the log; events come in this order and none comes late
 * @param before names of the certain duties owed until then
 * @param owed names of the certain duties owed since
 * @param terms those that passed and so changed the facts; empty where something else changed
 */
public record FlipEvent(
    long number,
    Instant at,
    OperationId operation,
    ActivityName activity,
    FactPattern pattern,
    Verdict from,
    Verdict to,
    LegalDates dates,
    ReleaseId release,
    Set<String> before,
    Set<String> owed,
    List<Term> terms) {

  /**
   * What follows from it.
   *
   * @param mayBePermitted whether the event's release on its dates permits a pattern, or can still
   *     permit it
   */
  public Consequence consequence(Predicate<FactPattern> mayBePermitted) {
    Set<String> arising =
        owed.stream().filter(duty -> !before.contains(duty)).collect(Collectors.toSet());
    return Consequence.of(pattern, from, to, arising, owed, mayBePermitted);
  }
}
