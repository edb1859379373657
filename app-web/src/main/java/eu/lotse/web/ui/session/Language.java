package eu.lotse.web.ui.session;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.server.VaadinRequest;
import com.vaadin.flow.server.VaadinResponse;
import com.vaadin.flow.server.VaadinSession;
import eu.lotse.web.ui.words.Words;
import jakarta.servlet.http.Cookie;
import java.time.Duration;
import java.util.Locale;
import java.util.stream.Stream;

/**
 * The reader's language: German until they choose, then remembered in a cookie that holds nothing
 * else.
 */
public final class Language {

  private static final String COOKIE = "lotse-language";

  private Language() {}

  /** The language the browser remembers. */
  public static Locale remembered(VaadinRequest request) {
    Cookie[] cookies = request.getCookies();
    return Stream.of(cookies == null ? new Cookie[0] : cookies)
        .filter(c -> c.getName().equals(COOKIE))
        .flatMap(c -> Words.LOCALES.stream().filter(l -> l.getLanguage().equals(c.getValue())))
        .findFirst()
        .orElse(Words.LOCALES.getFirst());
  }

  /** The other language than the one on the page. */
  public static Locale other() {
    return Words.here().isGerman() ? Locale.ENGLISH : Locale.GERMAN;
  }

  /** Says everything in {@code locale} from now on. */
  public static void choose(Locale locale) {
    var cookie = new Cookie(COOKIE, locale.getLanguage());
    cookie.setPath("/");
    cookie.setHttpOnly(true);
    cookie.setMaxAge((int) Duration.ofDays(365).toSeconds());
    cookie.setAttribute("SameSite", "Lax");
    if (VaadinResponse.getCurrent() != null) {
      VaadinResponse.getCurrent().addCookie(cookie);
    }
    VaadinSession.getCurrent().setLocale(locale);
    UI.getCurrent().getPage().reload();
  }
}
