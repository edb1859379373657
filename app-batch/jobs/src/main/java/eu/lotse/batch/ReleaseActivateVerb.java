package eu.lotse.batch;

import eu.lotse.batch.reevaluating.Reevaluating;
import eu.lotse.batch.terminal.Surroundings;
import eu.lotse.batch.terminal.Wording;
import eu.lotse.domain.register.Reevaluations.Run;
import eu.lotse.rules.releasing.Moment;
import eu.lotse.rules.releasing.Releasing;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code lotse release activate NUMBER}: today, or by the worker on a later day. */
@Command(name = "activate")
final class ReleaseActivateVerb extends ReleaseStep {

  @Parameters(paramLabel = "NUMBER", descriptionKey = "release.number")
  private long number;

  @Option(names = "--on", paramLabel = "DATE", converter = Day.class, descriptionKey = "release.on")
  private @Nullable LocalDate day;

  @Option(
      names = "--reason",
      paramLabel = "TEXT",
      required = true,
      descriptionKey = "release.reason")
  private String reason = "";

  ReleaseActivateVerb(Surroundings surroundings, Wording wording) {
    super(surroundings, wording);
  }

  @Override
  int step(OpenRegister register, Releasing releasing) {
    Moment moment = moment(register);
    if (day == null || day.equals(moment.today())) {
      say("release.activated", number, activate(register, releasing, moment).flipped().orElse(0));
    } else {
      releasing.plan(number, day, moment.actor(), reason);
      say("release.planned", number, day);
    }
    return DONE;
  }

  private Run activate(OpenRegister register, Releasing releasing, Moment moment) {
    var reevaluating = register.get(Reevaluating.class);
    try (var progress = surroundings().progress(wording().text("reevaluate.progress"))) {
      return releasing.activate(
          number, moment, reason, asked -> reevaluating.carryOut(asked, progress));
    }
  }
}
