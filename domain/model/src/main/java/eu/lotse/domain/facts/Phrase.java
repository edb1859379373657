package eu.lotse.domain.facts;

import java.util.Locale;
import java.util.Objects;
import java.util.regex.Pattern;

/**
 * What people read for something the code names in English capitals: one German and one English
 * phrase.
 *
 * <p>The German phrase is also what a lawyer writes in a rule, so it obeys the grammar of rule
 * files: no comma, no stand-alone {@code oder}, no leading {@code nicht}, nothing but letters,
 * digits, blanks, hyphens, dots and the section sign.
 */
public record Phrase(String german, String english) {

  private static final Pattern WRITABLE = Pattern.compile("[\\p{L}\\p{N}§.\\- ]{1,80}");

  public Phrase {
    Objects.requireNonNull(english);
    if (!WRITABLE.matcher(german).matches()
        || german.startsWith("nicht ")
        || german.contains(" oder ")
        || !german.strip().equals(german)) {
      throw new IllegalArgumentException("Not a phrase that a rule file can hold: " + german);
    }
    if (english.isBlank()) {
      throw new IllegalArgumentException("No English phrase for: " + german);
    }
  }

  /** The phrase in the reader's language: German for German, English for every other language. */
  public String in(Locale locale) {
    return locale.getLanguage().equals("de") ? german : english;
  }
}
