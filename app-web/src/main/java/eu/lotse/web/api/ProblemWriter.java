package eu.lotse.web.api;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import org.springframework.context.MessageSource;
import org.springframework.http.MediaType;
import org.springframework.web.servlet.LocaleResolver;
import tools.jackson.databind.json.JsonMapper;

/** Puts problems into the caller's language. */
public final class ProblemWriter {

  private final MessageSource messages;
  private final LocaleResolver languages;
  private final JsonMapper json;

  ProblemWriter(MessageSource messages, LocaleResolver languages, JsonMapper json) {
    this.messages = messages;
    this.languages = languages;
    this.json = json;
  }

  /** Answers with a problem outside of Spring MVC. */
  public void write(HttpServletRequest request, HttpServletResponse response, ProblemKind kind)
      throws IOException {
    response.setStatus(kind.status().value());
    response.setContentType(MediaType.APPLICATION_PROBLEM_JSON_VALUE);
    response.setCharacterEncoding(StandardCharsets.UTF_8.name());
    json.writeValue(
        response.getOutputStream(), problem(kind, List.of(), languages.resolveLocale(request)));
  }

  Problem problem(ProblemKind kind, List<Faults.Flaw> flaws, Locale language) {
    String text = "problem." + kind.code();
    return new Problem(
        "urn:lotse:problem:" + kind.code(),
        messages.getMessage(text, null, language),
        kind.status().value(),
        messages.getMessage(text + ".detail", new Object[] {flaws.size()}, language),
        flaws.stream().map(f -> fault(f, language)).toList());
  }

  private Problem.Fault fault(Faults.Flaw flaw, Locale language) {
    boolean inBody = flaw.at().isEmpty() || flaw.at().startsWith("/");
    return new Problem.Fault(
        inBody ? flaw.at() : null,
        inBody ? null : flaw.at(),
        messages.getMessage("fault." + flaw.key(), flaw.arguments().toArray(), language),
        flaw.suggestion().orElse(null));
  }
}
