package eu.lotse.batch;

import eu.lotse.batch.terminal.Surroundings;
import eu.lotse.batch.terminal.Wording;
import eu.lotse.domain.register.DecisionLog;
import eu.lotse.domain.register.OperationId;
import eu.lotse.domain.register.Replay;
import eu.lotse.rules.ActiveRulebook;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code lotse replay DECISION}: decides again from the stored release and compares. */
@Command(name = "replay")
final class ReplayVerb extends Verb {

  @Parameters(paramLabel = "DECISION", descriptionKey = "replay.decision")
  private long number;

  @Option(names = "--operation", descriptionKey = "replay.operation")
  private boolean ofOperation;

  ReplayVerb(Surroundings surroundings, Wording wording) {
    super(surroundings, wording);
  }

  @Override
  public Integer call() {
    try (var register = OpenRegister.forCommand(surroundings())) {
      var log = register.get(DecisionLog.class);
      Replay replay =
          log.decision(line(log))
              .map(stored -> Replay.of(stored, register.get(ActiveRulebook.class)::release, log))
              .orElseThrow(() -> new CommandFailed("NO_DECISION", number));
      var stored = replay.stored();
      say("replay.line", stored.number(), stored.release().brief());
      say("replay.dates", stored.dates().effectiveOn(), stored.dates().knownOn());
      if (!replay.sameEngine()) {
        say("replay.engine", stored.engine(), replay.engine());
      }
      if (replay.sameAnswer()) {
        say("replay.same");
        return DONE;
      }
      say("replay.differs");
      surroundings().out().println("- " + stored.answer());
      surroundings().out().println("+ " + replay.answer());
    }
    return FAILED;
  }

  private long line(DecisionLog log) {
    return ofOperation
        ? log.lastLine(new OperationId(number))
            .orElseThrow(() -> new CommandFailed("NO_OPERATION", number))
        : number;
  }
}
