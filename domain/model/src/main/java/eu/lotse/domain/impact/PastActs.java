package eu.lotse.domain.impact;

import eu.lotse.domain.facts.Matter;
import eu.lotse.domain.law.Span;
import java.util.List;
import java.util.function.Consumer;

/**
 * Port: how many acts of each pattern lie in which span of days, counted without reading
 * operations.
 */
public interface PastActs {

  /**
   * Shows the acts of a matter, as of one moment.
   *
   * @param spans disjoint, each with an end; only the first may have an open begin
   */
  void count(Matter matter, List<Span> spans, Consumer<ActCount> each);
}
