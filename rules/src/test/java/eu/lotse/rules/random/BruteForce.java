package eu.lotse.rules.random;

import eu.lotse.domain.decision.Assessment;
import eu.lotse.domain.decision.Finding;
import eu.lotse.domain.decision.Finding.Standing;
import eu.lotse.domain.decision.OwedDuty;
import eu.lotse.domain.decision.Presence;
import eu.lotse.domain.decision.Verdict;
import eu.lotse.domain.decision.Weighing;
import eu.lotse.domain.facts.Attribute;
import eu.lotse.domain.facts.FactPattern;
import eu.lotse.domain.rulebook.Rule;
import eu.lotse.domain.rulebook.RuleId;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;

/** What a partial pattern's answer is by definition: all its completions, one by one. */
public final class BruteForce {

  private final List<FactPattern> completions;
  private final List<Assessment> answers;

  private BruteForce(FactPattern pattern, Function<FactPattern, Assessment> complete) {
    this.completions = pattern.completions();
    this.answers = completions.stream().map(complete).toList();
  }

  public static Assessment assess(
      FactPattern pattern, List<Rule> rules, Function<FactPattern, Assessment> complete) {
    return new BruteForce(pattern, complete).assess(pattern, rules);
  }

  private Assessment assess(FactPattern pattern, List<Rule> rules) {
    var possible = EnumSet.noneOf(Verdict.class);
    answers.forEach(a -> possible.add(a.verdict()));
    List<Finding> findings = rules.stream().map(this::finding).filter(Objects::nonNull).toList();
    List<OwedDuty> duties =
        Weighing.duties(pattern.matter(), findings).stream().map(this::owed).toList();
    Verdict verdict = Assessment.together(possible);
    List<Attribute> missing =
        verdict != Verdict.UNDETERMINED
            ? List.of()
            : pattern.matter().attributes().stream().filter(this::isMissing).toList();
    return new Assessment(verdict, possible, findings, duties, missing);
  }

  private Finding finding(Rule rule) {
    List<Finding> found =
        answers.stream()
            .flatMap(a -> a.findings().stream())
            .filter(f -> f.rule().id().equals(rule.id()))
            .toList();
    if (found.isEmpty()) {
      return null;
    }
    Standing best = found.stream().map(Finding::standing).min(Standing::compareTo).orElseThrow();
    Set<RuleId> by = new TreeSet<>();
    found.stream().filter(f -> f.standing() == best).forEach(f -> by.addAll(f.by()));
    boolean everywhere = found.size() == answers.size();
    boolean certain =
        everywhere && (best == Standing.SET_ASIDE || found.stream().allMatch(Finding::counts));
    return new Finding(rule, presence(certain), best, new ArrayList<>(by));
  }

  private OwedDuty owed(OwedDuty duty) {
    boolean certain =
        answers.stream()
            .allMatch(a -> a.duties().stream().anyMatch(d -> d.kind().equals(duty.kind())));
    return new OwedDuty(duty.kind(), duty.deadline(), presence(certain), duty.grounds());
  }

  private static Presence presence(boolean certain) {
    return certain ? Presence.CERTAIN : Presence.POSSIBLE;
  }

  private boolean isMissing(Attribute attribute) {
    for (int i = 0; i < answers.size(); i++) {
      for (int j = 0; j < i; j++) {
        if (fareDifferently(answers.get(i).verdict(), answers.get(j).verdict())
            && differOnlyIn(attribute, completions.get(i), completions.get(j))) {
          return true;
        }
      }
    }
    return false;
  }

  private static boolean fareDifferently(Verdict one, Verdict other) {
    return one != other && !(one.permits() && other.permits());
  }

  private static boolean differOnlyIn(Attribute attribute, FactPattern one, FactPattern other) {
    return one.value(attribute).isPresent()
        && other.value(attribute).isPresent()
        && !one.value(attribute).equals(other.value(attribute))
        && one.matter().attributes().stream()
            .filter(a -> a != attribute && !one.isInapplicable(a) && !other.isInapplicable(a))
            .allMatch(a -> one.value(a).equals(other.value(a)));
  }
}
