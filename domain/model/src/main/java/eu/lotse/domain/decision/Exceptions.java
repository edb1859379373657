package eu.lotse.domain.decision;

import eu.lotse.domain.rulebook.Rule;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Which of a set of rules is an exception to which, worked out once, and what exceptions leave of
 * those rules that match a pattern.
 *
 * <p>Rules are numbered from 0 in the order of their ids. Thread-safe.
 */
public final class Exceptions {

  /** What is left of a rule: nothing, something open in law, or all of it. */
  public static final int NOTHING = 0;

  public static final int OPEN = 1;
  public static final int FULL = 2;

  private final List<Rule> rules;
  private final int[][] exceptions;
  private final int[][] targets;
  private final int[] strengths;

  /** The exceptions among {@code rules}, given in any order. */
  public Exceptions(List<Rule> rules) {
    this.rules = rules.stream().sorted(Comparator.comparing(Rule::id)).toList();
    int size = this.rules.size();
    this.targets = new int[size][];
    this.exceptions = new int[size][];
    var reaching = new IntStream.Builder[size];
    Arrays.setAll(reaching, i -> IntStream.builder());
    for (int i = 0; i < size; i++) {
      targets[i] = targetsOf(i);
      for (int target : targets[i]) {
        reaching[target].add(i);
      }
    }
    for (int i = 0; i < size; i++) {
      exceptions[i] = reaching[i].build().toArray();
    }
    this.strengths = this.rules.stream().mapToInt(r -> r.isOpenInLaw() ? OPEN : FULL).toArray();
  }

  private int[] targetsOf(int number) {
    Rule rule = rules.get(number);
    return rule.isException()
        ? IntStream.range(0, rules.size())
            .filter(other -> other != number && rule.isExceptionTo(rules.get(other)))
            .toArray()
        : new int[0];
  }

  /** The rules in the order of their ids; the place of a rule here is its number. */
  public List<Rule> rules() {
    return rules;
  }

  /** The numbers of the rules that are exceptions to this one. */
  public int[] to(int rule) {
    return exceptions[rule].clone();
  }

  /** The numbers of the rules to which this one is an exception. */
  public int[] targets(int rule) {
    return targets[rule].clone();
  }

  /** {@link #FULL}, or {@link #OPEN} where the rule's effect is open in law by itself. */
  public int strength(int rule) {
    return strengths[rule];
  }

  /** Whether the rule counts only where something is there for it to except. */
  public boolean needsTarget(int rule) {
    return rules.get(rule).isException() && !rules.get(rule).effect().isBasis();
  }

  /** What exceptions leave of the rules that match; {@code matching} must not change meanwhile. */
  public Remains among(BitSet matching) {
    return new Remains(this, matching);
  }

  /** What exceptions leave of the rules that match one complete pattern. */
  public static final class Remains {

    private static final byte UNSET = -1;

    private final Exceptions exceptions;
    private final BitSet matching;
    private final byte[] present;
    private final byte[] left;

    private Remains(Exceptions exceptions, BitSet matching) {
      this.exceptions = exceptions;
      this.matching = matching;
      this.present = new byte[exceptions.rules.size()];
      this.left = new byte[exceptions.rules.size()];
      Arrays.fill(present, UNSET);
      Arrays.fill(left, UNSET);
    }

    /** How strong a rule is before exceptions to it; {@link #NOTHING} where it has no effect. */
    public int present(int rule) {
      if (present[rule] == UNSET) {
        // While we look for a target the rule counts as absent; the reader refuses cycles.
        present[rule] = NOTHING;
        present[rule] =
            matching.get(rule) && (!exceptions.needsTarget(rule) || hasTarget(rule))
                ? (byte) exceptions.strengths[rule]
                : NOTHING;
      }
      return present[rule];
    }

    private boolean hasTarget(int rule) {
      for (int target : exceptions.targets[rule]) {
        if (present(target) != NOTHING) {
          return true;
        }
      }
      return false;
    }

    /**
     * How strong a rule is after exceptions to it. Of several the one that goes furthest counts.
     */
    public int left(int rule) {
      if (left[rule] == UNSET) {
        int strength = present(rule);
        left[rule] = (byte) strength;
        if (strength != NOTHING) {
          int exception = furthest(rule);
          left[rule] = (byte) Math.min(strength, FULL - exception);
        }
      }
      return left[rule];
    }

    private int furthest(int rule) {
      int furthest = NOTHING;
      for (int exception : exceptions.exceptions[rule]) {
        furthest = Math.max(furthest, left(exception));
      }
      return furthest;
    }
  }
}
