package eu.lotse.rules.printing;

import eu.lotse.domain.facts.Value;
import eu.lotse.domain.impact.Consequence;
import eu.lotse.domain.impact.DutyChange;
import eu.lotse.domain.impact.Flip;
import eu.lotse.domain.impact.Impact;
import eu.lotse.domain.impact.Mode;
import eu.lotse.domain.impact.RuleChange;
import eu.lotse.domain.rulebook.Rule;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.NumberFormat;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * The impact of a release as one page for the file: HTML that needs nothing from elsewhere and
 * prints on A4. The same impact on the same day gives the same page.
 */
public final class ImpactPage {

  private final Texts texts;
  private final RulePrinter rules;
  private final NumberFormat numbers;
  private final DateTimeFormatter days;

  /**
   * @param locale German, or else English
   */
  public ImpactPage(Locale locale) {
    boolean german = locale.getLanguage().equals("de");
    Locale spoken = german ? Locale.GERMAN : Locale.ENGLISH;
    texts = new Texts("impact", spoken);
    rules = german ? RulePrinter.german() : RulePrinter.english();
    numbers = NumberFormat.getIntegerInstance(spoken);
    days = DateTimeFormatter.ofPattern(german ? "dd.MM.uuuu" : "uuuu-MM-dd");
  }

  /**
   * Prints the page.
   *
   * @param changes how the two rulebooks differ
   * @param today for the head of the page
   */
  public String print(Impact impact, List<RuleChange> changes, LocalDate today) {
    String title = texts.of("title");
    return "<!DOCTYPE html>\n<html lang=\"%s\">\n<head>\n<meta charset=\"utf-8\">\n"
            .formatted(texts.locale().getLanguage())
        + "<meta name=\"viewport\" content=\"width=device-width\">\n"
        + Html.element("title", title)
        + "\n<style>\n"
        + style()
        + "</style>\n</head>\n"
        + Html.around("body", Html.around("main", content(title, impact, changes, today)))
        + "</html>\n";
  }

  private String content(String title, Impact impact, List<RuleChange> changes, LocalDate today) {
    return Html.element("h1", title)
        + head(impact, today)
        + result(impact)
        + consequences(impact)
        + duties(impact)
        + changes(changes)
        + shares(impact)
        + groups(impact)
        + Html.around("footer", Html.element("p", texts.of("no-advice")));
  }

  private String head(Impact impact, LocalDate today) {
    var terms = new StringBuilder();
    term(terms, "made", days.format(today));
    term(terms, "mode", texts.of("mode." + impact.mode().name()));
    term(
        terms,
        "dates",
        texts.of(
            impact.mode() == Mode.STANDING ? "dates.of" : "dates.until",
            days.format(impact.dates().effectiveOn()),
            days.format(impact.dates().knownOn())));
    term(terms, "from", impact.from().sha256());
    term(terms, "to", impact.to().sha256());
    term(terms, "fingerprint", impact.fingerprint());
    return Html.around("dl", terms.toString());
  }

  private void term(StringBuilder terms, String key, String text) {
    terms.append(Html.element("dt", texts.of(key))).append(Html.element("dd", text)).append('\n');
  }

  private String result(Impact impact) {
    String outside =
        impact.counted().outside() == 0
            ? ""
            : " " + texts.of("outside", impact.counted().outside());
    return heading("result")
        + Html.around(
            "p class=\"result\"",
            Html.element("strong", texts.of("flipped", impact.flipped(), impact.operations())))
        + Html.element("p", texts.of("counted", impact.patterns()) + outside);
  }

  private String consequences(Impact impact) {
    var rows = new ArrayList<List<String>>();
    impact
        .byConsequence()
        .forEach((consequence, operations) ->
            rows.add(
                List.of(
                    consequence(consequence),
                    texts.of("consequence." + consequence.name() + ".help"),
                    number(operations))));
    return table("consequences", List.of("consequence", "meaning", "operations"), rows, 1);
  }

  private String consequence(Consequence consequence) {
    return texts.of("consequence." + consequence.name());
  }

