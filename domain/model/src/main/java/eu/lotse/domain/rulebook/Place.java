package eu.lotse.domain.rulebook;

/**
 * Where something stands in a rulebook.
 *
 * @param file the path from the rulebook's folder, with {@code /}
 * @param line from 1
 */
public record Place(String file, int line) {
  @Override
  public String toString() {
    return file + ":" + line;
  }
}
