package eu.lotse.domain.decision;

import eu.lotse.domain.facts.Attribute;
import eu.lotse.domain.facts.FactPattern;
import eu.lotse.domain.facts.Value;
import eu.lotse.domain.law.Citation;
import eu.lotse.domain.rulebook.Effect;
import eu.lotse.domain.rulebook.LetterTemplate;
import eu.lotse.domain.rulebook.LetterTemplate.Blank;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.stream.Collectors;

/**
 * A letter that fulfils a duty, with what the decision knows filled in.
 *
 * <p>A line with a blank for a fact that has no meaning in the case is left out; a fact nobody
 * knows stands in square brackets, to be added by hand.
 *
 * @param subject its heading
 * @param text several lines
 */
public record Letter(String subject, String text) {

  /** The templates that fulfil a duty, in the order of the rulebook. */
  public static List<LetterTemplate> offered(List<LetterTemplate> templates, OwedDuty duty) {
    return templates.stream()
        .filter(t -> duty.grounds().stream().anyMatch(g -> t.fits(duty.kind(), g.norm())))
        .toList();
  }

  /** Writes the letter in one of the two languages. */
  public static Letter of(
      LetterTemplate template, OwedDuty duty, Decision decision, Locale language) {
    var writer = new Writer(template, duty, decision, language);
    return new Letter(
        writer.fill(template.subject().in(language)).strip(),
        writer.fill(template.body().in(language)));
  }

  private record Writer(
      LetterTemplate template, OwedDuty duty, Decision decision, Locale language) {

    String fill(String text) {
      return text.lines()
          .filter(line -> blanks(line).stream().noneMatch(this::isInapplicable))
          .map(line ->
              LetterTemplate.BLANK
                  .matcher(line)
                  .replaceAll(m -> Matcher.quoteReplacement(said(m.group(1)))))
          .collect(Collectors.joining("\n"));
    }

    private static List<String> blanks(String line) {
      return LetterTemplate.BLANK.matcher(line).results().map(m -> m.group(1)).toList();
    }

    private boolean isInapplicable(String blank) {
      return pattern().matter().attributes().stream()
          .anyMatch(a -> a.phrase().in(language).equals(blank) && pattern().isInapplicable(a));
    }

    private FactPattern pattern() {
      return decision.pattern();
    }

    private String said(String blank) {
      for (Blank one : Blank.values()) {
        if (blank.equals(isGerman() ? one.german() : one.english())) {
          return said(one);
        }
      }
      return pattern().matter().attributes().stream()
          .filter(a -> a.phrase().in(language).equals(blank))
          .findFirst()
          .map(this::said)
          .orElseThrow(() -> new IllegalArgumentException("No such blank: " + blank));
    }

    private String said(Attribute attribute) {
      return pattern()
          .value(attribute)
          .map(Value::phrase)
          .map(p -> p.in(language))
          .orElseGet(() -> "[" + attribute.phrase().in(language) + "]");
    }

    private String said(Blank blank) {
      return switch (blank) {
        case DAY ->
            DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG)
                .withLocale(language)
                .format(decision.question().dates().effectiveOn());
        case DUTY -> duty.grounds().getFirst().text();
        case LEGAL_BASIS -> legalBasis();
      };
    }

    private String legalBasis() {
      String norms =
          decision.assessment().findings().stream()
              .filter(f -> f.counts() && f.rule().effect() == Effect.PERMITS)
              .flatMap(f -> f.rule().norms().stream())
              .map(Citation::text)
              .distinct()
              .collect(Collectors.joining("; "));
      return norms.isEmpty()
          ? "[" + (isGerman() ? Blank.LEGAL_BASIS.german() : Blank.LEGAL_BASIS.english()) + "]"
          : norms;
    }

    private boolean isGerman() {
      return Locale.GERMAN.getLanguage().equals(language.getLanguage());
    }
  }
}