  private String duties(Impact impact) {
    return table(
        "duties",
        List.of("duty", "direction", "same-verdict", "operations"),
        impact.duties().stream().map(this::duty).toList(),
        2);
  }

  private List<String> duty(DutyChange change) {
    return List.of(
        change.duty().phrase().in(texts.locale()),
        texts.of("direction." + change.direction().name()),
        number(change.sameVerdict()),
        number(change.operations()));
  }

  private String changes(List<RuleChange> changes) {
    var content = new StringBuilder(heading("changes"));
    if (changes.isEmpty()) {
      content.append(Html.element("p", texts.of("changes.none")));
    }
    for (RuleChange change : changes) {
      Rule named = change.after().or(change::before).orElseThrow();
      content.append(
          Html.around(
              "section class=\"rule\"",
              Html.element(
                      "h3",
                      texts.of("change." + kind(change), change.id().toString(), named.name()))
                  + text("before", change.before())
                  + text("after", change.after())));
    }
    return content.toString();
  }

  private static String kind(RuleChange change) {
    if (change.before().isEmpty()) {
      return "added";
    }
    return change.after().isEmpty() ? "removed" : "changed";
  }

  private String text(String side, Optional<Rule> rule) {
    return rule.map(r ->
            Html.around(
                "figure class=\"" + side + "\"",
                Html.element("figcaption", texts.of(side)) + Html.element("pre", rules.print(r))))
        .orElse("");
  }

  private String shares(Impact impact) {
    return heading("shares")
        + share(
            "verdicts", impact.by(k -> verdict(k.from().name()) + " → " + verdict(k.to().name())))
        + share("activity", impact.by(k -> k.activity().text()))
        + share("purpose", impact.by(phrase(Flip.Kind::purpose)))
        + share("network", impact.by(phrase(Flip.Kind::network)))
        + share("rule", impact.byEach(Flip.Kind::responsible))
        + Html.element("p", texts.of("rule.note"));
  }

  private String share(String key, List<? extends Impact.Share<?>> shares) {
    return Html.table(
        List.of(texts.of(key), texts.of("operations")),
        shares.stream().map(s -> List.of(s.what().toString(), number(s.operations()))).toList(),
        1);
  }

  private Function<Flip.Kind, String> phrase(Function<Flip.Kind, Optional<Value>> fact) {
    return kind -> phrase(fact.apply(kind));
  }

  private String phrase(Optional<Value> value) {
    return value.map(v -> v.phrase().in(texts.locale())).orElseGet(() -> texts.of("unknown"));
  }

  private String groups(Impact impact) {
    var rows = new ArrayList<List<String>>();
    for (Flip flip : impact.flips()) {
      rows.add(
          List.of(
              String.join(
                  ", ",
                  flip.activity().text(),
                  phrase(flip.kind().purpose()),
                  phrase(flip.kind().network())),
              verdict(flip.from().name()) + " → " + verdict(flip.to().name()),
              consequence(flip.kind().consequence()),
              join(flip.responsible()),
              join(flip.samples()),
              number(flip.operations())));
    }
    return table(
        "groups",
        List.of("group", "verdicts", "consequence", "rule", "samples", "operations"),
        rows,
        1);
  }

  private static String join(List<?> things) {
    return things.stream().map(Object::toString).collect(Collectors.joining(", "));
  }

  private String table(String key, List<String> head, List<List<String>> rows, int numeric) {
    return heading(key)
        + (rows.isEmpty()
            ? Html.element("p", texts.of("none"))
            : Html.table(head.stream().map(h -> texts.of(h)).toList(), rows, numeric));
  }

  private String heading(String key) {
    return Html.element("h2", texts.of("heading." + key)) + "\n";
  }

  private String verdict(String name) {
    return texts.of("verdict." + name);
  }

  private String number(long number) {
    return numbers.format(number);
  }

  private static String style() {
    try (InputStream css = ImpactPage.class.getResourceAsStream("impact.css")) {
      return new String(Objects.requireNonNull(css).readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
