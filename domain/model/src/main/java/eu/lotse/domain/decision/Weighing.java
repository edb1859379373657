package eu.lotse.domain.decision;

import eu.lotse.domain.decision.Exceptions.Remains;
import eu.lotse.domain.decision.Finding.Standing;
import eu.lotse.domain.facts.DutyKind;
import eu.lotse.domain.facts.Matter;
import eu.lotse.domain.rulebook.Deadline;
import eu.lotse.domain.rulebook.Duty;
import eu.lotse.domain.rulebook.Rule;
import eu.lotse.domain.rulebook.RuleId;
import java.util.ArrayList;
import java.util.BitSet;
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
 * @see <a href="../../../../../../../../../docs/decisions/0003-open-exceptions-weaken.md">ADR 3</a>
 */
public final class Weighing {

  private final Matter matter;
  private final Exceptions exceptions;

  /**
   * @param rules all rules that can ever match, in any order
   */
  public Weighing(Matter matter, List<Rule> rules) {
    this.matter = matter;
    this.exceptions = new Exceptions(rules);
  }

  /**
   * Weighs the rules that match one complete pattern on one pair of dates, in any order.
   *
   * @param closing the rule that decides where no basis is left; not among {@code matching}
   */
  public static Assessment of(Matter matter, List<Rule> matching, Rule closing) {
    var all = new BitSet();
    all.set(0, matching.size());
    return new Weighing(matter, matching).of(all, closing);
  }

  /** The rules in the order of their ids; the place of a rule here is its number. */
  public List<Rule> rules() {
    return exceptions.rules();
  }

  /**
   * Weighs the rules that match one complete pattern on one pair of dates.
   *
   * @param matching their numbers
   * @param closing the rule that decides where no basis is left; not among {@code matching}
   */
  public Assessment of(BitSet matching, Rule closing) {
    if (!closing.effect().isObstacle()) {
      throw new IllegalArgumentException("A closing rule is an obstacle: " + closing.id());
    }
    Remains remains = exceptions.among(matching);
    var findings = new ArrayList<Finding>();
    int basis = Exceptions.NOTHING;
    for (int i = matching.nextSetBit(0); i >= 0; i = matching.nextSetBit(i + 1)) {
      if (remains.present(i) != Exceptions.NOTHING) {
        findings.add(finding(i, remains));
        if (rules().get(i).effect().isBasis()) {
          basis = Math.max(basis, remains.left(i));
        }
      }
    }
    if (basis == Exceptions.NOTHING) {
      findings.add(new Finding(closing, Presence.CERTAIN, Standing.STANDS, List.of()));
    }
    List<OwedDuty> duties = duties(matter, findings);
    Verdict verdict = verdict(findings, basis, duties.isEmpty());
    return new Assessment(verdict, Set.of(verdict), findings, duties, List.of());
  }

  private static Verdict verdict(List<Finding> findings, int basis, boolean noDuties) {
    int obstacle = Exceptions.NOTHING;
    for (Finding finding : findings) {
      if (finding.counts() && finding.rule().effect().isObstacle()) {
        boolean open = finding.standing() == Standing.WEAKENED || finding.rule().isOpenInLaw();
        obstacle = Math.max(obstacle, open ? Exceptions.OPEN : Exceptions.FULL);
      }
    }
    if (obstacle == Exceptions.FULL) {
      return Verdict.PROHIBITED;
    }
    if (obstacle == Exceptions.OPEN || basis == Exceptions.OPEN) {
      return Verdict.NEEDS_REVIEW;
    }
    return noDuties ? Verdict.PERMITTED : Verdict.PERMITTED_WITH_DUTIES;
  }

  private Finding finding(int i, Remains remains) {
    Rule rule = rules().get(i);
    int rest = remains.left(i);
    if (rest == remains.present(i)) {
      return new Finding(rule, Presence.CERTAIN, Standing.STANDS, List.of());
    }
    Standing standing = rest == Exceptions.NOTHING ? Standing.SET_ASIDE : Standing.WEAKENED;
    int needed = standing == Standing.SET_ASIDE ? Exceptions.FULL : Exceptions.OPEN;
    var by = new ArrayList<RuleId>();
    for (int exception : exceptions.to(i)) {
      if (remains.left(exception) >= needed) {
        by.add(rules().get(exception).id());
      }
    }
    return new Finding(rule, Presence.CERTAIN, standing, by);
  }

  /** The duties of all findings that count, united by kind; the strictest deadline wins. */
  public static List<OwedDuty> duties(Matter matter, List<Finding> findings) {
    Map<String, OwedDuty> owed = new HashMap<>();
    for (Finding finding : imposing(findings)) {
      for (Duty duty : finding.rule().duties()) {
        var ground = new OwedDuty.Ground(finding.rule().id(), duty.norm(), duty.text());
        owed.merge(
            duty.kind().name(),
            new OwedDuty(duty.kind(), duty.deadline(), finding.presence(), List.of(ground)),
            Weighing::united);
      }
    }
    if (owed.isEmpty()) {
      return List.of();
    }
    var inOrder = new ArrayList<OwedDuty>(owed.size());
    for (DutyKind kind : matter.duties()) {
      OwedDuty duty = owed.get(kind.name());
      if (duty != null) {
        inOrder.add(duty);
      }
    }
    return inOrder;
  }

  private static List<Finding> imposing(List<Finding> findings) {
    var imposing = new ArrayList<Finding>();
    for (Finding finding : findings) {
      if (finding.counts() && !finding.rule().duties().isEmpty()) {
        imposing.add(finding);
      }
    }
    imposing.sort(Comparator.naturalOrder());
    return imposing;
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
