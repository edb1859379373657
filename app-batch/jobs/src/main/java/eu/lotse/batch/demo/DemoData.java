package eu.lotse.batch.demo;

import eu.lotse.batch.importing.ImportRequest;
import eu.lotse.batch.importing.ImportSummary;
import eu.lotse.batch.importing.Importing;
import eu.lotse.batch.terminal.Surroundings;
import eu.lotse.batch.terminal.Wording;
import eu.lotse.domain.facts.Facts;
import eu.lotse.domain.register.Activities;
import eu.lotse.domain.register.Actor;
import eu.lotse.domain.register.PersonalReference;
import eu.lotse.domain.register.Persons;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;

/**
 * Fills the register with the invented company: writes its posts into files, as a listening tool
 * would deliver them, and imports them. Done once or several times, the outcome is the same.
 */
public final class DemoData {

  private static final long SEED = 20_140_215;

  private final Activities activities;
  private final Persons persons;
  private final Importing importing;
  private final Surroundings surroundings;

  public DemoData(
      Activities activities, Persons persons, Importing importing, Surroundings surroundings) {
    this.activities = activities;
    this.persons = persons;
    this.importing = importing;
    this.surroundings = surroundings;
  }

  /** Whether the register is empty, or holds nothing but activities of the invented company. */
  public boolean isWanted() {
    var own = DemoCompany.activities().stream().map(a -> a.activity().name()).toList();
    return activities.all().stream().allMatch(a -> own.contains(a.name()));
  }

  /**
   * Brings whatever of it is missing into the register.
   *
   * @return what became of each file
   */
  public List<ImportSummary> load(Wording wording) {
    Path folder = surroundings.home().orElse(Path.of("")).resolve("demo").toAbsolutePath();
    return DemoCompany.activities().stream().map(a -> load(a, folder, wording)).toList();
  }

  private ImportSummary load(DemoActivity demo, Path folder, Wording wording) {
    if (activities.find(demo.activity().name()).isEmpty()) {
      activities.save(demo.activity());
    }
    var items = new DemoItems(demo, SEED);
    items
        .consents()
        .forEach((author, word) -> persons.remember(new PersonalReference(author), known(word)));
    Path file = write(items.lines(), folder.resolve(demo.file()));
    try (var progress = surroundings.progress(demo.activity().name().text())) {
      return importing
          .run(
              new ImportRequest(
                  file,
                  demo.format(),
                  demo.activity(),
                  Actor.HOUSE,
                  folder,
                  false,
                  wording,
                  progress))
          .summary();
    }
  }

  private static Facts known(String word) {
    return switch (word) {
      case "FOR_THIS_PURPOSE", "OLD_AND_UNUSED" ->
          DemoActivity.facts(
              "consent=" + word,
              "consentForm=ACTIVE",
              "consentProof=DOCUMENTED",
              "consentScope=NAMES_CHANNEL_OR_RECIPIENT");
      case "OBJECTED" -> DemoActivity.facts("consent=NONE", "objection=TO_ADVERTISING");
      default -> DemoActivity.facts("consent=" + word);
    };
  }

  /** Written whole or not at all. */
  private static Path write(List<String> lines, Path file) {
    try {
      Files.createDirectories(file.toAbsolutePath().getParent());
      Path draft = file.resolveSibling(file.getFileName() + ".part");
      Files.write(draft, lines);
      return Files.move(
          draft, file, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
