package eu.lotse.web.security;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import org.springframework.context.support.ResourceBundleMessageSource;
import org.springframework.stereotype.Component;

/** The texts of the pages that are there before anybody is logged in. */
@Component
final class SecurityTexts {

  private final ResourceBundleMessageSource messages = new ResourceBundleMessageSource();

  SecurityTexts() {
    messages.setBasename("security");
    messages.setDefaultEncoding(StandardCharsets.UTF_8.name());
    messages.setFallbackToSystemLocale(false);
    messages.setAlwaysUseMessageFormat(true);
  }

  /** German for German, English for every other language. */
  String text(String key, Locale locale, Object... arguments) {
    Locale language = locale.getLanguage().equals("de") ? Locale.GERMAN : Locale.ENGLISH;
    return messages.getMessage(key, arguments, language);
  }
}
