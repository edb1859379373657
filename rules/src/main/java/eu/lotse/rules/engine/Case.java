package eu.lotse.rules.engine;

import eu.lotse.domain.facts.Attribute;
import eu.lotse.domain.facts.FactPattern;
import eu.lotse.domain.law.LegalDates;
import java.util.List;

/**
 * A complete pattern and the dates of the question as the engine sees them; public only because the
 * engine demands it.
 *
 * <p>Each attribute is a set of bits with the bit of its one value, or none where it does not
 * apply, so that every condition is one test and an inapplicable attribute meets neither a value
 * nor its negation.
 */
public final class Case {

  private final int[] bits;
  private final long effective;
  private final long known;

  Case(FactPattern pattern, LegalDates dates) {
    List<Attribute> attributes = pattern.matter().attributes();
    this.bits = new int[attributes.size()];
    for (int i = 0; i < bits.length; i++) {
      bits[i] = pattern.candidates(attributes.get(i));
    }
    this.effective = dates.effectiveOn().toEpochDay();
    this.known = dates.knownOn().toEpochDay();
  }

  /** Whether the attribute at {@code index} has one of the values in {@code mask}. */
  public boolean is(int index, int mask) {
    return (bits[index] & mask) != 0;
  }

  /** The day whose norms apply, counted from 1970-01-01. */
  public long getEffective() {
    return effective;
  }

  /** The day whose knowledge counts, counted from 1970-01-01. */
  public long getKnown() {
    return known;
  }
}
