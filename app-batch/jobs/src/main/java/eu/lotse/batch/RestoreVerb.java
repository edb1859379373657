package eu.lotse.batch;

import eu.lotse.batch.terminal.Surroundings;
import eu.lotse.batch.terminal.Wording;
import eu.lotse.domain.register.DecisionLog;
import eu.lotse.postgres.backup.BackupFile;
import eu.lotse.postgres.backup.Manifest;
import eu.lotse.postgres.backup.Restore;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/**
 * {@code lotse restore FILE}: brings a backup into an empty installation, this version or a later
 * one, and checks its log.
 */
@Command(name = "restore")
final class RestoreVerb extends Verb {

  @Parameters(paramLabel = "FILE", descriptionKey = "restore.file")
  private String file = "";

  RestoreVerb(Surroundings surroundings, Wording wording) {
    super(surroundings, wording);
  }

  @Override
  public Integer call() {
    var keeping = new Keeping(surroundings());
    try (var backup = BackupFile.open(surroundings().file(file), keeping.key())) {
      var beside = new RestoredBeside(keeping, backup);
      beside.requireRoom();
      restore(keeping, backup, beside);
      Manifest manifest = backup.manifest();
      say(
          "restore.done",
          manifest.at(),
          manifest.rows("operation"),
          manifest.log().number(),
          manifest.rows("release"));
      if (beside.repositoryIsLeftOut()) {
        say("restore.own-repository", keeping.repository().folder(), Keeping.REPOSITORY);
      }
      return check(manifest.log()) ? DONE : FAILED;
    }
  }

  private static void restore(Keeping keeping, BackupFile backup, RestoredBeside beside) {
    try {
      new Restore(keeping.database()).from(backup, beside::place);
    } catch (RuntimeException e) {
      beside.remove();
      throw e;
    }
  }

  /** Opening the register brings the schema of an older version up to date. */
  private boolean check(Manifest.Head kept) {
    try (var register = OpenRegister.forCommand(surroundings())) {
      var log = register.get(DecisionLog.class);
      var broken = log.firstBroken();
      if (broken.isPresent()) {
        tell("verify-log.broken", broken.get());
        return false;
      }
      if (!log.holds(new DecisionLog.Head(kept.number(), kept.sha256()))) {
        tell("verify-log.other", kept.number());
        return false;
      }
      tell("verify-log.whole", kept.number());
      surroundings().out().println(kept.number() + " " + kept.sha256());
      return true;
    }
  }
}
