package eu.lotse.rules.proof;

import eu.lotse.domain.decision.Verdict;
import eu.lotse.domain.facts.Attribute;
import eu.lotse.domain.facts.Condition;
import eu.lotse.domain.facts.FactPattern;
import eu.lotse.domain.facts.Matter;
import eu.lotse.domain.facts.Value;
import eu.lotse.domain.rulebook.Rule;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Looks for a fact that is made stricter and makes the verdict milder, in the law of one span of
 * dates: exactly, over all patterns.
 *
 * <p>Two complete patterns are compared that agree in all attributes that apply to both, but for
 * the one that is stricter in the second. What applies only to the second because of that may have
 * any value. What applied only to the first has one of its mildest: a fact that is lost was not
 * what made the first pattern strict. Not thread-safe.
 */
public final class Monotony {

  /** One value and one that is stricter. */
  public record Step(Attribute attribute, Value milder, Value stricter) {
    @Override
    public String toString() {
      return attribute + ": " + milder + " -> " + stricter;
    }
  }

  /**
   * A step that may make the verdict milder.
   *
   * @param dutiesOnly whether it may do so only by duties that are no longer owed
   * @param where the conditions that the milder facts meet, all of them
   */
  public record Excuse(Step step, boolean dutiesOnly, List<Condition> where) {
    public Excuse {
      where = List.copyOf(where);
    }

    /** Whether it covers what was found. */
    public boolean covers(Violation violation) {
      return step.equals(violation.step())
          && (!dutiesOnly || violation.before().permits())
          && where.stream().allMatch(violation.milder()::matches);
    }
  }

  /** A step with which the verdict gets milder. */
  public record Violation(
      Step step, FactPattern milder, Verdict before, FactPattern stricter, Verdict after) {}

  private final Law law;
  private final Gates gates = Gates.forProving();
  private final Clauses one;
  private final Clauses other;
  private final Map<Step, Literal> steps = new LinkedHashMap<>();

  public Monotony(Matter matter, List<Rule> rules, Rule closing, List<Excuse> excused) {
    this.law = new Law(matter, rules, closing);
    var all = new BitSet();
    all.set(0, law.attributes().size());
    this.one = new Clauses(law, gates, all);
    this.other = new Clauses(law, gates, all);
    List<Literal> same = new ArrayList<>();
    for (Attribute attribute : law.attributes()) {
      same.add(same(attribute));
      lostAtItsMildest(attribute);
    }
    law.attributes().forEach(attribute -> addSteps(attribute, same));
    for (Excuse excuse : excused) {
      gates.clause(gates.and(covered(excuse)).negate());
    }
    gates.clause(gates.or(List.copyOf(steps.values())));
    gates.clause(getsMilder());
  }

  /** All steps that the vocabulary of a matter orders. */
  public static List<Step> steps(Matter matter) {
    var steps = new ArrayList<Step>();
    for (Attribute attribute : matter.attributes()) {
      for (Value value : attribute.values()) {
        attribute.stricterThan(value).forEach(s -> steps.add(new Step(attribute, value, s)));
      }
    }
    return steps;
  }

  private List<Literal> covered(Excuse excuse) {
    var all = new ArrayList<>(excuse.where().stream().map(one::holds).toList());
    all.add(step(excuse.step()));
    if (excuse.dutiesOnly()) {
      all.add(one.verdict(Verdict.PERMITTED_WITH_DUTIES));
    }
    return all;
  }

  private Literal step(Step step) {
    return java.util.Objects.requireNonNull(steps.get(step), step.toString());
  }

  /** True only where both agree on the attribute, or it applies to one of them at most. */
  private Literal same(Attribute attribute) {
    Literal same = gates.variable();
    int at = attribute.index();
    for (int value = 0; value < attribute.values().size(); value++) {
      gates.clause(
          same.negate(),
          other.applies(at).negate(),
          one.values(at)[value].negate(),
          other.values(at)[value]);
    }
    return same;
  }

  private void lostAtItsMildest(Attribute attribute) {
    int at = attribute.index();
    for (Value value : attribute.values()) {
      if (!attribute.mildest().contains(value)) {
        Literal strict = one.values(at)[attribute.values().indexOf(value)];
        gates.clause(strict.negate(), other.applies(at));
      }
    }
  }

  private void addSteps(Attribute attribute, List<Literal> same) {
    int at = attribute.index();
    Literal onlyHere = gates.variable();
    for (int i = 0; i < same.size(); i++) {
      if (i != at) {
        gates.clause(onlyHere.negate(), same.get(i));
      }
    }
    for (Value value : attribute.values()) {
      for (Value stricter : attribute.stricterThan(value)) {
        Literal from = one.values(at)[attribute.values().indexOf(value)];
        Literal to = other.values(at)[attribute.values().indexOf(stricter)];
        steps.put(new Step(attribute, value, stricter), gates.and(List.of(from, to, onlyHere)));
      }
    }
  }

  private Literal getsMilder() {
    Literal prohibited = one.verdict(Verdict.PROHIBITED);
    Literal review = one.verdict(Verdict.NEEDS_REVIEW);
    Literal bound = one.verdict(Verdict.PERMITTED_WITH_DUTIES);
    Literal permits =
        gates.or(
            List.of(
                other.verdict(Verdict.PERMITTED), other.verdict(Verdict.PERMITTED_WITH_DUTIES)));
    return gates.or(
        List.of(
            gates.and(List.of(prohibited, other.verdict(Verdict.PROHIBITED).negate())),
            gates.and(List.of(review, permits)),
            gates.and(List.of(bound, other.verdict(Verdict.PERMITTED)))));
  }

  /** Whether facts that meet the excuse's conditions violate the order by its step. */
  public boolean isNeeded(Excuse excuse) {
    return gates.satisfiable(covered(excuse));
  }

  /** One violation of each step by which there is any. */
  public List<Violation> violations() {
    var found = new ArrayList<Violation>();
    var others = new ArrayList<Literal>();
    for (var next = find(others); next.isPresent(); next = find(others)) {
      found.add(next.get());
      others.add(step(next.get().step()).negate());
    }
    return found;
  }

  private Optional<Violation> find(List<Literal> claims) {
    if (!gates.satisfiable(claims)) {
      return Optional.empty();
    }
    Step step =
        steps.entrySet().stream()
            .filter(e -> gates.wasTrue(e.getValue()))
            .map(Map.Entry::getKey)
            .findFirst()
            .orElseThrow();
    int[] milder = one.completion();
    int[] stricter = other.completion();
    return Optional.of(
        new Violation(
            step,
            pattern(milder),
            law.outcome(milder).verdict(),
            pattern(stricter),
            law.outcome(stricter).verdict()));
  }

  private FactPattern pattern(int[] completion) {
    var facts = new LinkedHashMap<Attribute, List<Value>>();
    for (Attribute attribute : law.attributes()) {
      int bits = completion[attribute.index()];
      if (bits != 0) {
        facts.put(attribute, attribute.valuesIn(bits));
      }
    }
    return FactPattern.of(law.matter(), facts);
  }
}
