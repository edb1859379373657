package eu.lotse.web.security;

import eu.lotse.web.api.ProblemKind;
import eu.lotse.web.api.ProblemWriter;
import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import org.springframework.boot.webmvc.error.ErrorController;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.LocaleResolver;
import org.springframework.web.util.HtmlUtils;

/**
 * What is shown where nothing else answered: a page with a way back to people, a problem to
 * programs. Neither tells anything of the inside.
 */
@Controller
class ErrorPages implements ErrorController {

  private static final String PAGE =
      """
      <!doctype html>
      <html lang="%s">
      <head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>%s</title>
      <link rel="icon" href="/icons/lotse.svg">
      <style>
        :root{color-scheme:light dark}
        body{font-family:system-ui,sans-serif;margin:0;line-height:1.5;
          background:light-dark(#eef3f5,#0f1b23);color:light-dark(#14232b,#e6eff2)}
        header{background:light-dark(#0b3a53,#0c2736);padding:.75rem 1.5rem}
        main{max-width:36rem;margin:12vh auto;padding:0 1.5rem}
        a{color:light-dark(#0b5570,#7bd0db)}
      </style>
      </head>
      <body><header><img src="/icons/lotse.svg" alt="Lotse" width="36" height="36"></header>
      <main><h1>%s</h1><p>%s</p><p><a href="/">%s</a></p></main></body>
      </html>
      """;

  private final ProblemWriter problems;
  private final SecurityTexts texts;
  private final LocaleResolver languages;

  ErrorPages(ProblemWriter problems, SecurityTexts texts, LocaleResolver languages) {
    this.problems = problems;
    this.texts = texts;
    this.languages = languages;
  }

  @RequestMapping("/error")
  void show(HttpServletRequest request, HttpServletResponse response) throws IOException {
    int status =
        request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE) instanceof Integer code
            ? code
            : HttpStatus.NOT_FOUND.value();
    if (wantsPage(request)) {
      page(status, languages.resolveLocale(request), response);
    } else {
      problems.write(request, response, ProblemKind.of(status));
    }
  }

  private static boolean wantsPage(HttpServletRequest request) {
    Object address = request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI);
    String accept = request.getHeader(HttpHeaders.ACCEPT);
    return !String.valueOf(address).startsWith("/api/")
        && accept != null
        && accept.contains(MediaType.TEXT_HTML_VALUE);
  }

  private void page(int status, Locale language, HttpServletResponse response) throws IOException {
    String key =
        switch (status) {
          case 403 -> "error.forbidden";
          case 404 -> "error.not-found";
          default -> status < 500 ? "error.request" : "error.internal";
        };
    response.setStatus(status);
    response.setContentType(MediaType.TEXT_HTML_VALUE);
    response.setCharacterEncoding(StandardCharsets.UTF_8.name());
    String title = HtmlUtils.htmlEscape(texts.text(key, language));
    response
        .getWriter()
        .write(
            PAGE.formatted(
                language.getLanguage(),
                title,
                title,
                HtmlUtils.htmlEscape(texts.text(key + ".detail", language)),
                HtmlUtils.htmlEscape(texts.text("error.back", language))));
  }
}
