package eu.lotse.benchmarks;

import eu.lotse.domain.facts.FactPattern;
import java.util.BitSet;

/** The rules of a matter as Java; public because {@link HandWritten} is loaded beside it. */
public interface Matching {

  /** The numbers of the rules that match a complete pattern on these days, closing ones too. */
  BitSet of(FactPattern pattern, long effective, long known);
}
