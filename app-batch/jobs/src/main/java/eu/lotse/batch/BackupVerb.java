package eu.lotse.batch;

import eu.lotse.batch.terminal.Surroundings;
import eu.lotse.batch.terminal.Wording;
import eu.lotse.postgres.backup.Attachment;
import eu.lotse.postgres.backup.Backup;
import eu.lotse.postgres.backup.Manifest;
import eu.lotse.rules.repository.RepositoryBundle;
import eu.lotse.rules.repository.RulebookRepository;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** {@code lotse backup FILE}: everything that is stored, but for the master key. */
@Command(name = "backup")
final class BackupVerb extends Verb {

  @Parameters(paramLabel = "FILE", descriptionKey = "backup.file")
  private String file = "";

  BackupVerb(Surroundings surroundings, Wording wording) {
    super(surroundings, wording);
  }

  @Override
  public Integer call() {
    var keeping = new Keeping(surroundings());
    Path target = surroundings().file(file);
    Manifest written =
        new Backup(keeping.database(), keeping.key())
            .write(target, attachments(keeping), surroundings().clock().instant());
    say(
        "backup.done",
        target,
        written.rows("operation"),
        written.log().number(),
        written.rows("release"));
    say(
        written.attached().containsKey(Keeping.REPOSITORY)
            ? "backup.with-drafts"
            : "backup.without-drafts");
    say("backup.key", keeping.home().resolve("master.key"));
    surroundings().out().println(written.log().number() + " " + written.log().sha256());
    return DONE;
  }

  private static Map<String, Attachment> attachments(Keeping keeping) {
    var attachments = new LinkedHashMap<String, Attachment>();
    Path repository = keeping.repository().folder();
    if (RulebookRepository.exists(repository)) {
      attachments.put(Keeping.REPOSITORY, out -> RepositoryBundle.write(repository, out));
    }
    if (Files.exists(keeping.profile())) {
      attachments.put(Keeping.PROFILE, out -> Files.copy(keeping.profile(), out));
    }
    return attachments;
  }
}
