package eu.lotse.rules.proof;

import eu.lotse.domain.decision.Exceptions;
import eu.lotse.domain.decision.Exceptions.Remains;
import eu.lotse.domain.decision.Finding.Standing;
import eu.lotse.domain.decision.Verdict;
import java.util.BitSet;

/** What the law says of one completion, without words. */
final class Outcome {

  private final Law law;
  private final int[] completion;
  private final Remains remains;
  private final BitSet present = new BitSet();
  private final BitSet counting = new BitSet();
  private final BitSet owed = new BitSet();
  private final boolean closed;
  private final Verdict verdict;

  Outcome(Law law, int[] completion, BitSet matching) {
    this.law = law;
    this.completion = completion;
    this.remains = law.exceptions().among(matching);
    int basis = Exceptions.NOTHING;
    int obstacle = Exceptions.NOTHING;
    for (int i = matching.nextSetBit(0); i >= 0; i = matching.nextSetBit(i + 1)) {
      int left = remains.left(i);
      present.set(i, remains.present(i) != Exceptions.NOTHING);
      if (left != Exceptions.NOTHING) {
        counting.set(i);
        owed.or(law.duties(i));
        basis = law.bases().get(i) ? Math.max(basis, left) : basis;
        obstacle = law.obstacles().get(i) ? Math.max(obstacle, left) : obstacle;
      }
    }
    this.closed = basis == Exceptions.NOTHING;
    if (closed) {
      owed.or(law.closingDuties());
      int last = law.closing().isOpenInLaw() ? Exceptions.OPEN : Exceptions.FULL;
      obstacle = Math.max(obstacle, last);
    }
    this.verdict = verdict(basis, obstacle, owed.isEmpty());
  }

  private static Verdict verdict(int basis, int obstacle, boolean noDuties) {
    if (obstacle == Exceptions.FULL) {
      return Verdict.PROHIBITED;
    }
    if (obstacle == Exceptions.OPEN || basis == Exceptions.OPEN) {
      return Verdict.NEEDS_REVIEW;
    }
    return noDuties ? Verdict.PERMITTED : Verdict.PERMITTED_WITH_DUTIES;
  }

  int[] completion() {
    return completion;
  }

  Verdict verdict() {
    return verdict;
  }

  /** The rules that match and have an effect. */
  BitSet present() {
    return present;
  }

  /** Those of them that no exception set aside. */
  BitSet counting() {
    return counting;
  }

  /** The places of the duties owed. */
  BitSet owed() {
    return owed;
  }

  /** Whether the closing rule decides. */
  boolean closed() {
    return closed;
  }

  int left(int rule) {
    return remains.left(rule);
  }

  /** What became of a rule that is present. */
  Standing standing(int rule) {
    if (remains.left(rule) == remains.present(rule)) {
      return Standing.STANDS;
    }
    return counting.get(rule) ? Standing.WEAKENED : Standing.SET_ASIDE;
  }

  /** The exceptions that set a rule aside or weaken it. */
  BitSet by(int rule) {
    int needed = counting.get(rule) ? Exceptions.OPEN : Exceptions.FULL;
    var by = new BitSet();
    for (int exception : law.exceptions().to(rule)) {
      by.set(exception, remains.left(exception) >= needed);
    }
    return by;
  }
}
