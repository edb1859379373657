package eu.lotse.batch;

import eu.lotse.batch.proving.CoverageJson;
import eu.lotse.batch.proving.CoverageText;
import eu.lotse.batch.terminal.Surroundings;
import eu.lotse.batch.terminal.Wording;
import eu.lotse.rules.CheckReport;
import eu.lotse.rules.Rulebooks;
import eu.lotse.rules.coverage.CoverageReport;
import eu.lotse.rules.reading.RulebookFaults;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code lotse rules coverage [DIR]}: what the scenarios of a rulebook try. */
@Command(name = "coverage")
final class RulesCoverageVerb extends Verb {

  @Parameters(paramLabel = "DIR", arity = "0..1", descriptionKey = "rules.dir")
  private @Nullable String folder;

  @Option(names = "--json", descriptionKey = "json")
  private boolean asJson;

  RulesCoverageVerb(Surroundings surroundings, Wording wording) {
    super(surroundings, wording);
  }

  @Override
  public Integer call() {
    CheckReport checked = Rulebooks.check(new RulebookSource(surroundings()).files(folder));
    CoverageReport report = checked.coverage();
    if (report.rules().isEmpty()) {
      throw new RulebookFaults(checked.faults());
    }
    if (asJson) {
      surroundings().out().println(new CoverageJson().write(report));
    } else {
      print(CoverageText.of(report, wording()));
    }
    return report.isFull() ? DONE : FAILED;
  }
}
