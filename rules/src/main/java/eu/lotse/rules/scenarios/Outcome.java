package eu.lotse.rules.scenarios;

import eu.lotse.domain.decision.Assessment;
import eu.lotse.domain.decision.Finding;
import eu.lotse.domain.decision.Finding.Standing;
import eu.lotse.domain.decision.OwedDuty;
import eu.lotse.domain.decision.Presence;
import eu.lotse.domain.decision.Presumed;
import eu.lotse.domain.facts.Attribute;
import eu.lotse.domain.facts.Condition;
import eu.lotse.domain.facts.DutyKind;
import eu.lotse.domain.facts.Text;
import eu.lotse.domain.rulebook.Deadline;
import eu.lotse.domain.rulebook.RuleId;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
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
    return switch (expected) {
      case Expectation.VerdictIs verdict ->
          unless(assessment.verdict() == verdict.verdict(), this::verdict);
      case Expectation.Matches matches ->
          unless(stands(matches.rule()), language -> became(matches.rule(), language));
      case Expectation.MatchesNot not -> {
        boolean gone = finding(not.rule()).filter(Finding::counts).isEmpty();
        yield unless(gone, language -> became(not.rule(), language));
      }
      case Expectation.SetAside(RuleId rule, RuleId by) ->
          unless(is(rule, Standing.SET_ASIDE, by), language -> became(rule, language));
      case Expectation.Weakened(RuleId rule, RuleId by) ->
          unless(is(rule, Standing.WEAKENED, by), language -> became(rule, language));
      case Expectation.Owes(DutyKind kind, Optional<Deadline> deadline) ->
          unless(owes(kind, deadline), this::duties);
      case Expectation.OwesNot(DutyKind kind) -> unless(owed(kind).isEmpty(), this::duties);
      case Expectation.Lacks(Attribute attribute) ->
          unless(assessment.missing().contains(attribute), this::missing);
      case Expectation.Presumes(Condition condition) -> unless(presumes(condition), this::presumed);
    };
  }

  private static Optional<Text> unless(boolean holds, Function<Words, String> actual) {
    return holds
        ? Optional.empty()
        : Optional.of(new Text(actual.apply(Words.GERMAN), actual.apply(Words.ENGLISH)));
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
