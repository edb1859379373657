package eu.lotse.rules.proof;

import eu.lotse.domain.decision.Verdict;
import eu.lotse.domain.facts.Attribute;
import eu.lotse.domain.facts.FactPattern;
import java.util.BitSet;
import java.util.List;

/** Looks for the facts that alone can still change the verdict. */
final class Missing {

  private final Formula formula;
  private final FactPattern pattern;
  private final Completions completions;
  private final List<Outcome> seen;
  private final boolean all;

  /**
   * @param seen outcomes of completions
   * @param all whether there are no others
   */
  Missing(
      Formula formula,
      FactPattern pattern,
      Completions completions,
      List<Outcome> seen,
      boolean all) {
    this.formula = formula;
    this.pattern = pattern;
    this.completions = completions;
    this.seen = seen;
    this.all = all;
  }

  List<Attribute> attributes() {
    BitSet missing = all ? among() : new BitSet();
    if (!all) {
      BitSet open = completions.open();
      open.stream().filter(this::shown).forEach(missing::set);
      open.andNot(missing);
      if (!open.isEmpty()) {
        Twins twins = formula.twins();
        List<Literal> given = twins.given(pattern);
        open.stream().filter(at -> twins.turnsOn(at, given)).forEach(missing::set);
      }
    }
    return missing.stream().mapToObj(formula.law().attributes()::get).toList();
  }

  /** Whether some completion near one that was seen shows that the verdict turns on it. */
  private boolean shown(int attribute) {
    int tries = formula.effort().neighbours();
    for (int i = 0; i < seen.size() && tries > 0; i++) {
      Outcome outcome = seen.get(i);
      if (outcome.completion()[attribute] != 0) {
        tries--;
        for (int[] neighbour : completions.neighbours(outcome.completion(), attribute)) {
          if (differ(outcome, formula.law().outcome(neighbour))) {
            return true;
          }
        }
      }
    }
    return false;
  }

  /** Compares all completions with one another. */
  private BitSet among() {
    var missing = new BitSet();
    for (int i = 0; i < seen.size(); i++) {
      for (int j = 0; j < i; j++) {
        if (differ(seen.get(i), seen.get(j))) {
          int single = single(seen.get(i).completion(), seen.get(j).completion());
          if (single >= 0) {
            missing.set(single);
          }
        }
      }
    }
    return missing;
  }

  /** The one attribute that applies to both and has different values; -1 where there are more. */
  private static int single(int[] one, int[] other) {
    int single = -1;
    for (int at = 0; at < one.length; at++) {
      if (one[at] != 0 && other[at] != 0 && one[at] != other[at]) {
        if (single >= 0) {
          return -1;
        }
        single = at;
      }
    }
    return single;
  }

  /** Whether their verdicts differ in more than duties. */
  private static boolean differ(Outcome one, Outcome other) {
    return rank(one.verdict()) != rank(other.verdict());
  }

  private static Verdict rank(Verdict verdict) {
    return verdict.permits() ? Verdict.PERMITTED : verdict;
  }
}
