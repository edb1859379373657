package eu.lotse.rules.printing;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;

/** The texts of one bundle in one language. */
final class Texts {

  private final Locale locale;
  private final ResourceBundle bundle;

  Texts(String bundle, Locale locale) {
    this.locale = locale;
    this.bundle = ResourceBundle.getBundle("eu.lotse.rules.printing." + bundle, locale);
  }

  Locale locale() {
    return locale;
  }

  String of(String key, Object... blanks) {
    return new MessageFormat(bundle.getString(key), locale).format(blanks);
  }
}
