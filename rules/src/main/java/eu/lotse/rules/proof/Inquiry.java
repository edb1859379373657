package eu.lotse.rules.proof;

import eu.lotse.domain.decision.Assessment;
import eu.lotse.domain.decision.Exceptions;
import eu.lotse.domain.decision.Finding;
import eu.lotse.domain.decision.Finding.Standing;
import eu.lotse.domain.decision.OwedDuty;
import eu.lotse.domain.decision.Presence;
import eu.lotse.domain.decision.Verdict;
import eu.lotse.domain.decision.Weighing;
import eu.lotse.domain.facts.Attribute;
import eu.lotse.domain.facts.FactPattern;
import eu.lotse.domain.rulebook.RuleId;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * One question about one pattern. Looks at completions that are likely to show something, and asks
 * the solver for what they did not show: either it shows a completion, or there is none.
 */
final class Inquiry {

  private final Formula formula;
  private final Law law;
  private final FactPattern pattern;
  private final BitSet possible;
  private final Completions completions;
  private final Evidence evidence;
  private final List<Outcome> seen = new ArrayList<>();
  private @Nullable List<Literal> given;

  Inquiry(Formula formula, FactPattern pattern) {
    this.formula = formula;
    this.law = formula.law();
    this.pattern = pattern;
    this.possible = law.possible(pattern);
    this.completions = new Completions(law, pattern, law.relevant(possible));
    this.evidence = new Evidence(law);
  }

  Assessment answer() {
    boolean few = completions.areAtMost(formula.effort().enumerated());
    if (few) {
      completions.all().forEach(this::look);
    } else if (formula.isWorthNarrowing(possible)) {
      return new Inquiry(formula.narrowed(possible), pattern).answer();
    } else {
      lookAround();
      proveVerdicts();
      possible.stream().forEach(this::proveRule);
      proveClosing();
      proveDuties();
    }
    List<Finding> findings = findings();
    Verdict verdict = Assessment.together(evidence.verdicts());
    List<Attribute> missing =
        verdict == Verdict.UNDETERMINED
            ? new Missing(formula, pattern, completions, seen, few).attributes()
            : List.of();
    return new Assessment(verdict, evidence.verdicts(), findings, duties(findings), missing);
  }

  /** Stops as soon as no completion can make a difference to the verdict any more. */
  Verdict verdict() {
    if (completions.areAtMost(formula.effort().enumerated())) {
      completions.all().forEach(this::look);
    } else if (formula.isWorthNarrowing(possible)) {
      return new Inquiry(formula.narrowed(possible), pattern).verdict();
    } else {
      lookAround();
      if (!isUndetermined()) {
        proveVerdicts();
      }
    }
    return Assessment.together(evidence.verdicts());
  }

  private boolean isUndetermined() {
    return !evidence.verdicts().isEmpty()
        && Assessment.together(evidence.verdicts()) == Verdict.UNDETERMINED;
  }

  private Outcome look(int[] completion) {
    Outcome outcome = law.outcome(completion);
    evidence.add(outcome);
    seen.add(outcome);
    return outcome;
  }

  private void lookAround() {
    for (int round = 0; round < formula.effort().rounds(); round++) {
      for (int rule = possible.nextSetBit(0); rule >= 0; rule = possible.nextSetBit(rule + 1)) {
        if (evidence.best(rule) != Standing.STANDS) {
          look(completions.towards(rule));
        }
      }
    }
  }

  /** Looks for a completion that the literals describe; what it shows must be what was asked. */
  private boolean ask(Predicate<Outcome> expected, Literal... claims) {
    if (given == null) {
      given = Prover.given(pattern, clauses());
    }
    var found = formula.prover().completion(given, List.of(claims));
    if (found.isPresent() && !expected.test(look(found.get()))) {
      throw new IllegalStateException("Formula and weighing disagree on " + pattern);
    }
    return found.isPresent();
  }

