package eu.lotse.domain.facts;

import java.util.Locale;

/** A sentence or two of help in both languages of the house. */
public record Text(String german, String english) {

  public Text {
    if (german.isBlank() || english.isBlank()) {
      throw new IllegalArgumentException(
          "A help text is needed in both languages: " + german + english);
    }
  }

  /** The text in the reader's language: German for German, English for every other language. */
  public String in(Locale locale) {
    return locale.getLanguage().equals("de") ? german : english;
  }
}
