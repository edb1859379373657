package eu.lotse.batch;

import eu.lotse.batch.demo.DemoData;
import eu.lotse.batch.demo.ManyOperations;
import eu.lotse.batch.terminal.Surroundings;
import eu.lotse.batch.terminal.Wording;
import eu.lotse.domain.register.OperationFilter;
import eu.lotse.domain.register.Operations;
import eu.lotse.rules.ActiveRulebook;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/**
 * {@code lotse demo generate}: as many made-up operations as are wanted, to see how it bears them.
 */
@Command(name = "generate")
final class DemoGenerateVerb extends Verb {

  private static final long MOST = 100_000_000;

  @Option(
      names = "--operations",
      paramLabel = "NUMBER",
      defaultValue = "1000000",
      descriptionKey = "generate.operations")
  private long operations;

  @Option(
      names = "--patterns",
      paramLabel = "NUMBER",
      defaultValue = "20000",
      descriptionKey = "generate.patterns")
  private int patterns;

  DemoGenerateVerb(Surroundings surroundings, Wording wording) {
    super(surroundings, wording);
  }

  @Override
  public Integer call() {
    if (patterns < 1 || operations < patterns || operations > MOST) {
      throw new CommandFailed("BAD_NUMBERS", operations, patterns, MOST);
    }
    try (var register = OpenRegister.forDemo(surroundings());
        var progress = surroundings().progress(wording().text("generate.progress"))) {
      if (!register.get(DemoData.class).isWanted()) {
        throw new CommandFailed("REAL_REGISTER");
      }
      register.ensureFirstRelease(wording());
      var rulebook = register.get(ActiveRulebook.class).get();
      var today = surroundings().today();
      long before = register.get(Operations.class).count(OperationFilter.ALL);
      var kinds = ManyOperations.kinds(rulebook, today, patterns, operations);
      register.get(ManyOperations.class).generate(rulebook, today, kinds, before, progress);
      progress.close();
      say("generate.done", operations, patterns);
    }
    return DONE;
  }
}
