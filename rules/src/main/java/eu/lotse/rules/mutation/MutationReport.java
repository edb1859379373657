package eu.lotse.rules.mutation;

import eu.lotse.rules.scenarios.Scenario;
import java.util.List;
import java.util.Optional;

/**
 * What the scenarios of a rulebook would notice.
 *
 * @param fates of all mutants, by file and line
 * @param scenarios how many were asked
 * @param leftOut scenarios that the rules as they are fail already; they notice nothing
 */
public record MutationReport(List<Fate> fates, int scenarios, List<Scenario> leftOut) {

  /** What became of a mutant. */
  public enum End {
    /** A scenario comes out otherwise. */
    CAUGHT,
    /** The rulebook would be refused. */
    REFUSED,
    /** Proven to say the same as the rule. */
    EQUIVALENT,
    /** Nobody noticed. */
    SURVIVED
  }

  /**
   * A mutant and what became of it.
   *
   * @param by the scenario that caught it
   * @param tellsApart of a survivor: a case that would come out otherwise, where one was found
   */
  public record Fate(Mutant mutant, End end, Optional<Scenario> by, Optional<Witness> tellsApart) {}

  public MutationReport {
    fates = List.copyOf(fates);
    leftOut = List.copyOf(leftOut);
  }

  public long count(End end) {
    return fates.stream().filter(f -> f.end() == end).count();
  }

  public List<Fate> survivors() {
    return fates.stream().filter(f -> f.end() == End.SURVIVED).toList();
  }

  /**
   * How many of a hundred mutants that say something else were noticed; rounded down to hundredths,
   * so that 100 means all of them.
   */
  public double score() {
    long different = fates.size() - count(End.EQUIVALENT);
    return different == 0
        ? 100
        : Math.floor(10_000.0 * (different - count(End.SURVIVED)) / different) / 100;
  }
}
