package eu.lotse.rules.reading;

import eu.lotse.domain.rulebook.Place;
import eu.lotse.domain.rulebook.RulebookFiles;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Reads the files of a rulebook from a folder: regular files of known names, no links, nothing
 * large, and nothing that changes meanwhile. Hidden files and folders, such as those of Git, are
 * passed over. The folder itself may be named by a link.
 */
public final class RulebookFolder {

  /** Hidden ones included; with more it is no rulebook, whatever it is. */
  private static final int MOST_ENTRIES = 2 * Limits.FILES;

  private final Path root;
  private final Intake intake;
  private final Map<Path, Stamp> stamps = new TreeMap<>();

  /** By what one sees that a file or folder is no longer what it was. */
  private record Stamp(Object changed, long size, String key) {
    static Stamp of(Path path) throws IOException {
      var is = Files.readAttributes(path, BasicFileAttributes.class, LinkOption.NOFOLLOW_LINKS);
      return new Stamp(is.lastModifiedTime(), is.size(), String.valueOf(is.fileKey()));
    }
  }

  private RulebookFolder(Path root, Faults faults) {
    this.root = root;
    this.intake = new Intake(faults);
  }

  /**
   * The files of the rulebook in {@code folder}, byte by byte.
   *
   * @throws RulebookFaults naming every file that is refused
   */
  public static RulebookFiles read(Path folder) {
    var faults = new Faults();
    RulebookFiles files = read(folder, faults);
    faults.throwIfAny();
    return files;
  }

  /** The files of the rulebook that can be read; what is refused is left out and reported. */
  public static RulebookFiles read(Path folder, Faults faults) {
    return read(folder, faults, () -> {});
  }

  /**
   * As {@link #read(Path, Faults)}.
   *
   * @param meanwhile is run when all is read, before it is seen whether anything has changed
   */
  static RulebookFiles read(Path folder, Faults faults, Runnable meanwhile) {
    var reader = new RulebookFolder(folder, faults);
    if (Files.isDirectory(folder)) {
      reader.walk(folder, 0);
      meanwhile.run();
      reader.requireUnchanged();
      if (reader.intake.isEmpty() && faults.count() == 0) {
        faults.add(new Place(".", 1), Refusal.FOLDER_EMPTY, folder.toString());
      }
    } else {
      Refusal refusal = Files.exists(folder) ? Refusal.FOLDER_IS_FILE : Refusal.FOLDER_MISSING;
      faults.add(new Place(".", 1), refusal, folder.toString());
    }
    return reader.intake.files();
  }

  private void walk(Path folder, int depth) {
    note(folder);
    for (Path entry : entries(folder)) {
      String name = entry.getFileName().toString();
      if (intake.passesOver(name)) {
        continue;
      }
      if (Files.isSymbolicLink(entry)) {
        refuse(entry, Refusal.FILE_LINK);
      } else if (Files.isDirectory(entry, LinkOption.NOFOLLOW_LINKS)) {
        if (intake.admitsFolder(path(entry), name, depth + 1)) {
          walk(entry, depth + 1);
        }
      } else if (!Files.isRegularFile(entry, LinkOption.NOFOLLOW_LINKS)) {
        refuse(entry, Refusal.FILE_SPECIAL);
      } else if (intake.admitsFile(path(entry), name)) {
        load(entry);
      }
      intake.noteName(path(folder), path(entry), name);
    }
  }

  private List<Path> entries(Path folder) {
    var entries = new ArrayList<Path>();
    try (DirectoryStream<Path> stream = Files.newDirectoryStream(folder)) {
      for (Path entry : stream) {
        if (entries.size() == MOST_ENTRIES) {
          refuse(folder, Refusal.FILE_TOO_MANY, Limits.FILES);
          return List.of();
        }
        entries.add(entry);
      }
    } catch (IOException | DirectoryIteratorException e) {
      refuse(folder, Refusal.FILE_UNREADABLE);
    }
    entries.sort(Comparator.comparing(Path::toString));
    return entries;
  }

  private void load(Path file) {
    note(file);
    try (InputStream in =
        Files.newInputStream(file, StandardOpenOption.READ, LinkOption.NOFOLLOW_LINKS)) {
      intake.take(path(file), in.readNBytes(Limits.FILE_BYTES + 1));
    } catch (IOException e) {
      refuse(file, Refusal.FILE_UNREADABLE);
    }
  }

  private void note(Path entry) {
    try {
      stamps.put(entry, Stamp.of(entry));
    } catch (IOException e) {
      refuse(entry, Refusal.FILE_UNREADABLE);
    }
  }

  /** Half of the old rulebook and half of the new one may make sense, and be nobody's law. */
  private void requireUnchanged() {
    stamps.forEach((entry, stamp) -> {
      if (!isStill(entry, stamp)) {
        refuse(entry, Refusal.FOLDER_CHANGED);
      }
    });
  }

  private static boolean isStill(Path entry, Stamp stamp) {
    try {
      return Stamp.of(entry).equals(stamp);
    } catch (IOException e) {
      return false;
    }
  }

  private void refuse(Path entry, Refusal refusal, Object... more) {
    intake.refuse(path(entry), refusal, more);
  }

  private String path(Path entry) {
    return root.equals(entry) ? Intake.ROOT : root.relativize(entry).toString().replace('\\', '/');
  }
}
