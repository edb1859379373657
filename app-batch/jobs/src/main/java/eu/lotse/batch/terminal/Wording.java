package eu.lotse.batch.terminal;

import java.text.MessageFormat;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.ResourceBundle;

/**
 * The command line's texts in one language. German and English are there; every other language
 * reads German.
 */
public final class Wording {

  private static final String BUNDLE = "eu.lotse.batch.terminal.messages";

  private static final DateTimeFormatter GERMAN_DAY = DateTimeFormatter.ofPattern("dd.MM.uuuu");

  private final Locale locale;
  private final ResourceBundle bundle;

  private Wording(Locale locale) {
    this.locale = locale;
    this.bundle =
        ResourceBundle.getBundle(
            BUNDLE,
            locale,
            ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
  }

  /** The texts in German or English. */
  public static Wording in(Locale locale) {
    return new Wording(locale.getLanguage().equals("en") ? Locale.ENGLISH : Locale.GERMAN);
  }

  /**
   * The language a caller's environment asks for: {@code LC_ALL}, {@code LC_MESSAGES} or {@code
   * LANG}, the first that is set.
   */
  public static Wording askedBy(Map<String, String> environment) {
    for (String variable : new String[] {"LC_ALL", "LC_MESSAGES", "LANG"}) {
      String asked = environment.getOrDefault(variable, "");
      if (!asked.isEmpty()) {
        return in(asked.startsWith("en") ? Locale.ENGLISH : Locale.GERMAN);
      }
    }
    return in(Locale.GERMAN);
  }

  /** A text with its blanks filled in; numbers and days are written as the language writes them. */
  public String text(String key, Object... blanks) {
    Object[] written =
        Arrays.stream(blanks).map(b -> b instanceof LocalDate day ? written(day) : b).toArray();
    return new MessageFormat(bundle.getString(key), locale).format(written);
  }

  private String written(LocalDate day) {
    return locale.equals(Locale.GERMAN) ? GERMAN_DAY.format(day) : day.toString();
  }

  public Locale locale() {
    return locale;
  }

  public ResourceBundle bundle() {
    return bundle;
  }
}
