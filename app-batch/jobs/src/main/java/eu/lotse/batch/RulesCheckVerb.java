package eu.lotse.batch;

import eu.lotse.batch.terminal.Surroundings;
import eu.lotse.batch.terminal.Wording;
import eu.lotse.rules.Rulebooks;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/**
 * {@code lotse rules check [DIR]}: reads, checks and compiles a rulebook and runs its scenarios.
 */
@Command(name = "check")
final class RulesCheckVerb extends Verb {

  @Parameters(paramLabel = "DIR", arity = "0..1", descriptionKey = "rules.dir")
  private @Nullable String folder;

  RulesCheckVerb(Surroundings surroundings, Wording wording) {
    super(surroundings, wording);
  }

  @Override
  public Integer call() {
    String named = folder;
    boolean passed =
        new CandidateCheck(surroundings(), wording())
            .show(
                () ->
                    named == null
                        ? new RulebookSource(surroundings()).check()
                        : Rulebooks.check(RulebookSource.existing(surroundings().file(named))),
                surroundings().out());
    return passed ? DONE : FAILED;
  }
}
