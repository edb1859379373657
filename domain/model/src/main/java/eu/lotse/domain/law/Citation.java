package eu.lotse.domain.law;

import java.util.regex.Pattern;

/**
 * A norm, ruling or guidance as a rule cites it, for example {@code § 28 Abs. 1 Satz 1 Nr. 3 BDSG
 * a.F.} or {@code EuGH C-468/10}: 2 to 120 characters of one line, without quotation marks. What it
 * refers to stands in the {@link eu.lotse.domain.rulebook.Register register}.
 */
public record Citation(String text) implements Comparable<Citation> {

  private static final int LONGEST = 120;
  private static final Pattern CHARACTERS = Pattern.compile("[\\p{L}\\p{N}§.,:;/()\\- ]+");

  public Citation {
    if (text.length() < 2 || text.length() > LONGEST) {
      throw new IllegalArgumentException("A citation has 2 to " + LONGEST + " characters: " + text);
    }
    if (!CHARACTERS.matcher(text).matches() || !text.strip().equals(text)) {
      throw new IllegalArgumentException("Not a citation: " + text);
    }
  }

  @Override
  public int compareTo(Citation other) {
    return text.compareTo(other.text);
  }

  @Override
  public String toString() {
    return text;
  }
}
