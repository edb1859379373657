package eu.lotse.rules.repository;

import java.util.List;

/**
 * What changed in one file of a rulebook.
 *
 * @param lines with their surroundings; empty for what is no text
 */
public record FileChange(String path, Kind kind, List<Line> lines) {

  /** What became of the file. */
  public enum Kind {
    ADDED,
    REMOVED,
    CHANGED
  }

  /** What became of a line. */
  public enum Mark {
    SAME,
    ADDED,
    REMOVED,
    /** Lines are left out here. */
    GAP
  }

  /** A line of the old or the new file. */
  public record Line(Mark mark, int number, String text) {}

  public FileChange {
    lines = List.copyOf(lines);
  }
}
