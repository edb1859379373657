package eu.lotse.batch;

import eu.lotse.batch.reevaluating.Reevaluating;
import eu.lotse.batch.terminal.Surroundings;
import eu.lotse.batch.terminal.Wording;
import eu.lotse.domain.register.Reevaluations.Run;
import eu.lotse.domain.register.Releases;
import eu.lotse.domain.register.Releases.Activation;
import eu.lotse.domain.rulebook.ReleaseId;
import eu.lotse.rules.releasing.Moment;
import eu.lotse.rules.releasing.Releasing;
import java.util.List;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code lotse release rollback RELEASE}: puts an earlier release in force again. */
@Command(name = "rollback")
final class ReleaseRollbackVerb extends ReleaseStep {

  @Parameters(paramLabel = "RELEASE", descriptionKey = "release.earlier")
  private String release = "";

  @Option(
      names = "--reason",
      paramLabel = "TEXT",
      required = true,
      descriptionKey = "release.reason")
  private String reason = "";

  ReleaseRollbackVerb(Surroundings surroundings, Wording wording) {
    super(surroundings, wording);
  }

  @Override
  int step(OpenRegister register, Releasing releasing) {
    var moment = moment(register);
    ReleaseId earlier = earlier(register.get(Releases.class));
    Run done = rollBack(register.get(Reevaluating.class), releasing, earlier, moment);
    say("release.rolled-back", earlier.brief(), done.flipped().orElse(0));
    return DONE;
  }

  private Run rollBack(
      Reevaluating reevaluating, Releasing releasing, ReleaseId earlier, Moment moment) {
    try (var progress = surroundings().progress(wording().text("reevaluate.progress"))) {
      return releasing.rollBack(
          earlier, moment, reason, asked -> reevaluating.carryOut(asked, progress));
    }
  }

  private ReleaseId earlier(Releases releases) {
    List<ReleaseId> named =
        releases.history().stream()
            .map(Activation::release)
            .distinct()
            .filter(r -> r.sha256().startsWith(release))
            .toList();
    if (named.size() != 1) {
      throw new CommandFailed(
          named.isEmpty() ? "proposal.NEVER_ACTIVE" : "RELEASE_AMBIGUOUS", release);
    }
    return named.getFirst();
  }
}
