package eu.lotse.web.ui.words;

import com.vaadin.flow.i18n.I18NProvider;
import java.util.List;
import java.util.Locale;
import org.springframework.stereotype.Component;

/** Offers the message bundles to Vaadin; German first. */
@Component
public final class Texts implements I18NProvider {

  private static final long serialVersionUID = 1L;

  @Override
  public List<Locale> getProvidedLocales() {
    return Words.LOCALES;
  }

  @Override
  public String getTranslation(String key, Locale locale, Object... params) {
    return Words.in(locale).text(key, params);
  }
}
