package eu.lotse.rules.reading;

/**
 * The text of a file.
 *
 * @param path from the rulebook's folder, with {@code /}
 */
public record SourcedText(String path, String text) {}
