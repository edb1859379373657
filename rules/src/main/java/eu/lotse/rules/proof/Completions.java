package eu.lotse.rules.proof;

import eu.lotse.domain.facts.FactPattern;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;

/**
 * Makes completions of one pattern. Attributes on which no possible rule depends take their first
 * candidate.
 *
 * <p>What is picked at random decides only how fast an answer is found, never which; the seed is
 * fixed, so that it takes the same time each time.
 */
final class Completions {

  private static final long SEED = 20140215;

  private final Law law;
  private final int[] candidates;
  private final BitSet relevant;
  private final RandomGenerator random = RandomGeneratorFactory.of("SplittableRandom").create(SEED);

  Completions(Law law, FactPattern pattern, BitSet relevant) {
    this.law = law;
    this.candidates = law.attributes().stream().mapToInt(pattern::candidates).toArray();
    this.relevant = relevant;
  }

  /** The relevant attributes that can still have several values. */
  BitSet open() {
    var open = new BitSet();
    relevant.stream().filter(at -> Integer.bitCount(candidates[at]) > 1).forEach(open::set);
    return open;
  }

  /** Whether there are at most so many completions that differ in relevant attributes. */
  boolean areAtMost(int most) {
    long product = 1;
    BitSet open = open();
    for (int at = open.nextSetBit(0); at >= 0 && product <= most; at = open.nextSetBit(at + 1)) {
      product *= Integer.bitCount(candidates[at]);
    }
    return product <= most;
  }

  /** All completions that differ in relevant attributes. */
  List<int[]> all() {
    var found = new ArrayList<int[]>();
    complete(0, new int[candidates.length], found);
    return found;
  }

  private void complete(int at, int[] completion, List<int[]> found) {
    if (at == completion.length) {
      found.add(completion.clone());
      return;
    }
    int left = law.applies(at, completion) ? candidates[at] : 0;
    if (!relevant.get(at) || left == 0) {
      completion[at] = Integer.lowestOneBit(left);
      complete(at + 1, completion, found);
      return;
    }
    for (int rest = left; rest != 0; rest &= rest - 1) {
      completion[at] = Integer.lowestOneBit(rest);
      complete(at + 1, completion, found);
    }
  }

  /** A completion in which {@code rule} matches, as far as its conditions let one see. */
  int[] towards(int rule) {
    int[] wanted = law.wanted(rule);
    int[] completion = new int[candidates.length];
    for (int at = 0; at < completion.length; at++) {
      int left = law.applies(at, completion) ? candidates[at] : 0;
      completion[at] = pick(at, (left & wanted[at]) == 0 ? left : left & wanted[at]);
    }
    return completion;
  }

  private int pick(int at, int bits) {
    int rest = bits;
    if (relevant.get(at)) {
      for (int skip = bits == 0 ? 0 : random.nextInt(Integer.bitCount(bits)); skip > 0; skip--) {
        rest &= rest - 1;
      }
    }
    return Integer.lowestOneBit(rest);
  }

  /**
   * The completions that differ from this one in {@code attribute} alone, apart from those that
   * begin or cease to apply by it.
   */
  List<int[]> neighbours(int[] completion, int attribute) {
    var neighbours = new ArrayList<int[]>();
    for (int rest = candidates[attribute] & ~completion[attribute]; rest != 0; rest &= rest - 1) {
      int[] neighbour = completion.clone();
      neighbour[attribute] = Integer.lowestOneBit(rest);
      for (int at = attribute + 1; at < neighbour.length; at++) {
        if (!law.applies(at, neighbour)) {
          neighbour[at] = 0;
        } else if (neighbour[at] == 0) {
          neighbour[at] = pick(at, candidates[at]);
        }
      }
      neighbours.add(neighbour);
    }
    return neighbours;
  }
}
