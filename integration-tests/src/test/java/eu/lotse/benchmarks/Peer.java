package eu.lotse.benchmarks;

import eu.lotse.domain.facts.Matter;
import eu.lotse.domain.rulebook.Rule;
import java.util.List;

/**
 * Another engine that can express the conditions of our rules. None can express how exceptions are
 * weighed, so a peer says which rules match, and the weighing is the one that all engines share.
 *
 * <p>Peers bring libraries that the tests must not see, so they are found by {@link
 * java.util.ServiceLoader} and are there only when something is measured.
 *
 * @see <a href="../../../../../../../docs/decisions/0015-what-peers-are-measured-on.md">ADR 15</a>
 */
public interface Peer {

  /** The name under which its figures are kept. */
  String name();

  /**
   * Says the same in its own language, and makes it ready to be asked.
   *
   * @param rules in the order in which they are numbered
   */
  Matching compile(Matter matter, List<Rule> rules);
}
