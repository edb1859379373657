package eu.lotse.rules.proof;

import eu.lotse.domain.decision.Finding.Standing;
import eu.lotse.domain.decision.Verdict;
import java.util.BitSet;
import java.util.EnumSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What was seen in the completions looked at so far. Every completion looked at is one there is.
 */
final class Evidence {

  private final Set<Verdict> verdicts = EnumSet.noneOf(Verdict.class);
  private final @Nullable Standing[] best;
  private final BitSet[] by;
  private final BitSet alwaysPresent = new BitSet();
  private final BitSet alwaysCounting = new BitSet();
  private final BitSet alwaysOwed = new BitSet();
  private final BitSet everOwed = new BitSet();
  private boolean everClosed;
  private boolean alwaysClosed = true;

  Evidence(Law law) {
    int rules = law.rules().size();
    this.best = new @Nullable Standing[rules];
    this.by = new BitSet[rules];
    alwaysPresent.set(0, rules);
    alwaysCounting.set(0, rules);
    alwaysOwed.set(0, law.dutyKinds().size());
  }

  void add(Outcome outcome) {
    verdicts.add(outcome.verdict());
    alwaysPresent.and(outcome.present());
    alwaysCounting.and(outcome.counting());
    alwaysOwed.and(outcome.owed());
    everOwed.or(outcome.owed());
    everClosed |= outcome.closed();
    alwaysClosed &= outcome.closed();
    BitSet present = outcome.present();
    for (int i = present.nextSetBit(0); i >= 0; i = present.nextSetBit(i + 1)) {
      note(i, outcome);
    }
  }

  /** The constants of {@link Standing} go from strong to weak. */
  private void note(int rule, Outcome outcome) {
    Standing before = best[rule];
    if (before == Standing.STANDS) {
      return;
    }
    Standing now = outcome.standing(rule);
    if (before == null || now.compareTo(before) < 0) {
      best[rule] = now;
      by[rule] = new BitSet();
    }
    if (now == best[rule] && now != Standing.STANDS) {
      by[rule].or(outcome.by(rule));
    }
  }

  Set<Verdict> verdicts() {
    return verdicts;
  }

  /** The strongest standing seen; null for a rule that had no effect in any completion seen. */
  @Nullable Standing best(int rule) {
    return best[rule];
  }

  /** The exceptions seen to leave the rule in its best standing. */
  BitSet by(int rule) {
    return by[rule];
  }

  boolean alwaysPresent(int rule) {
    return alwaysPresent.get(rule);
  }

  boolean alwaysCounting(int rule) {
    return alwaysCounting.get(rule);
  }

  boolean alwaysOwed(int kind) {
    return alwaysOwed.get(kind);
  }

  BitSet everOwed() {
    return everOwed;
  }

  boolean everClosed() {
    return everClosed;
  }

  boolean alwaysClosed() {
    return alwaysClosed;
  }
}
