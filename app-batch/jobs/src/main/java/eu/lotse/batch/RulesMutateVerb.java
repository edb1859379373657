package eu.lotse.batch;

import eu.lotse.batch.proving.MutationJson;
import eu.lotse.batch.proving.MutationText;
import eu.lotse.batch.terminal.Surroundings;
import eu.lotse.batch.terminal.Wording;
import eu.lotse.rules.Rulebooks;
import eu.lotse.rules.mutation.Mutating;
import eu.lotse.rules.mutation.MutationReport;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/**
 * {@code lotse rules mutate [DIR]}: what would happen if rules said something slightly different.
 */
@Command(name = "mutate")
final class RulesMutateVerb extends Verb {

  @Parameters(paramLabel = "DIR", arity = "0..1", descriptionKey = "rules.dir")
  private @Nullable String folder;

  @Option(names = "--json", descriptionKey = "json")
  private boolean asJson;

  @Option(names = "--only", paramLabel = "R12", split = ",", descriptionKey = "rules.only")
  private List<String> only = new ArrayList<>();

  @Option(names = "--cases", descriptionKey = "rules.cases")
  private boolean cases;

  RulesMutateVerb(Surroundings surroundings, Wording wording) {
    super(surroundings, wording);
  }

  @Override
  public Integer call() {
    MutationReport report =
        Rulebooks.mutate(
            new RulebookSource(surroundings()).files(folder), new Mutating.Scope(only, cases));
    if (asJson) {
      surroundings().out().println(new MutationJson().write(report));
    } else {
      print(MutationText.of(report, wording()));
    }
    return report.survivors().isEmpty() ? DONE : FAILED;
  }
}
