package eu.lotse.rules.reading;

import java.util.stream.Collectors;

/** Text of unknown origin, made fit to be shown on a terminal or a page. */
public final class Shown {

  private static final int LONGEST = 160;

  private Shown() {}

  /** The text with every invisible or reordering character replaced by its code point. */
  public static String harmless(String text) {
    return text.codePoints()
        .mapToObj(c -> isVisible(c) ? Character.toString(c) : "<U+%04X>".formatted(c))
        .collect(Collectors.joining());
  }

  /** The harmless text, cut where it is too long to be read. */
  public static String shortened(String text) {
    String stripped = text.strip();
    if (stripped.codePointCount(0, stripped.length()) <= LONGEST) {
      return harmless(stripped);
    }
    return harmless(stripped.substring(0, stripped.offsetByCodePoints(0, LONGEST))) + " …";
  }

  /** Whether a reader sees the character where it stands. */
  static boolean isVisible(int codePoint) {
    return switch (Character.getType(codePoint)) {
      case Character.CONTROL,
          Character.FORMAT,
          Character.SURROGATE,
          Character.PRIVATE_USE,
          Character.UNASSIGNED,
          Character.LINE_SEPARATOR,
          Character.PARAGRAPH_SEPARATOR,
          Character.NON_SPACING_MARK,
          Character.ENCLOSING_MARK ->
          false;
      case Character.SPACE_SEPARATOR -> codePoint == ' ';
      default -> true;
    };
  }
}
