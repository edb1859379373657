package eu.lotse.batch;

import eu.lotse.batch.reevaluating.Reevaluating;
import eu.lotse.batch.reevaluating.RunText;
import eu.lotse.batch.terminal.Surroundings;
import eu.lotse.batch.terminal.Wording;
import eu.lotse.domain.decision.Rulebook;
import eu.lotse.domain.facts.Matters;
import eu.lotse.domain.law.LegalDates;
import eu.lotse.domain.register.Reevaluations.Run;
import eu.lotse.domain.register.Reevaluations.Stage;
import eu.lotse.domain.register.Releases;
import eu.lotse.rules.ActiveRulebook;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/**
 * {@code lotse reevaluate}: decides everything stored again under the release in force, by the law
 * of today or of an earlier day. The worker does so by itself; this is for when it did not run, or
 * when the clock was wrong. What another rulebook would change is foretold by {@code lotse impact}.
 */
@Command(name = "reevaluate")
final class ReevaluateVerb extends Verb {

  @Option(
      names = "--on",
      paramLabel = "DATE",
      converter = Day.class,
      descriptionKey = "reevaluate.on")
  private @Nullable LocalDate on;

  @Option(names = "--reason", paramLabel = "TEXT", descriptionKey = "release.reason")
  private @Nullable String reason;

  ReevaluateVerb(Surroundings surroundings, Wording wording) {
    super(surroundings, wording);
  }

  @Override
  public Integer call() {
    LocalDate today = surroundings().today();
    LocalDate day = on == null ? today : on;
    if (day.isAfter(today)) {
      throw new CommandFailed("DAY_AHEAD", day);
    }
    try (var register = OpenRegister.forCommand(surroundings())) {
      register.ensureFirstRelease(wording());
      Rulebook rulebook = register.get(ActiveRulebook.class).get();
      requireLaw(rulebook, day);
      var dates = LegalDates.asThen(day);
      if (isDecided(register, dates)) {
        say("reevaluate.unchanged", rulebook.release().brief(), day);
        return DONE;
      }
      return show(again(register, rulebook, dates));
    }
  }

  private static void requireLaw(Rulebook rulebook, LocalDate day) {
    for (var matter : Matters.all().stream().filter(rulebook::models).toList()) {
      if (day.isBefore(rulebook.begins(matter))) {
        throw new CommandFailed("BEFORE_THE_LAW", day, rulebook.begins(matter));
      }
    }
  }

  private static boolean isDecided(OpenRegister register, LegalDates dates) {
    return register.get(Releases.class).active().filter(a -> a.dates().equals(dates)).isPresent();
  }

  private Run again(OpenRegister register, Rulebook rulebook, LegalDates dates) {
    String why = reason == null ? wording().text("reevaluate.asked", dates.effectiveOn()) : reason;
    try (var progress = surroundings().progress(wording().text("reevaluate.progress"))) {
      return register.get(Reevaluating.class).again(rulebook, dates, why, progress);
    }
  }

  private int show(Run run) {
    print(new RunText(wording()).lines(run));
    return run.stage() == Stage.DONE ? DONE : FAILED;
  }
}
