package eu.lotse.rules.reading;

import java.util.List;
import java.util.stream.Collectors;

/** A rulebook was refused. Names every fault that was found, by file and line. */
public final class RulebookFaults extends RuntimeException {

  private static final long serialVersionUID = 1L;

  private final transient List<Fault> faults;

  /**
   * @param faults at least one
   */
  public RulebookFaults(List<Fault> faults) {
    super(faults.stream().sorted().map(Fault::toString).collect(Collectors.joining("\n")));
    this.faults = faults.stream().sorted().toList();
  }

  /** Sorted by file and line; never empty. */
  public List<Fault> faults() {
    return faults;
  }
}
