package eu.lotse.domain.impact;

import eu.lotse.domain.decision.Assessment;
import eu.lotse.domain.decision.Grounds;
import eu.lotse.domain.decision.OwedDuty;
import eu.lotse.domain.decision.Presence;
import eu.lotse.domain.decision.Verdict;
import eu.lotse.domain.facts.DutyKind;
import eu.lotse.domain.facts.FactPattern;
import eu.lotse.domain.facts.Value;
import eu.lotse.domain.register.ActivityName;
import eu.lotse.domain.rulebook.Rule;
import eu.lotse.domain.rulebook.RuleId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * What a release changes for a pattern, and so for every operation that has it.
 *
 * @param arising certain duties owed now and not before
 * @param lapsing certain duties owed before and not now
 */
record Change(
    Verdict from,
    Verdict to,
    Consequence consequence,
    Optional<Value> purpose,
    Optional<Value> network,
    List<RuleId> responsible,
    List<DutyKind> arising,
    List<DutyKind> lapsing) {

  private static final String NETWORK = "source";

  /**
   * Compares two answers to the same question.
   *
   * @param told what was told under the old law
   * @param mayBePermitted whether the new law permits a pattern, or can still permit it
   */
  static Change between(
      FactPattern pattern,
      Verdict told,
      Assessment before,
      Assessment after,
      Predicate<FactPattern> mayBePermitted) {
    List<DutyKind> arising = added(before, after);
    List<DutyKind> lapsing = added(after, before);
    boolean flips = told != after.verdict();
    return new Change(
        told,
        after.verdict(),
        flips
            ? Consequence.of(
                pattern,
                told,
                after.verdict(),
                names(arising),
                names(certain(after)),
                mayBePermitted)
            : Consequence.NONE,
        pattern.matter().aim().flatMap(pattern::value),
        pattern.matter().find(NETWORK).flatMap(pattern::value),
        flips ? responsible(before, after) : List.of(),
        arising,
        lapsing);
  }

  boolean flips() {
    return from != to;
  }

  Flip.Kind of(ActivityName activity) {
    return new Flip.Kind(from, to, consequence, activity, purpose, network, responsible);
  }

  private static List<DutyKind> certain(Assessment assessment) {
    return assessment.duties().stream()
        .filter(duty -> duty.presence() == Presence.CERTAIN)
        .map(OwedDuty::kind)
        .toList();
  }

  private static List<DutyKind> added(Assessment one, Assessment other) {
    Set<String> owed = names(certain(one));
    return certain(other).stream().filter(duty -> !owed.contains(duty.name())).toList();
  }

  private static Set<String> names(List<DutyKind> duties) {
    return duties.stream().map(DutyKind::name).collect(Collectors.toSet());
  }

  private static List<RuleId> responsible(Assessment before, Assessment after) {
    Map<RuleId, Rule> old = carrying(before);
    Map<RuleId, Rule> now = carrying(after);
    var responsible = new TreeSet<RuleId>();
    responsible.addAll(old.keySet());
    responsible.addAll(now.keySet());
    responsible.removeIf(id -> unchanged(old.get(id), now.get(id)));
    return List.copyOf(responsible);
  }

  private static boolean unchanged(@Nullable Rule one, @Nullable Rule other) {
    return one != null && other != null && one.saysTheSameAs(other);
  }

  private static Map<RuleId, Rule> carrying(Assessment assessment) {
    var grounds = Grounds.of(assessment);
    var rules = new TreeMap<RuleId, Rule>();
    assessment.findings().stream()
        .filter(f -> grounds.contains(f.rule().id()))
        .forEach(f -> rules.put(f.rule().id(), f.rule()));
    return rules;
  }
}
