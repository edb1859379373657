package eu.lotse.rules;

import eu.lotse.domain.rulebook.RulebookFiles;
import eu.lotse.rules.coverage.CoverageReport;
import eu.lotse.rules.reading.Fault;
import eu.lotse.rules.scenarios.ScenarioResult;
import java.util.List;

/**
 * What came of checking a rulebook.
 *
 * @param files what was checked, as far as it could be read
 * @param faults by file and line; empty where the rulebook may be activated
 * @param results of the scenarios; empty where it did not come to that
 * @param coverage what the scenarios try; empty where it did not come to that
 */
public record CheckReport(
    RulebookFiles files,
    List<Fault> faults,
    Counts counts,
    List<ScenarioResult> results,
    CoverageReport coverage) {

  /** How much was checked. */
  public record Counts(int rules, int versions, int scenarios, int sources) {}

  public CheckReport {
    faults = faults.stream().sorted().toList();
    results = List.copyOf(results);
  }

  public boolean passed() {
    return faults.isEmpty();
  }
}
