package eu.lotse.batch;

import eu.lotse.batch.terminal.Surroundings;
import eu.lotse.batch.terminal.Wording;
import eu.lotse.domain.decision.Rulebook;
import eu.lotse.domain.rulebook.RulebookFiles;
import eu.lotse.rules.CheckPrinter;
import eu.lotse.rules.CheckReport;
import eu.lotse.rules.Rulebooks;
import java.io.PrintStream;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import java.util.function.Supplier;

/** Checks a rulebook and shows what is wrong with it, like a compiler. */
final class CandidateCheck {

  private final Surroundings surroundings;
  private final Wording wording;

  CandidateCheck(Surroundings surroundings, Wording wording) {
    this.surroundings = surroundings;
    this.wording = wording;
  }

  /** Checks a rulebook and shows the report. */
  boolean show(Supplier<CheckReport> check, PrintStream to) {
    var begun = surroundings.clock().instant();
    CheckReport report = check.get();
    var elapsed = Duration.between(begun, surroundings.clock().instant());
    boolean colours =
        surroundings.interactive() && !surroundings.environment().containsKey("NO_COLOR");
    to.print(new CheckPrinter(wording.locale(), colours).print(report, elapsed));
    return report.passed();
  }

  /** The rulebook in a folder, where it may be activated; the report goes to the error stream. */
  Optional<Rulebook> passed(Path folder) {
    return show(() -> Rulebooks.check(folder), surroundings.err())
        ? Optional.of(Rulebooks.load(folder))
        : Optional.empty();
  }

  /** As {@link #passed(Path)}, for files from elsewhere. */
  Optional<Rulebook> passed(RulebookFiles files) {
    return show(() -> Rulebooks.check(files), surroundings.err())
        ? Optional.of(Rulebooks.of(files))
        : Optional.empty();
  }
}
