package eu.lotse.batch;

import eu.lotse.batch.importing.ImportFormat;
import eu.lotse.batch.importing.ImportReport;
import eu.lotse.batch.importing.ImportRequest;
import eu.lotse.batch.importing.Importing;
import eu.lotse.batch.terminal.Surroundings;
import eu.lotse.batch.terminal.Wording;
import eu.lotse.domain.facts.UnknownFacts;
import eu.lotse.domain.register.Accounts;
import eu.lotse.domain.register.Activities;
import eu.lotse.domain.register.Activity;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code lotse import FILE --activity NAME}: takes posts in from a file. */
@Command(name = "import")
final class ImportVerb extends Verb {

  /** Formats as the command line names them. */
  enum Format {
    as2(ImportFormat.ACTIVITY_STREAMS),
    csv(ImportFormat.CSV);

    private final ImportFormat format;

    Format(ImportFormat format) {
      this.format = format;
    }
  }

  @Parameters(paramLabel = "FILE", descriptionKey = "import.file")
  private String file = "";

  @Option(
      names = "--activity",
      paramLabel = "NAME",
      required = true,
      descriptionKey = "import.activity")
  private String activity = "";

  @Option(names = "--format", paramLabel = "as2|csv", descriptionKey = "import.format")
  private @Nullable Format format;

  @Option(names = "--as", paramLabel = "ACCOUNT", descriptionKey = "as")
  private @Nullable String account;

  @Option(names = "--take-over", descriptionKey = "import.take-over")
  private boolean takeOver;

  ImportVerb(Surroundings surroundings, Wording wording) {
    super(surroundings, wording);
  }

  @Override
  public Integer call() {
    Path path = surroundings().file(file);
    if (!Files.isRegularFile(path) || !Files.isReadable(path)) {
      throw new CommandFailed("NO_FILE", file);
    }
    try (var register = OpenRegister.forCommand(surroundings());
        var progress = surroundings().progress(wording().text("import.progress"))) {
      register.ensureFirstRelease(wording());
      var request =
          new ImportRequest(
              path,
              format == null ? ImportFormat.of(path) : format.format,
              activity(register.get(Activities.class)),
              new ActingAccount(register.get(Accounts.class)).actor(Optional.ofNullable(account)),
              surroundings().home().orElse(Path.of("")).resolve("rejects").toAbsolutePath(),
              takeOver,
              wording(),
              progress);
      ImportReport report = register.get(Importing.class).run(request);
      progress.close();
      print(new ImportText(wording()).lines(report));
    }
    return DONE;
  }

  private Activity activity(Activities activities) {
    var all = activities.all();
    return all.stream()
        .filter(a -> a.name().text().equals(activity))
        .findFirst()
        .orElseThrow(() ->
            all.isEmpty()
                ? new CommandFailed("NO_ACTIVITIES", activity)
                : UnknownFacts.nearest(activity, all.stream().map(a -> a.name().text()))
                    .map(nearest -> new CommandFailed("NO_ACTIVITY_NEAR", activity, nearest))
                    .orElseGet(() ->
                        new CommandFailed(
                            "NO_ACTIVITY",
                            activity,
                            String.join(", ", all.stream().map(a -> a.name().text()).toList()))));
  }
}
