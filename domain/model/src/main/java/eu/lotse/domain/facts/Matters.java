package eu.lotse.domain.facts;

import java.util.List;
import java.util.Optional;

/**
 * The matters of the house. Who adds one here has added it everywhere: engines and doors ask for no
 * other list.
 *
 * @see <a href="../../../../../../../../../docs/decisions/0005-the-vocabulary-is-code.md">ADR 5</a>
 */
public final class Matters {

  private static final List<Matter> ALL = List.of(Processing.matter(), Moderation.matter());

  private Matters() {}

  /** Every matter, the one that is asked about by default first. */
  public static List<Matter> all() {
    return ALL;
  }

  /** The matter of that name, for example {@code processing}. */
  public static Optional<Matter> find(String name) {
    return ALL.stream().filter(matter -> matter.name().equals(name)).findFirst();
  }
}
