package eu.lotse.batch;

import eu.lotse.batch.reevaluating.Reevaluating;
import eu.lotse.batch.reevaluating.RunText;
import eu.lotse.batch.terminal.Surroundings;
import eu.lotse.batch.terminal.Wording;
import eu.lotse.domain.register.Actor;
import eu.lotse.domain.register.Reevaluations;
import eu.lotse.domain.register.Reevaluations.Run;
import eu.lotse.domain.register.Reevaluations.Stage;
import eu.lotse.rules.releasing.Moment;
import eu.lotse.rules.releasing.Releasing;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code lotse reevaluations}: shows re-evaluations, cancels one, or takes one up again. */
@Command(name = "reevaluations")
final class ReevaluationsVerb extends Verb {

  private static final int SHOWN = 20;

  @Option(names = "--cancel", paramLabel = "NUMBER", descriptionKey = "reevaluations.cancel")
  private @Nullable Long cancel;

  @Option(names = "--resume", paramLabel = "NUMBER", descriptionKey = "reevaluations.resume")
  private @Nullable Long resume;

  ReevaluationsVerb(Surroundings surroundings, Wording wording) {
    super(surroundings, wording);
  }

  @Override
  public Integer call() {
    try (var register = OpenRegister.forCommand(surroundings())) {
      var reevaluations = register.get(Reevaluations.class);
      if (cancel != null) {
        show(reevaluations.cancel(existing(reevaluations, cancel).id()));
        return DONE;
      }
      if (resume != null) {
        Run run = reevaluations.resume(existing(reevaluations, resume).id());
        try (var progress = surroundings().progress(wording().text("reevaluate.progress"))) {
          run = register.get(Reevaluating.class).finish(run, progress);
        }
        register.get(Releasing.class).catchUp(Moment.of(Actor.HOUSE, surroundings().clock()));
        show(run);
        return run.stage() == Stage.DONE ? DONE : FAILED;
      }
      var latest = reevaluations.latest(SHOWN);
      if (latest.isEmpty()) {
        say("run.none");
      }
      latest.forEach(this::show);
    }
    return DONE;
  }

  private static Run existing(Reevaluations reevaluations, long number) {
    return reevaluations
        .find(number)
        .orElseThrow(() -> new CommandFailed("NO_REEVALUATION", String.valueOf(number)));
  }

  private void show(Run run) {
    print(new RunText(wording()).lines(run));
  }
}
