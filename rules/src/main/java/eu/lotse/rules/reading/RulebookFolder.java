package eu.lotse.rules.reading;

import eu.lotse.domain.rulebook.Place;
import eu.lotse.domain.rulebook.RulebookFiles;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;

/**
 * Reads the files of a rulebook from a folder: regular files of known names, no links, nothing
 * large. Hidden files and folders, such as those of Git, are passed over.
 */
public final class RulebookFolder {

  static final int LARGEST_FILE = 1 << 20;
  static final int MOST_FILES = 2000;
  static final int DEEPEST = 4;

  private static final Pattern FILE_NAME =
      Pattern.compile("[A-Za-z0-9ÄÖÜäöüß][A-Za-z0-9ÄÖÜäöüß_-]{0,79}\\.(dslr|feature|md|yaml)");
  private static final Pattern FOLDER_NAME =
      Pattern.compile("[A-Za-z0-9ÄÖÜäöüß][A-Za-z0-9ÄÖÜäöüß_ -]{0,79}");

  private final Path root;
  private final Faults faults;
  private final Map<String, byte[]> files = new TreeMap<>();

  private RulebookFolder(Path root, Faults faults) {
    this.root = root;
    this.faults = faults;
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
    var reader = new RulebookFolder(folder, faults);
    if (Files.isDirectory(folder)) {
      reader.walk(folder, 0);
      if (reader.files.isEmpty() && faults.count() == 0) {
        faults.add(new Place(".", 1), Refusal.FOLDER_EMPTY, folder.toString());
      }
    } else {
      faults.add(new Place(".", 1), Refusal.FOLDER_MISSING, folder.toString());
    }
    return new RulebookFiles(reader.files);
  }

  private void walk(Path folder, int depth) {
    for (Path entry : entries(folder)) {
      String name = entry.getFileName().toString();
      if (name.startsWith(".")) {
        continue;
      }
      if (Files.isSymbolicLink(entry)) {
        refuse(entry, Refusal.FILE_LINK);
      } else if (Files.isDirectory(entry, LinkOption.NOFOLLOW_LINKS)) {
        enter(entry, name, depth + 1);
      } else if (!Files.isRegularFile(entry, LinkOption.NOFOLLOW_LINKS)) {
        refuse(entry, Refusal.FILE_SPECIAL);
      } else if (!FILE_NAME.matcher(name).matches()) {
        refuse(entry, Refusal.FILE_NAME);
      } else {
        load(entry);
      }
    }
  }

  private void enter(Path folder, String name, int depth) {
    if (!FOLDER_NAME.matcher(name).matches()) {
      refuse(folder, Refusal.FILE_NAME);
    } else if (depth > DEEPEST) {
      refuse(folder, Refusal.FOLDER_TOO_DEEP);
    } else {
      walk(folder, depth);
    }
  }

  private List<Path> entries(Path folder) {
    var entries = new ArrayList<Path>();
    try (DirectoryStream<Path> stream = Files.newDirectoryStream(folder)) {
      stream.forEach(entries::add);
    } catch (IOException | java.nio.file.DirectoryIteratorException e) {
      refuse(folder, Refusal.FILE_UNREADABLE);
    }
    entries.sort(Comparator.comparing(Path::toString));
    return entries;
  }

  private void load(Path file) {
    if (files.size() >= MOST_FILES) {
      if (files.size() == MOST_FILES) {
        refuse(file, Refusal.FILE_TOO_MANY, MOST_FILES);
      }
      return;
    }
    try (InputStream in =
        Files.newInputStream(file, StandardOpenOption.READ, LinkOption.NOFOLLOW_LINKS)) {
      byte[] bytes = in.readNBytes(LARGEST_FILE + 1);
      if (bytes.length > LARGEST_FILE) {
        refuse(file, Refusal.FILE_TOO_LARGE, LARGEST_FILE);
      } else {
        files.put(path(file), bytes);
      }
    } catch (IOException e) {
      refuse(file, Refusal.FILE_UNREADABLE);
    }
  }

  private void refuse(Path entry, Refusal refusal, Object... more) {
    faults.add(new Place(Shown.harmless(path(entry)), 1), refusal, path(entry), more);
  }

  private String path(Path entry) {
    return root.equals(entry) ? "." : root.relativize(entry).toString().replace('\\', '/');
  }
}
