package eu.lotse.rules.reading;

import eu.lotse.domain.rulebook.Place;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CoderResult;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * Bytes to lines, strictly: UTF-8 in normal form C, lines that end in a line feed, and none but the
 * characters that German law is written with. So nothing in a rulebook can look other than it is.
 */
final class PlainText {

  /** What is written beside letters, digits and the punctuation of ASCII. */
  private static final String SIGNS = "§„“”‚‘’«»‹›–—…·°×€½¼¾²³→←≤≥≠ªº";

  private static final String LETTERS = "ẞȘșȚț";

  /** Accented by number only: each passes for other letters or signs. */
  private static final String LOOKALIKES = "÷ıĲĳĸĿŀŉŊŋ";

  private static final int ACCENTED_FROM = 0x00C0;
  private static final int ACCENTED_TO = 0x017E;

  /** What consists of characters before the first combining one is in every normal form C. */
  private static final int COMBINING_FROM = 0x0300;

  private PlainText() {}

  /** The text of a file, or nothing where it is not UTF-8; every other fault leaves the text. */
  static Optional<String> read(String path, byte[] bytes, Faults faults) {
    ByteBuffer in = ByteBuffer.wrap(bytes);
    CharBuffer out = CharBuffer.allocate(bytes.length + 1);
    CoderResult result = StandardCharsets.UTF_8.newDecoder().decode(in, out, true);
    if (result.isError()) {
      int at = in.position();
      String hex = HexFormat.of().withUpperCase().toHexDigits(bytes[at]);
      faults.addUnreadable(new Place(path, lineOf(bytes, at)), Refusal.NOT_UTF8, "0x" + hex);
      return Optional.empty();
    }
    String text = out.flip().toString();
    check(path, text, faults);
    return Optional.of(text.length() > Limits.LINE_LENGTH ? cut(text) : text);
  }

  private static int lineOf(byte[] bytes, int at) {
    int line = 1;
    for (int i = 0; i < at; i++) {
      if (bytes[i] == '\n') {
        line++;
      }
    }
    return line;
  }

  /** The lines of a text that was read, without their ends. */
  static List<String> lines(String text) {
    return List.of(text.split("\n", -1));
  }

  /** Lines that are too long are reported; what would read the rest of them need not. */
  private static String cut(String text) {
    return lines(text).stream()
        .map(line -> line.substring(0, Math.min(line.length(), Limits.LINE_LENGTH)))
        .collect(Collectors.joining("\n"));
  }

  private static void check(String path, String text, Faults faults) {
    List<String> lines = lines(text);
    checkLineEnds(path, lines, faults);
    if (text.startsWith("\uFEFF")) {
      faults.addUnreadable(new Place(path, 1), Refusal.BYTE_ORDER_MARK, "U+FEFF");
    }
    int number = 0;
    for (String line : lines) {
      Place place = new Place(path, ++number);
      String content = line.endsWith("\r") ? line.substring(0, line.length() - 1) : line;
      if (content.length() > Limits.LINE_LENGTH) {
        faults.addUnreadable(
            place, Refusal.LINE_TOO_LONG, content, content.length(), Limits.LINE_LENGTH);
      } else {
        checkCharacters(place, content, faults);
      }
    }
  }

  private static void checkLineEnds(String path, List<String> lines, Faults faults) {
    for (int i = 0; i < lines.size(); i++) {
      if (lines.get(i).endsWith("\r")) {
        faults.add(new Place(path, i + 1), Refusal.CARRIAGE_RETURN, lines.get(i).strip());
        return;
      }
    }
  }

  /** Reports the first character of a line that does not belong into a rulebook. */
  static void checkCharacters(Place place, String line, Faults faults) {
    boolean plain = true;
    for (int at = 0; at < line.length(); at++) {
      char unit = line.charAt(at);
      if (!isAllowed(unit)) {
        int codePoint = line.codePointAt(at);
        faults.addUnreadable(
            place, refusal(line, codePoint), line, "U+%04X".formatted(codePoint), name(codePoint));
        return;
      }
      plain &= unit < COMBINING_FROM;
    }
    if (!plain && !Normalizer.isNormalized(line, Normalizer.Form.NFC)) {
      faults.addUnreadable(place, Refusal.NOT_NFC, line);
    }
  }

  private static boolean isAllowed(int c) {
    return (c >= ' ' && c <= '~')
        || c == '\t'
        || (c >= ACCENTED_FROM && c <= ACCENTED_TO && LOOKALIKES.indexOf(c) < 0)
        || SIGNS.indexOf(c) >= 0
        || LETTERS.indexOf(c) >= 0;
  }

  private static Refusal refusal(String line, int codePoint) {
    if (!Normalizer.isNormalized(line, Normalizer.Form.NFC)
        && Character.getType(codePoint) == Character.NON_SPACING_MARK) {
      return Refusal.NOT_NFC;
    }
    if (Character.isLetterOrDigit(codePoint)) {
      return Refusal.CHARACTER_LOOKALIKE;
    }
    return Shown.isVisible(codePoint) ? Refusal.CHARACTER : Refusal.CHARACTER_INVISIBLE;
  }

  private static String name(int codePoint) {
    String name = Character.getName(codePoint);
    return name == null ? "UNASSIGNED" : name;
  }
}
