package eu.lotse.domain.register;

import eu.lotse.domain.decision.Assessment;
import eu.lotse.domain.decision.Grounds;
import eu.lotse.domain.decision.Rulebook;
import eu.lotse.domain.decision.Verdict;
import eu.lotse.domain.law.LegalDates;
import eu.lotse.domain.rulebook.Rule;
import eu.lotse.domain.rulebook.RuleId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * What a rulebook would change for the stored operations: exact, because every operation's standing
 * pattern is decided.
 *
 * @param operations how many standing questions there are
 * @param patterns how many distinct patterns they have
 * @param flips grouped by verdicts, activity and rules responsible; the largest first
 */
public record Impact(long operations, long patterns, List<Flip> flips) {

  /**
   * Operations whose verdict changes in the same way for the same reasons.
   *
   * @param responsible the rules on which the old or the new verdict rests, but not both unchanged
   */
  public record Flip(
      Verdict from, Verdict to, ActivityName activity, List<RuleId> responsible, long operations) {}

  /** How many operations flip. */
  public long flipped() {
    return flips.stream().mapToLong(Flip::operations).sum();
  }

  /**
   * Decides every standing pattern with {@code candidate} and compares with what was told under
   * {@code active}.
   */
  public static Impact of(
      Releases releases, Rulebook active, Rulebook candidate, LegalDates dates) {
    var assessed = new HashMap<PatternId, Assessment>();
    var flips = new HashMap<Flip, Long>();
    long[] operations = {0};
    LegalDates told = releases.active().map(Releases.Activation::dates).orElse(dates);
    releases.standing(count -> {
      operations[0] += count.operations();
      Assessment after =
          assessed.computeIfAbsent(count.id(), id -> candidate.assess(count.pattern(), dates));
      if (after.verdict() != count.told()) {
        Assessment before = active.assess(count.pattern(), told);
        var flip =
            new Flip(
                count.told(), after.verdict(), count.activity(), responsible(before, after), 0);
        flips.merge(flip, count.operations(), Long::sum);
      }
    });
    return new Impact(operations[0], assessed.size(), sorted(flips));
  }

  private static List<Flip> sorted(Map<Flip, Long> counted) {
    return counted.entrySet().stream()
        .map(e ->
            new Flip(
                e.getKey().from(),
                e.getKey().to(),
                e.getKey().activity(),
                e.getKey().responsible(),
                e.getValue()))
        .sorted(
            java.util.Comparator.comparingLong(Flip::operations)
                .reversed()
                .thenComparing(f -> f.activity().text())
                .thenComparing(f -> f.responsible().toString()))
        .toList();
  }

  private static List<RuleId> responsible(Assessment before, Assessment after) {
    Map<RuleId, Rule> old = carrying(before);
    Map<RuleId, Rule> now = carrying(after);
    var responsible = new TreeSet<RuleId>();
    responsible.addAll(old.keySet());
    responsible.addAll(now.keySet());
    responsible.removeIf(id -> old.containsKey(id) && old.get(id).equals(now.get(id)));
    return List.copyOf(responsible);
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