  private Clauses clauses() {
    return formula.prover().clauses();
  }

  private void proveVerdicts() {
    for (Verdict verdict : Verdict.values()) {
      if (verdict != Verdict.UNDETERMINED && !evidence.verdicts().contains(verdict)) {
        ask(o -> o.verdict() == verdict, clauses().verdict(verdict));
      }
    }
  }

  private void proveRule(int rule) {
    Literal present = clauses().present(rule);
    Literal counts = clauses().left(rule, Exceptions.OPEN);
    if (evidence.best(rule) == null && !ask(o -> o.present().get(rule), present)) {
      return;
    }
    int strength = law.exceptions().strength(rule);
    if (evidence.best(rule) != Standing.STANDS) {
      ask(o -> o.standing(rule) == Standing.STANDS, clauses().left(rule, strength));
    }
    if (evidence.best(rule) == Standing.SET_ASIDE) {
      ask(o -> o.counting().get(rule), counts);
    }
    if (evidence.best(rule) == Standing.SET_ASIDE) {
      proveBy(rule, present, Exceptions.FULL);
      if (evidence.alwaysPresent(rule)) {
        ask(o -> !o.present().get(rule), present.negate());
      }
    } else {
      if (evidence.best(rule) == Standing.WEAKENED) {
        proveBy(rule, counts, Exceptions.OPEN);
      }
      if (evidence.alwaysCounting(rule)) {
        ask(o -> !o.counting().get(rule), counts.negate());
      }
    }
  }

  /** Which exceptions, left in at least that strength, bring the rule to its best standing. */
  private void proveBy(int rule, Literal there, int needed) {
    for (int exception : law.exceptions().to(rule)) {
      if (!evidence.by(rule).get(exception)) {
        ask(o -> o.by(rule).get(exception), there, clauses().left(exception, needed));
      }
    }
  }

  private void proveClosing() {
    if (!evidence.everClosed()) {
      ask(Outcome::closed, clauses().basis().negate());
    }
    if (evidence.alwaysClosed()) {
      ask(o -> !o.closed(), clauses().basis());
    }
  }

  private void proveDuties() {
    BitSet ever = evidence.everOwed();
    for (int kind = ever.nextSetBit(0); kind >= 0; kind = ever.nextSetBit(kind + 1)) {
      if (evidence.alwaysOwed(kind)) {
        int owed = kind;
        ask(o -> !o.owed().get(owed), clauses().owes(kind).negate());
      }
    }
  }

  private List<Finding> findings() {
    var findings = new ArrayList<Finding>();
    for (int rule = possible.nextSetBit(0); rule >= 0; rule = possible.nextSetBit(rule + 1)) {
      Standing standing = evidence.best(rule);
      if (standing != null) {
        boolean certain =
            standing == Standing.SET_ASIDE
                ? evidence.alwaysPresent(rule)
                : evidence.alwaysCounting(rule);
        findings.add(new Finding(law.rule(rule), presence(certain), standing, by(rule)));
      }
    }
    if (evidence.everClosed()) {
      var presence = presence(evidence.alwaysClosed());
      findings.add(new Finding(law.closing(), presence, Standing.STANDS, List.of()));
    }
    return findings;
  }

  private List<RuleId> by(int rule) {
    return evidence.best(rule) == Standing.STANDS
        ? List.of()
        : evidence.by(rule).stream().mapToObj(x -> law.rule(x).id()).toList();
  }

  private List<OwedDuty> duties(List<Finding> findings) {
    return Weighing.duties(law.matter(), findings).stream()
        .map(d ->
            new OwedDuty(
                d.kind(),
                d.deadline(),
                presence(evidence.alwaysOwed(law.dutyKinds().indexOf(d.kind()))),
                d.grounds()))
        .toList();
  }

  private static Presence presence(boolean certain) {
    return certain ? Presence.CERTAIN : Presence.POSSIBLE;
  }
}
