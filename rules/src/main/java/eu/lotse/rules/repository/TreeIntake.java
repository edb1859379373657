package eu.lotse.rules.repository;

import eu.lotse.domain.rulebook.RulebookFiles;
import eu.lotse.rules.reading.Faults;
import eu.lotse.rules.reading.Intake;
import eu.lotse.rules.reading.Limits;
import eu.lotse.rules.reading.Refusal;
import java.io.IOException;
import java.io.InputStream;
import org.eclipse.jgit.lib.AnyObjectId;
import org.eclipse.jgit.lib.Constants;
import org.eclipse.jgit.lib.FileMode;
import org.eclipse.jgit.lib.ObjectReader;
import org.eclipse.jgit.treewalk.TreeWalk;

/**
 * Reads the files of a rulebook from a tree of Git: plain files only, no links, no other
 * repositories, nothing that can be run, and of the rest what {@link Intake} admits.
 */
final class TreeIntake {

  private final ObjectReader objects;
  private final Intake intake;

  private TreeIntake(ObjectReader objects, Faults faults) {
    this.objects = objects;
    this.intake = new Intake(faults);
  }

  /** The files that can be read; what is refused is left out and reported. */
  static RulebookFiles read(ObjectReader objects, AnyObjectId tree, Faults faults)
      throws IOException {
    var reader = new TreeIntake(objects, faults);
    reader.walk(tree);
    RulebookFiles files = reader.intake.files();
    if (files.files().isEmpty() && faults.count() == 0) {
      reader.intake.refuse(Intake.ROOT, Refusal.FOLDER_EMPTY);
    }
    return files;
  }

  private void walk(AnyObjectId tree) throws IOException {
    try (var walk = new TreeWalk(objects)) {
      walk.addTree(tree);
      while (!intake.isFull() && walk.next()) {
        String name = walk.getNameString();
        if (!intake.passesOver(name)) {
          String path = walk.getPathString();
          int depth = walk.getDepth();
          entry(walk, path, name, depth);
          int slash = path.lastIndexOf('/');
          intake.noteName(slash < 0 ? Intake.ROOT : path.substring(0, slash), path, name);
        }
      }
    }
  }

  private void entry(TreeWalk walk, String path, String name, int depth) throws IOException {
    FileMode mode = walk.getFileMode(0);
    if (mode.equals(FileMode.SYMLINK)) {
      intake.refuse(path, Refusal.FILE_LINK);
    } else if (mode.equals(FileMode.TREE)) {
      if (intake.admitsFolder(path, name, depth + 1)) {
        walk.enterSubtree();
      }
    } else if (!mode.equals(FileMode.REGULAR_FILE)) {
      intake.refuse(path, Refusal.FILE_SPECIAL);
    } else if (intake.admitsFile(path, name)) {
      load(path, walk);
    }
  }

  private void load(String path, TreeWalk walk) throws IOException {
    try (InputStream in = objects.open(walk.getObjectId(0), Constants.OBJ_BLOB).openStream()) {
      intake.take(path, in.readNBytes(Limits.FILE_BYTES + 1));
    }
  }
}
