package eu.lotse.domain.rulebook;

import eu.lotse.domain.facts.DutyKind;
import eu.lotse.domain.facts.Text;
import eu.lotse.domain.law.Citation;
import java.util.List;
import java.util.regex.Pattern;

/**
 * A letter or notice that fulfils a duty, with blanks for the facts of the case.
 *
 * <p>A blank is an attribute's phrase in braces, in the language of the text, or one of {@link
 * Blank}. What only the sender knows stands in square brackets.
 *
 * @param name the file's name without its ending, for example {@code information-art-14}
 * @param duties the duties any of which it fulfils
 * @param norms articles and statutes whose duties it fulfils, for example {@code Art. 14 DSGVO};
 *     empty for the duty whatever its norm
 */
public record LetterTemplate(
    String name, List<DutyKind> duties, List<String> norms, Text subject, Text body, Place place) {

  /** A blank: its name in braces. */
  public static final Pattern BLANK = Pattern.compile("\\{([^{}]{1,80})}");

  /** What can be filled in besides the facts. */
  public enum Blank {
    DAY("Tag", "Day"),
    LEGAL_BASIS("Rechtsgrundlage", "Legal basis"),
    DUTY("Pflicht", "Duty");

    private final String german;
    private final String english;

    Blank(String german, String english) {
      this.german = german;
      this.english = english;
    }

    public String german() {
      return german;
    }

    public String english() {
      return english;
    }
  }

  public LetterTemplate {
    duties = List.copyOf(duties);
    norms = List.copyOf(norms);
  }

  /** Whether the letter fulfils a duty of that kind owed under that norm. */
  public boolean fits(DutyKind kind, Citation norm) {
    return duties.contains(kind)
        && (norms.isEmpty() || norms.stream().anyMatch(n -> isWithin(norm.text(), n)));
  }

  /** {@code Art. 14 Abs. 3 DSGVO} lies within {@code Art. 14 DSGVO}. */
  private static boolean isWithin(String citation, String article) {
    int statute = article.lastIndexOf(' ');
    return citation.equals(article)
        || (statute > 0
            && citation.startsWith(article.substring(0, statute) + " ")
            && citation.endsWith(article.substring(statute)));
  }
}
