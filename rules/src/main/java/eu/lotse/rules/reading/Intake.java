package eu.lotse.rules.reading;

import eu.lotse.domain.rulebook.Place;
import eu.lotse.domain.rulebook.RulebookFiles;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * Takes in the files of a rulebook one by one, wherever they lie: only known names, nothing large,
 * not too many. So a folder and a Git repository are held to the same limits with the same words.
 */
public final class Intake {

  /** What stands for the rulebook as a whole. */
  public static final String ROOT = ".";

  private final Faults faults;
  private final Map<String, byte[]> files = new TreeMap<>();
  private final Map<String, Set<String>> names = new HashMap<>();
  private long bytes;

  public Intake(Faults faults) {
    this.faults = faults;
  }

  /** Whether an entry is passed over: hidden ones, such as those of Git, and all behind the end. */
  public boolean passesOver(String name) {
    return name.startsWith(".") || isFull();
  }

  /** Whether more was offered than a rulebook may hold; whoever reads may stop. */
  public boolean isFull() {
    return bytes > Limits.BOOK_BYTES || files.size() > Limits.FILES || faults.isFull();
  }

  /** Whether a folder may be entered; the folder of the rulebook itself has depth 0. */
  public boolean admitsFolder(String path, String name, int depth) {
    if (!Names.isFolder(name)) {
      refuse(path, Refusal.FILE_NAME);
    } else if (depth > Limits.FOLDER_DEPTH) {
      refuse(path, Refusal.FOLDER_TOO_DEEP);
    } else {
      return true;
    }
    return false;
  }

  /** Whether a file may be read. */
  public boolean admitsFile(String path, String name) {
    if (!Names.isFile(name)) {
      refuse(path, Refusal.FILE_NAME);
      return false;
    }
    if (files.size() == Limits.FILES) {
      refuse(ROOT, Refusal.FILE_TOO_MANY, Limits.FILES);
      return false;
    }
    return files.size() < Limits.FILES;
  }

  /** Some systems take names for one that differ in upper and lower case only. */
  public void noteName(String folder, String path, String name) {
    if (!names.computeIfAbsent(folder, _ -> new HashSet<>()).add(name.toLowerCase(Locale.ROOT))) {
      refuse(path, Refusal.FILE_TWIN);
    }
  }

  /**
   * Takes a file.
   *
   * @param content of a longer file, one byte more than {@link Limits#FILE_BYTES}
   */
  public void take(String path, byte[] content) {
    bytes += content.length;
    if (content.length > Limits.FILE_BYTES) {
      refuse(path, Refusal.FILE_TOO_LARGE, Limits.FILE_BYTES);
    } else if (bytes > Limits.BOOK_BYTES) {
      refuse(ROOT, Refusal.BOOK_TOO_LARGE, Limits.BOOK_BYTES);
    } else {
      files.put(path, content);
    }
  }

  /** Reports an entry that is left out. */
  public void refuse(String path, Refusal refusal, Object... more) {
    faults.add(new Place(Shown.harmless(path), 1), refusal, path, more);
  }

  /** What was taken. */
  public RulebookFiles files() {
    return new RulebookFiles(files);
  }

  boolean isEmpty() {
    return files.isEmpty();
  }
}
