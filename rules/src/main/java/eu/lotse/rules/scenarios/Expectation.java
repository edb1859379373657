package eu.lotse.rules.scenarios;

import eu.lotse.domain.decision.Verdict;
import eu.lotse.domain.facts.Attribute;
import eu.lotse.domain.facts.Condition;
import eu.lotse.domain.facts.DutyKind;
import eu.lotse.domain.rulebook.Deadline;
import eu.lotse.domain.rulebook.Place;
import eu.lotse.domain.rulebook.RuleId;
import java.util.Optional;

/** What a scenario says must come out. */
public sealed interface Expectation {

  /** A step of a scenario that expects something. */
  record Step(Expectation expected, String sentence, Place place) {}

  /** "Dann ist es verboten". */
  record VerdictIs(Verdict verdict) implements Expectation {}

  /** "es greift Regel ...": it matches in all completions and is not set aside. */
  record Matches(RuleId rule) implements Expectation {}

  /** "es greift Regel ... nicht": it does not match, or is set aside. */
  record MatchesNot(RuleId rule) implements Expectation {}

  /** "Regel ... ist verdrängt durch ...". */
  record SetAside(RuleId rule, RuleId by) implements Expectation {}

  /** "Regel ... ist abgeschwächt durch ...". */
  record Weakened(RuleId rule, RuleId by) implements Expectation {}

  /** "es besteht die Pflicht: ...", with its deadline where the step names one. */
  record Owes(DutyKind kind, Optional<Deadline> deadline) implements Expectation {}

  /** "es besteht keine Pflicht: ...". */
  record OwesNot(DutyKind kind) implements Expectation {}

  /** "es fehlt: ...". */
  record Lacks(Attribute attribute) implements Expectation {}

  /** "vermutet ist ...: ...". */
  record Presumes(Condition condition) implements Expectation {}
}
