package eu.lotse.rules.explaining;

import eu.lotse.domain.Decide;
import eu.lotse.domain.decision.Decision;
import eu.lotse.domain.decision.Finding;
import eu.lotse.domain.decision.Presence;
import eu.lotse.domain.decision.Question;
import eu.lotse.domain.decision.Rulebook;
import eu.lotse.domain.facts.Condition;
import eu.lotse.domain.facts.FactPattern;
import eu.lotse.domain.law.LegalDates;
import eu.lotse.domain.law.Span;
import eu.lotse.domain.rulebook.Rule;
import eu.lotse.domain.rulebook.RuleId;
import eu.lotse.domain.rulebook.Topic;
import eu.lotse.rules.explaining.RuleAccount.Applies;
import eu.lotse.rules.explaining.RuleAccount.Depends;
import eu.lotse.rules.explaining.RuleAccount.Fails;
import eu.lotse.rules.explaining.RuleAccount.Miss;
import eu.lotse.rules.explaining.RuleAccount.NotNeeded;
import eu.lotse.rules.explaining.RuleAccount.NotOnTheDates;
import eu.lotse.rules.explaining.RuleAccount.NotTogether;
import eu.lotse.rules.explaining.RuleAccount.NothingToExcept;
import eu.lotse.rules.explaining.RuleAccount.Part;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * Tells for every rule why it has a say in an answer or has none. What matches and what exceptions
 * leave of it is taken from the answer itself, so an explanation cannot differ from it.
 */
public final class Explainer {

  private static final Comparator<RuleAccount> NEAREST_FIRST =
      Comparator.<RuleAccount>comparingInt(a -> rank(a.part()))
          .thenComparingInt(RuleAccount::distance)
          .thenComparing(a -> a.rule().id());

  private final FactPattern pattern;
  private final LegalDates dates;
  private final Map<RuleId, Finding> findings;

  private Explainer(Decision decision) {
    this.pattern = decision.pattern();
    this.dates = decision.question().dates();
    this.findings =
        decision.assessment().findings().stream()
            .collect(Collectors.toMap(f -> f.rule().id(), Function.identity()));
  }

  /**
   * Answers the question and explains the answer by the rules of some topics.
   *
   * @throws IllegalArgumentException where the rulebook does not model the law of that day
   */
  public static Explanation explain(Rulebook rulebook, Question question, List<Topic> topics) {
    Decision decision = new Decide(() -> rulebook).decide(question);
    var explainer = new Explainer(decision);
    return new Explanation(
        decision,
        topics.stream()
            .flatMap(topic -> topic.rules().stream().map(rule -> explainer.account(topic, rule)))
            .sorted(NEAREST_FIRST)
            .toList());
  }

  /** The topics of the question's matter that have a rule on its dates. */
  public static List<Topic> concerned(Rulebook rulebook, Question question) {
    return rulebook.topics(question.facts().matter()).stream()
        .filter(t -> t.rules().stream().anyMatch(r -> r.holdsOn(question.dates())))
        .toList();
  }

  private static int rank(Part part) {
    return switch (part) {
      case Applies applies -> applies.finding().counts() ? 0 : 1;
      case Depends depends -> 2;
      case NotNeeded notNeeded -> 3;
      case NothingToExcept nothing -> 3;
      case NotTogether notTogether -> 3;
      case Fails fails -> 3;
      case NotOnTheDates notOnTheDates -> 3;
    };
  }

  private RuleAccount account(Topic topic, Rule rule) {
    int met = (int) rule.conditions().stream().filter(pattern::matches).count();
    return new RuleAccount(topic, rule, part(rule), met);
  }

  private Part part(Rule rule) {
    Finding finding = findings.get(rule.id());
    if (finding != null) {
      return finding.presence() == Presence.CERTAIN
          ? new Applies(finding)
          : new Depends(finding, undecided(rule), exceptions(rule));
    }
    List<Condition> failing = rule.conditions().stream().filter(c -> !pattern.mayMatch(c)).toList();
    Optional<NotOnTheDates> otherDays = otherDays(rule, failing.size());
    if (otherDays.isPresent()) {
      return otherDays.get();
    }
    if (!failing.isEmpty()) {
      Condition first = failing.getFirst();
      var attribute = first.attribute();
      return new Fails(first, attribute.valuesIn(pattern.candidates(attribute)), failing.size());
    }
    if (rule.closing()) {
      return new NotNeeded();
    }
    return hasNothingToExcept(rule) ? new NothingToExcept() : new NotTogether(undecided(rule));
  }

  private boolean hasNothingToExcept(Rule rule) {
    return rule.isException()
        && !rule.effect().isBasis()
        && findings.values().stream().noneMatch(f -> rule.isExceptionTo(f.rule()));
  }

  private List<RuleId> exceptions(Rule rule) {
    return findings.values().stream()
        .map(Finding::rule)
        .filter(other -> other.isExceptionTo(rule))
        .map(Rule::id)
        .sorted()
        .toList();
  }

  private List<Condition> undecided(Rule rule) {
    return rule.conditions().stream().filter(c -> !pattern.matches(c)).toList();
  }

  private Optional<NotOnTheDates> otherDays(Rule rule, int failed) {
    var holds = rule.holds();
    return outside(
            holds.effective(),
            dates.effectiveOn(),
            Miss.NOT_IN_FORCE_YET,
            Miss.NO_LONGER_IN_FORCE,
            failed)
        .or(() ->
            outside(holds.known(), dates.knownOn(), Miss.NOT_KNOWN_YET, Miss.SUPERSEDED, failed));
  }

  private static Optional<NotOnTheDates> outside(
      Span span, LocalDate day, Miss before, Miss after, int failed) {
    return span.begin()
        .filter(day::isBefore)
        .map(begin -> new NotOnTheDates(before, begin, failed))
        .or(() ->
            span.end()
                .filter(end -> !day.isBefore(end))
                .map(end -> new NotOnTheDates(after, end, failed)));
  }
}
