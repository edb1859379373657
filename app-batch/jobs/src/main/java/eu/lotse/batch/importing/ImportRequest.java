package eu.lotse.batch.importing;

import eu.lotse.batch.terminal.Progress;
import eu.lotse.batch.terminal.Wording;
import eu.lotse.domain.register.Activity;
import eu.lotse.domain.register.Actor;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * What to import, for whom, and who watches.
 *
 * @param rejectsElsewhere the folder for the reject file where the file's own cannot be written
 * @param takeOver whether to go on with an import although the process that began it may live on
 *     another machine
 * @param wording in which reasons are written
 */
public record ImportRequest(
    Path file,
    ImportFormat format,
    Activity activity,
    Actor actor,
    Path rejectsElsewhere,
    boolean takeOver,
    Wording wording,
    Progress progress) {

  /** Where lines go that cannot be stored. */
  Path rejects() {
    String name = file.getFileName() + ".rejects.jsonl";
    Path beside = file.resolveSibling(name);
    return isWritable(beside) ? beside : rejectsElsewhere.resolve(name);
  }

  private static boolean isWritable(Path file) {
    Path folder = file.getParent();
    return Files.exists(file)
        ? Files.isRegularFile(file) && Files.isWritable(file)
        : folder != null && Files.isWritable(folder);
  }
}
