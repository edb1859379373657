package eu.lotse.batch;

import eu.lotse.batch.reevaluating.FlipTable;
import eu.lotse.batch.reevaluating.Reevaluating;
import eu.lotse.batch.reevaluating.Reevaluation;
import eu.lotse.batch.reevaluating.ReevaluationJson;
import eu.lotse.batch.terminal.Surroundings;
import eu.lotse.batch.terminal.Wording;
import eu.lotse.domain.decision.Rulebook;
import eu.lotse.domain.facts.Matters;
import eu.lotse.domain.law.LegalDates;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/**
 * {@code lotse reevaluate --rulebook DIR --dry-run}: decides everything stored again under another
 * rulebook, and changes nothing. Only a release that was approved comes into force.
 */
@Command(name = "reevaluate")
final class ReevaluateVerb extends Verb {

  @Option(
      names = "--rulebook",
      paramLabel = "DIR",
      required = true,
      descriptionKey = "reevaluate.rulebook")
  private String folder = "";

  @Option(names = "--effective-on", paramLabel = "DATE", descriptionKey = "reevaluate.effective-on")
  private @Nullable LocalDate effectiveOn;

  @Option(names = "--known-on", paramLabel = "DATE", descriptionKey = "reevaluate.known-on")
  private @Nullable LocalDate knownOn;

  @Option(names = "--dry-run", descriptionKey = "reevaluate.dry-run")
  private boolean dryRun;

  @Option(names = "--json", descriptionKey = "json")
  private boolean asJson;

  ReevaluateVerb(Surroundings surroundings, Wording wording) {
    super(surroundings, wording);
  }

  @Override
  public Integer call() {
    Path path = RulebookSource.existing(surroundings().file(folder));
    if (!dryRun) {
      throw new CommandFailed("ONLY_RELEASES_ACTIVATE", folder);
    }
    var check = new CandidateCheck(surroundings(), wording());
    Optional<Rulebook> candidate = check.passed(path);
    if (candidate.isEmpty()) {
      return FAILED;
    }
    LegalDates dates = dates(candidate.get());
    try (var register = OpenRegister.forCommand(surroundings())) {
      register.ensureFirstRelease(wording());
      tell("reevaluate.deciding");
      show(register.get(Reevaluating.class).dryRun(candidate.get(), dates));
    }
    return DONE;
  }

  private LegalDates dates(Rulebook candidate) {
    LocalDate today = surroundings().today();
    LocalDate effective = effectiveOn == null ? today : effectiveOn;
    LocalDate known = effective.isBefore(today) ? effective : today;
    for (var matter : Matters.all().stream().filter(candidate::models).toList()) {
      if (effective.isBefore(candidate.begins(matter))) {
        throw new CommandFailed("BEFORE_THE_LAW", effective, candidate.begins(matter));
      }
    }
    return new LegalDates(effective, knownOn == null ? known : knownOn);
  }

  private void show(Reevaluation done) {
    if (asJson) {
      surroundings().out().println(new ReevaluationJson().write(done));
      return;
    }
    say("reevaluate.release", done.from().brief(), done.to().brief());
    say("reevaluate.dates", done.dates().effectiveOn(), done.dates().knownOn());
    if (done.unchanged()) {
      say("reevaluate.unchanged");
      return;
    }
    var impact = done.impact();
    say("reevaluate.decided", impact.operations(), impact.patterns());
    if (!impact.flips().isEmpty()) {
      surroundings().out().println();
      print(FlipTable.of(impact, wording()));
      surroundings().out().println();
    }
    say("reevaluate.tried", impact.flipped());
  }
}
