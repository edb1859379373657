package eu.lotse.rules.proof;

import eu.lotse.domain.decision.Exceptions;
import eu.lotse.domain.decision.Verdict;
import eu.lotse.domain.facts.Attribute;
import eu.lotse.domain.facts.Condition;
import eu.lotse.domain.rulebook.Effect;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * One completion and what the law says of it, as clauses: which value each attribute has, which
 * rules match, what exceptions leave of them, and the verdict. Every notion gets a literal that is
 * true exactly where the notion holds.
 */
final class Clauses {

  private final Law law;
  private final Gates gates;
  private final Literal[][] values;
  private final Literal[] applies;
  private final Map<Long, Literal> conditions = new HashMap<>();
  private final @Nullable Literal[] present;
  private final @Nullable Literal[][] left;
  private final Literal basis;
  private final List<Literal> duties = new ArrayList<>();
  private final Map<Verdict, Literal> verdicts = new EnumMap<>(Verdict.class);

  /**
   * @param described the attributes to describe, at least those on which rules depend
   */
  Clauses(Law law, Gates gates, BitSet described) {
    this.law = law;
    this.gates = gates;
    this.values = new Literal[law.attributes().size()][];
    this.applies = new Literal[law.attributes().size()];
    this.present = new @Nullable Literal[law.rules().size()];
    this.left = new @Nullable Literal[law.rules().size()][Exceptions.FULL + 1];
    law.attributes().forEach(a -> addAttribute(a, described.get(a.index())));
    this.basis = any(law.bases(), Exceptions.OPEN);
    addVerdicts();
    for (int kind = 0; kind < law.dutyKinds().size(); kind++) {
      duties.add(owed(kind));
    }
  }

  /**
   * An attribute that applies has exactly one value, any other none, nor has one that is not to be
   * described.
   */
  private void addAttribute(Attribute attribute, boolean described) {
    int at = attribute.index();
    values[at] = new Literal[described ? attribute.values().size() : 0];
    if (!described) {
      applies[at] = gates.no();
      return;
    }
    for (int value = 0; value < values[at].length; value++) {
      values[at][value] = gates.variable();
    }
    applies[at] = attribute.appliesWhen().map(this::holds).orElse(gates.yes());
    gates.exactlyOne(List.of(values[at]), applies[at]);
  }

  /** The attribute applies and has one of the condition's values. */
  Literal holds(Condition condition) {
    int at = condition.attribute().index();
    return conditions.computeIfAbsent(
        ((long) at << 32) | condition.mask(), key -> gates.or(named(at, condition.mask())));
  }

  private List<Literal> named(int attribute, int mask) {
    var named = new ArrayList<Literal>();
    for (int value = 0; value < values[attribute].length; value++) {
      if ((mask & (1 << value)) != 0) {
        named.add(values[attribute][value]);
      }
    }
    return named;
  }

  /** The rule matches and has an effect. */
  Literal present(int rule) {
    Literal known = present[rule];
    if (known == null) {
      present[rule] = gates.no();
      var all = new ArrayList<>(law.rule(rule).conditions().stream().map(this::holds).toList());
      if (law.exceptions().needsTarget(rule)) {
        var targets = new ArrayList<Literal>();
        for (int target : law.exceptions().targets(rule)) {
          targets.add(present(target));
        }
        all.add(gates.or(targets));
      }
      known = gates.and(all);
      present[rule] = known;
    }
    return known;
  }

  /** At least so much is left of the rule. */
  Literal left(int rule, int atLeast) {
    if (law.exceptions().strength(rule) < atLeast) {
      return gates.no();
    }
    Literal known = left[rule][atLeast];
    if (known == null) {
      var all = new ArrayList<Literal>();
      all.add(present(rule));
      int harmful = Exceptions.FULL - atLeast + 1;
      for (int exception : law.exceptions().to(rule)) {
        all.add(left(exception, harmful).negate());
      }
      known = gates.and(all);
      left[rule][atLeast] = known;
    }
    return known;
  }

  /** Some basis is left, be it an open one. */
  Literal basis() {
    return basis;
  }

  private Literal any(BitSet rules, int atLeast) {
    return gates.or(rules.stream().mapToObj(rule -> left(rule, atLeast)).toList());
  }

  private void addVerdicts() {
    Literal closed = basis.negate();
    Literal forbidden = any(law.obstacles(), Exceptions.FULL);
    Literal doubtful = any(law.obstacles(), Exceptions.OPEN);
    if (law.closing().effect() == Effect.PROHIBITS) {
      forbidden = gates.or(List.of(forbidden, closed));
    }
    doubtful = gates.or(List.of(doubtful, closed));
    Literal permitted = gates.and(List.of(doubtful.negate(), any(law.bases(), Exceptions.FULL)));
    var withDuties = new BitSet();
    for (int rule = 0; rule < law.rules().size(); rule++) {
      withDuties.set(rule, !law.duties(rule).isEmpty());
    }
    Literal bound = any(withDuties, Exceptions.OPEN);
    verdicts.put(Verdict.PERMITTED, gates.and(List.of(permitted, bound.negate())));
    verdicts.put(Verdict.PERMITTED_WITH_DUTIES, gates.and(List.of(permitted, bound)));
    verdicts.put(Verdict.NEEDS_REVIEW, gates.and(List.of(forbidden.negate(), permitted.negate())));
    verdicts.put(Verdict.PROHIBITED, forbidden);
  }

  private Literal owed(int kind) {
    var imposing = new ArrayList<Literal>();
    for (int rule = 0; rule < law.rules().size(); rule++) {
      if (law.duties(rule).get(kind)) {
        imposing.add(left(rule, Exceptions.OPEN));
      }
    }
    if (law.closingDuties().get(kind)) {
      imposing.add(basis.negate());
    }
    return gates.or(imposing);
  }

  Literal owes(int kind) {
    return duties.get(kind);
  }

  Literal verdict(Verdict verdict) {
    return java.util.Objects.requireNonNull(verdicts.get(verdict));
  }

  Literal applies(int attribute) {
    return applies[attribute];
  }

  Literal[] values(int attribute) {
    return values[attribute];
  }

  /** The completion by which the last question was satisfied. */
  int[] completion() {
    int[] completion = new int[values.length];
    for (int at = 0; at < completion.length; at++) {
      for (int value = 0; value < values[at].length; value++) {
        completion[at] |= gates.wasTrue(values[at][value]) ? 1 << value : 0;
      }
    }
    return completion;
  }
}
