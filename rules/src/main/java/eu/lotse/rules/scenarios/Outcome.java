package eu.lotse.rules.scenarios;

import eu.lotse.domain.decision.Assessment;
import eu.lotse.domain.decision.Finding;
import eu.lotse.domain.decision.Finding.Standing;
import eu.lotse.domain.decision.OwedDuty;
import eu.lotse.domain.decision.Presence;
import eu.lotse.domain.decision.Presumed;
import eu.lotse.domain.decision.Verdict;
import eu.lotse.domain.facts.Attribute;
import eu.lotse.domain.facts.Condition;
import eu.lotse.domain.facts.DutyKind;
import eu.lotse.domain.facts.Text;
import eu.lotse.domain.rulebook.Deadline;
import eu.lotse.domain.rulebook.RuleId;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Collectors;

/** An assessment beside what was expected of it. */
final class Outcome {

  private final Assessment assessment;
  private final Supplier<List<Presumed>> presumed;

  /**
   * @param presumed what was presumed, asked for only where somebody wants to know
   */
  Outcome(Assessment assessment, Supplier<List<Presumed>> presumed) {
    this.assessment = assessment;
    this.presumed = presumed;
  }

  /** What came instead of what was expected; empty where the expectation holds. */
  Optional<Text> contradicts(Expectation expected) {
    return meets(expected)
        ? Optional.empty()
        : Optional.of(new Text(actual(expected, Words.GERMAN), actual(expected, Words.ENGLISH)));
  }

  boolean meets(Expectation expected) {
    return switch (expected) {
      case Expectation.VerdictIs(Verdict verdict) -> assessment.verdict() == verdict;
      case Expectation.Matches(RuleId rule) -> stands(rule);
      case Expectation.MatchesNot(RuleId rule) -> finding(rule).filter(Finding::counts).isEmpty();
      case Expectation.SetAside(RuleId rule, RuleId by) -> is(rule, Standing.SET_ASIDE, by);
      case Expectation.Weakened(RuleId rule, RuleId by) -> is(rule, Standing.WEAKENED, by);
      case Expectation.Owes(DutyKind kind, Optional<Deadline> deadline) -> owes(kind, deadline);
      case Expectation.OwesNot(DutyKind kind) -> owed(kind).isEmpty();
      case Expectation.Lacks(Attribute attribute) -> assessment.missing().contains(attribute);
      case Expectation.Presumes(Condition condition) -> presumes(condition);
    };
  }

  private String actual(Expectation expected, Words words) {
    return switch (expected) {
      case Expectation.VerdictIs _ -> verdict(words);
      case Expectation.Matches(RuleId rule) -> became(rule, words);
      case Expectation.MatchesNot(RuleId rule) -> became(rule, words);
      case Expectation.SetAside(RuleId rule, RuleId _) -> became(rule, words);
      case Expectation.Weakened(RuleId rule, RuleId _) -> became(rule, words);
      case Expectation.Owes _, Expectation.OwesNot _ -> duties(words);
      case Expectation.Lacks _ -> missing(words);
      case Expectation.Presumes _ -> presumed(words);
    };
  }

  private Optional<Finding> finding(RuleId rule) {
    return assessment.findings().stream().filter(f -> f.rule().id().equals(rule)).findFirst();
  }

  private boolean stands(RuleId rule) {
    return finding(rule).filter(f -> f.counts() && f.presence() == Presence.CERTAIN).isPresent();
  }

  private boolean is(RuleId rule, Standing standing, RuleId by) {
    return finding(rule).filter(f -> f.standing() == standing && f.by().contains(by)).isPresent();
  }

  private Optional<OwedDuty> owed(DutyKind kind) {
    return assessment.duties().stream().filter(d -> d.kind().equals(kind)).findFirst();
  }

  private boolean owes(DutyKind kind, Optional<Deadline> deadline) {
    return owed(kind)
        .filter(d -> d.presence() == Presence.CERTAIN)
        .filter(d -> deadline.isEmpty() || deadline.get().equals(d.deadline()))
        .isPresent();
  }

  private boolean presumes(Condition condition) {
    return presumed.get().stream()
        .anyMatch(p ->
            p.attribute() == condition.attribute()
                && condition.attribute().mask(p.values()) == condition.mask());
  }

  private String verdict(Words words) {
    String matching =
        assessment.findings().stream()
            .map(f -> became(f.rule().id(), words))
            .collect(Collectors.joining("; "));
    String missing = assessment.missing().isEmpty() ? "" : "; " + missing(words);
    return words.verdict(assessment.verdict())
        + (matching.isEmpty() ? "" : " (" + matching + missing + ")");
  }

  private String became(RuleId rule, Words words) {
    return finding(rule).map(f -> words.finding(f)).orElseGet(() -> words.matchesNot(rule));
  }

  private String duties(Words words) {
    return words.duties(assessment.duties());
  }

  private String missing(Words words) {
    return words.missing(assessment.missing());
  }

  private String presumed(Words words) {
    List<Condition> made =
        presumed.get().stream().map(p -> new Condition(p.attribute(), p.values(), false)).toList();
    return words.presumed(made);
  }
}
