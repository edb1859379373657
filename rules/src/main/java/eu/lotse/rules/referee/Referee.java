package eu.lotse.rules.referee;

import static java.util.stream.Collectors.toCollection;

import eu.lotse.domain.decision.Assessment;
import eu.lotse.domain.decision.Finding;
import eu.lotse.domain.decision.Finding.Standing;
import eu.lotse.domain.decision.OwedDuty;
import eu.lotse.domain.decision.Presence;
import eu.lotse.domain.decision.Verdict;
import eu.lotse.domain.facts.Condition;
import eu.lotse.domain.facts.DutyKind;
import eu.lotse.domain.facts.FactPattern;
import eu.lotse.domain.law.LegalDates;
import eu.lotse.domain.rulebook.Deadline;
import eu.lotse.domain.rulebook.Duty;
import eu.lotse.domain.rulebook.Rule;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * Decides complete patterns straight from the rules as written, slowly and plainly: what the engine
 * and the formula are checked against.
 */
public final class Referee {

  private final Collection<Rule> rules;

  public Referee(Collection<Rule> rules) {
    this.rules = List.copyOf(rules);
  }

  /** What the rules say of a complete pattern; fails where no closing rule covers the dates. */
  public Assessment assess(FactPattern pattern, LegalDates dates) {
    List<Rule> matching =
        rules.stream()
            .filter(r -> r.holdsOn(dates) && r.conditions().stream().allMatch(c -> met(c, pattern)))
            .toList();
    List<Rule> ordinary =
        matching.stream().filter(r -> !r.closing() && hasEffect(r, matching)).toList();
    var findings =
        ordinary.stream().map(r -> finding(r, ordinary)).collect(toCollection(ArrayList::new));
    boolean open = findings.stream().anyMatch(f -> f.counts() && f.rule().effect().isBasis());
    if (!open) {
      Rule closing = matching.stream().filter(Rule::closing).findAny().orElseThrow();
      findings.add(new Finding(closing, Presence.CERTAIN, Standing.STANDS, List.of()));
    }
    List<OwedDuty> duties =
        pattern.matter().duties().stream().flatMap(k -> owed(k, findings).stream()).toList();
    Verdict verdict = verdict(findings, duties);
    return new Assessment(verdict, Set.of(verdict), findings, duties, List.of());
  }

  private static boolean met(Condition condition, FactPattern pattern) {
    return pattern
        .value(condition.attribute())
        .map(value -> condition.values().contains(value) != condition.negated())
        .orElse(false);
  }

  /** An exception that permits nothing has an effect only on a rule that has one. */
  private static boolean hasEffect(Rule rule, List<Rule> matching) {
    return !rule.isException()
        || rule.effect().isBasis()
        || matching.stream()
            .anyMatch(
                t -> t != rule && !t.closing() && rule.isExceptionTo(t) && hasEffect(t, matching));
  }

  private static Finding finding(Rule rule, List<Rule> there) {
    var undone = exceptions(rule, there, x -> firm(x, there));
    var doubted = exceptions(rule, there, x -> counts(x, there));
    if (!undone.isEmpty()) {
      return finding(rule, Standing.SET_ASIDE, undone);
    }
    return rule.isOpenInLaw() || doubted.isEmpty()
        ? finding(rule, Standing.STANDS, List.of())
        : finding(rule, Standing.WEAKENED, doubted);
  }

  private static Finding finding(Rule rule, Standing standing, List<Rule> by) {
    return new Finding(rule, Presence.CERTAIN, standing, by.stream().map(Rule::id).toList());
  }

  private static List<Rule> exceptions(Rule rule, List<Rule> there, Predicate<Rule> which) {
    return there.stream().filter(x -> x != rule && x.isExceptionTo(rule) && which.test(x)).toList();
  }

  /** No firm exception has set the rule aside. */
  private static boolean counts(Rule rule, List<Rule> there) {
    return exceptions(rule, there, x -> firm(x, there)).isEmpty();
  }

  /** Neither the rule itself nor an exception to it leaves it in doubt. */
  private static boolean firm(Rule rule, List<Rule> there) {
    return !rule.isOpenInLaw() && exceptions(rule, there, x -> counts(x, there)).isEmpty();
  }

  private static Verdict verdict(List<Finding> findings, List<OwedDuty> duties) {
    Predicate<Finding> doubtful = f -> f.rule().isOpenInLaw() || f.standing() == Standing.WEAKENED;
    List<Finding> left = findings.stream().filter(Finding::counts).toList();
    List<Finding> obstacles = left.stream().filter(f -> f.rule().effect().isObstacle()).toList();
    if (obstacles.stream().anyMatch(doubtful.negate())) {
      return Verdict.PROHIBITED;
    }
    boolean firmBasis =
        left.stream().filter(f -> f.rule().effect().isBasis()).anyMatch(doubtful.negate());
    if (!obstacles.isEmpty() || !firmBasis) {
      return Verdict.NEEDS_REVIEW;
    }
    return duties.isEmpty() ? Verdict.PERMITTED : Verdict.PERMITTED_WITH_DUTIES;
  }

  private static Optional<OwedDuty> owed(DutyKind kind, List<Finding> findings) {
    var grounds = new ArrayList<OwedDuty.Ground>();
    var deadlines = new ArrayList<Deadline>();
    for (Rule rule : left(findings)) {
      for (Duty duty : rule.duties()) {
        if (duty.kind().equals(kind)) {
          grounds.add(new OwedDuty.Ground(rule.id(), duty.norm(), duty.text()));
          deadlines.add(duty.deadline());
        }
      }
    }
    return deadlines.stream()
        .reduce(Referee::stricter)
        .map(deadline -> new OwedDuty(kind, deadline, Presence.CERTAIN, grounds));
  }

  private static List<Rule> left(List<Finding> findings) {
    return findings.stream().filter(Finding::counts).sorted().map(Finding::rule).toList();
  }

  private static Deadline stricter(Deadline one, Deadline other) {
    var moments = new TreeSet<>(one.atLatest());
    moments.addAll(other.atLatest());
    var period =
        Stream.of(one, other)
            .flatMap(d -> Stream.ofNullable(d.within()))
            .min((a, b) ->
                Integer.compare(
                    a.getYears() * 365 + a.getMonths() * 30 + a.getDays(),
                    b.getYears() * 365 + b.getMonths() * 30 + b.getDays()));
    return new Deadline(period.orElse(null), moments);
  }
}
