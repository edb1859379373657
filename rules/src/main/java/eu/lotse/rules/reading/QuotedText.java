package eu.lotse.rules.reading;

import eu.lotse.domain.rulebook.Place;
import java.util.regex.Pattern;

/**
 * What may stand between quotation marks in a rule: words. The characters that could end a string
 * or mean something to Drools' sentence expansion are not among them.
 */
final class QuotedText {

  static final int LONGEST = 400;

  private static final Pattern CHARACTERS =
      Pattern.compile("[\\p{L}\\p{N} .,:;!?()§%&/+„“”‚‘’«»‹›–—…·°×€²³'-]*");
  private static final Pattern CALL =
      Pattern.compile("//|[\\w)\\]]\\.\\w+\\(|\\)\\s*;|;\\s*$|\\b(?:import|new)\\s+[a-zA-Z]+[.(]");

  private QuotedText() {}

  /** Whether {@code text} is fit to stand in quotation marks; otherwise says why it is not. */
  static boolean check(String text, Place place, Faults faults) {
    if (text.isBlank() || text.length() > LONGEST) {
      faults.add(place, Refusal.TEXT_LENGTH, text, LONGEST);
      return false;
    }
    if (CALL.matcher(text).find()) {
      faults.add(place, Refusal.CODE_IN_TEXT, text);
      return false;
    }
    if (!CHARACTERS.matcher(text).matches()) {
      faults.add(place, Refusal.TEXT_CHARACTERS, text);
      return false;
    }
    return true;
  }
}
