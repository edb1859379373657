package eu.lotse.rules.reading;

import java.util.regex.Pattern;

/**
 * The text of a file.
 *
 * @param path from the rulebook's folder, with {@code /}
 */
public record SourcedText(String path, String text) {

  private static final Pattern STRAY_LINE_END =
      Pattern.compile("\\r(?!\\n)|[\\u0085\\u2028\\u2029]");

  /**
   * The text without what Gherkin or YAML take for the end of a line and nobody else does, so that
   * all count the same lines. Such characters are refused elsewhere.
   */
  public String withoutStrayLineEnds() {
    return STRAY_LINE_END.matcher(text).replaceAll(" ");
  }
}
