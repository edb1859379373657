package eu.lotse.domain.decision;

import eu.lotse.domain.decision.Finding.Standing;
import eu.lotse.domain.facts.DutyKind;
import eu.lotse.domain.facts.Matter;
import eu.lotse.domain.rulebook.Deadline;
import eu.lotse.domain.rulebook.Duty;
import eu.lotse.domain.rulebook.Effect;
import eu.lotse.domain.rulebook.Rule;
import eu.lotse.domain.rulebook.RuleId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * From the rules that match a complete pattern to the verdict: exceptions first, then the best
 * basis, then the worst obstacle; the stricter of the two decides.
 *
 * <p>An exception that is open in law weakens what it is an exception to instead of setting it
 * aside, so that an open question never turns into a permission. Of several exceptions to one
 * finding the one that goes furthest counts.
 *
 * @see <a href="../../../../../../../../../../docs/decisions/0003-open-exceptions-weaken.md">ADR
 *     3</a>
 */
public final class Weighing {

  /** What is left of a matching rule: nothing, something open in law, or all of it. */
  private static final int NOTHING = 0;

  private static final int OPEN = 1;
  private static final int FULL = 2;

  private final List<Rule> matching;
  private final int[] present;
  private final int[] left;

  private Weighing(List<Rule> matching) {
    this.matching = matching;
    this.present = unset(matching.size());
    this.left = unset(matching.size());
  }

  private static int[] unset(int size) {
    int[] array = new int[size];
    java.util.Arrays.fill(array, -1);
    return array;
  }

  /**
   * Weighs the rules that match one complete pattern on one pair of dates, in any order.
   *
   * @param closing the rule that decides where no basis is left; not among {@code matching}
   * @throws IllegalArgumentException where exceptions form a cycle
   */
  public static Assessment of(Matter matter, List<Rule> matching, Rule closing) {
    var sorted = new ArrayList<>(matching);
    sorted.sort(Comparator.comparing(Rule::id));
    var weighing = new Weighing(sorted);
    List<Finding> findings = weighing.findings();
    int basis = weighing.best(Effect::isBasis);
    if (basis == NOTHING) {
      findings = weighing.withClosing(findings, closing);
    }
    List<OwedDuty> duties = duties(matter, findings);
    Verdict verdict = verdict(findings, basis, duties.isEmpty());
    return new Assessment(verdict, Set.of(verdict), findings, duties, List.of());
  }

  private static Verdict verdict(List<Finding> findings, int basis, boolean noDuties) {
    int obstacle = NOTHING;
    for (Finding finding : findings) {
      if (finding.counts() && finding.rule().effect().isObstacle()) {
        boolean open = finding.standing() == Standing.WEAKENED || finding.rule().isOpenInLaw();
        obstacle = Math.max(obstacle, open ? OPEN : FULL);
      }
    }
    if (obstacle == FULL) {
      return Verdict.PROHIBITED;
    }
    if (obstacle == OPEN || basis == OPEN) {
      return Verdict.NEEDS_REVIEW;
    }
    return noDuties ? Verdict.PERMITTED : Verdict.PERMITTED_WITH_DUTIES;
  }

  private List<Finding> findings() {
    var findings = new ArrayList<Finding>();
    for (int i = 0; i < matching.size(); i++) {
      if (present(i) != NOTHING) {
        findings.add(finding(i));
      }
    }
    return findings;
  }

  private Finding finding(int i) {
    int strength = present(i);
    int rest = left(i);
    if (rest == strength) {
      return new Finding(matching.get(i), Presence.CERTAIN, Standing.STANDS, List.of());
    }
    var by = new ArrayList<RuleId>();
    int needed = rest == NOTHING ? FULL : OPEN;
    for (int x = 0; x < matching.size(); x++) {
      if (matching.get(x).isExceptionTo(matching.get(i)) && left(x) >= needed) {
        by.add(matching.get(x).id());
      }
    }
    return new Finding(
        matching.get(i),
        Presence.CERTAIN,
        rest == NOTHING ? Standing.SET_ASIDE : Standing.WEAKENED,
        by);
  }

  /**
   * The closing rule decides; it is kept in the answer as set aside where a rule says the law does
   * not apply.
   */
  private List<Finding> withClosing(List<Finding> findings, Rule closing) {
    var all = new ArrayList<>(findings);
    all.add(new Finding(closing, Presence.CERTAIN, Standing.STANDS, List.of()));
    return all;
  }

  private int best(java.util.function.Predicate<Effect> effects) {
    int best = NOTHING;
    for (int i = 0; i < matching.size(); i++) {
      if (effects.test(matching.get(i).effect())) {
        best = Math.max(best, left(i));
      }
    }
    return best;
  }

  /**
   * How strong a rule is before exceptions to it; an exception that permits nothing needs something
   * to except.
   */
  private int present(int i) {
    if (present[i] < 0) {
      Rule rule = matching.get(i);
      present[i] =
          NOTHING; // while we look; a cycle would find itself absent and is refused when the book
      // is read
      int strength = rule.isOpenInLaw() ? OPEN : FULL;
      present[i] =
          !rule.isException() || rule.effect().isBasis() || hasTarget(i) ? strength : NOTHING;
    }
    return present[i];
  }

  private boolean hasTarget(int i) {
    for (int t = 0; t < matching.size(); t++) {
      if (t != i && matching.get(i).isExceptionTo(matching.get(t)) && present(t) != NOTHING) {
        return true;
      }
    }
    return false;
  }

  /** How strong a rule is after exceptions to it. */
  private int left(int i) {
    if (left[i] < 0) {
      int strength = present(i);
      left[i] = strength;
      int exception = NOTHING;
      for (int x = 0; x < matching.size() && strength != NOTHING; x++) {
        if (x != i && matching.get(x).isExceptionTo(matching.get(i))) {
          exception = Math.max(exception, left(x));
        }
      }
      left[i] =
          exception == FULL ? NOTHING : exception == OPEN ? Math.min(strength, OPEN) : strength;
    }
    return left[i];
  }

  /** The duties of all findings that count, united by kind; the strictest deadline wins. */
  public static List<OwedDuty> duties(Matter matter, List<Finding> findings) {
    Map<DutyKind, OwedDuty> owed = new HashMap<>();
    for (Finding finding : findings.stream().sorted().filter(Finding::counts).toList()) {
      for (Duty duty : finding.rule().duties()) {
        var ground = new OwedDuty.Ground(finding.rule().id(), duty.norm(), duty.text());
        owed.merge(
            duty.kind(),
            new OwedDuty(duty.kind(), duty.deadline(), finding.presence(), List.of(ground)),
            Weighing::united);
      }
    }
    return matter.duties().stream().filter(owed::containsKey).map(owed::get).toList();
  }

  private static OwedDuty united(OwedDuty one, OwedDuty other) {
    var grounds = new ArrayList<>(one.grounds());
    grounds.addAll(other.grounds());
    Deadline deadline = one.deadline().and(other.deadline());
    Presence presence =
        one.presence() == Presence.CERTAIN || other.presence() == Presence.CERTAIN
            ? Presence.CERTAIN
            : Presence.POSSIBLE;
    return new OwedDuty(one.kind(), deadline, presence, grounds);
  }
}
