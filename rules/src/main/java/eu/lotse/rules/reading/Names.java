package eu.lotse.rules.reading;

import java.util.regex.Pattern;

/** What files and folders of a rulebook may be called, wherever they come from. */
final class Names {

  private static final Pattern FILE =
      Pattern.compile("[A-Za-z0-9ÄÖÜäöüß][A-Za-z0-9ÄÖÜäöüß_-]{0,79}\\.(dslr|feature|md|yaml)");
  private static final Pattern FOLDER =
      Pattern.compile("[A-Za-z0-9ÄÖÜäöüß][A-Za-z0-9ÄÖÜäöüß_ -]{0,79}");

  private Names() {}

  static boolean isFile(String name) {
    return FILE.matcher(name).matches();
  }

  static boolean isFolder(String name) {
    return FOLDER.matcher(name).matches();
  }

  /** Whether every part of a path is such a name: none leads out of the rulebook. */
  static boolean isPath(String path) {
    int slash = path.lastIndexOf('/');
    if (!isFile(path.substring(slash + 1))) {
      return false;
    }
    if (slash < 0) {
      return true;
    }
    for (String folder : path.substring(0, slash).split("/", -1)) {
      if (!isFolder(folder)) {
        return false;
      }
    }
    return true;
  }
}
