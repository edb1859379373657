package eu.lotse.rules.proof;

import eu.lotse.domain.decision.Verdict;
import eu.lotse.domain.facts.Attribute;
import eu.lotse.domain.facts.FactPattern;
import java.util.ArrayList;
import java.util.List;

/**
 * Two completions side by side, for asking whether one fact alone can change the verdict. Not
 * thread-safe.
 */
final class Twins {

  private final Gates gates = Gates.forProving();
  private final Clauses one;
  private final Clauses other;
  private final List<Literal> same = new ArrayList<>();
  private final Literal differ;

  Twins(Law law) {
    this.one = new Clauses(law, gates, law.relevant());
    this.other = new Clauses(law, gates, law.relevant());
    for (Attribute attribute : law.attributes()) {
      same.add(same(attribute.index()));
    }
    // The twins can change places, so it is enough that one of them fares worse.
    this.differ =
        gates.or(
            List.of(
                gates.and(
                    List.of(
                        one.verdict(Verdict.PROHIBITED),
                        other.verdict(Verdict.PROHIBITED).negate())),
                gates.and(List.of(permits(one).negate(), permits(other)))));
  }

  /** True only where the twins agree on the attribute, or it applies to one of them at most. */
  private Literal same(int attribute) {
    Literal equal = gates.variable();
    Literal[] ones = one.values(attribute);
    Literal[] others = other.values(attribute);
    for (int value = 0; value < ones.length; value++) {
      gates.clause(
          equal.negate(), other.applies(attribute).negate(), ones[value].negate(), others[value]);
    }
    return equal;
  }

  private Literal permits(Clauses clauses) {
    return gates.or(
        List.of(
            clauses.verdict(Verdict.PERMITTED), clauses.verdict(Verdict.PERMITTED_WITH_DUTIES)));
  }

  /** What {@code pattern} rules out for both. */
  List<Literal> given(FactPattern pattern) {
    var given = new ArrayList<>(Prover.given(pattern, one));
    given.addAll(Prover.given(pattern, other));
    given.add(differ);
    return given;
  }

  /** Whether completions of what is given that differ in this attribute alone fare differently. */
  boolean turnsOn(int attribute, List<Literal> given) {
    var all = new ArrayList<>(given);
    for (int at = 0; at < same.size(); at++) {
      if (at != attribute) {
        all.add(same.get(at));
      }
    }
    return gates.satisfiable(all);
  }
}
