package eu.lotse.rules.printing;

import eu.lotse.domain.facts.Attribute;
import eu.lotse.domain.facts.Condition;
import eu.lotse.domain.facts.DutyKind;
import eu.lotse.domain.facts.Matter;
import eu.lotse.domain.facts.Phrase;
import eu.lotse.domain.facts.Text;
import eu.lotse.domain.facts.Theme;
import eu.lotse.domain.facts.Value;
import eu.lotse.domain.law.Area;
import eu.lotse.domain.law.Certainty;
import eu.lotse.domain.rulebook.Deadline;
import eu.lotse.domain.rulebook.Effect;
import eu.lotse.rules.reading.BookReader;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Every phrase of the house on one page, in Markdown. */
public final class VocabularyPage {

  private final Texts texts;
  private final StringBuilder page = new StringBuilder();

  private VocabularyPage(Locale locale) {
    this.texts = new Texts("vocabulary", locale);
  }

  /**
   * The page, with a line feed at the end of every line.
   *
   * @param locale of headings and help, German or English; the phrases stand there in both
   */
  public static String of(List<Matter> matters, Locale locale) {
    var page = new VocabularyPage(locale);
    page.paragraph(page.texts.of("title"));
    page.paragraph(page.texts.of("made"));
    page.paragraph(page.texts.of("use"));
    matters.forEach(page::matter);
    page.words();
    return page.page.toString().stripTrailing() + "\n";
  }

  private void paragraph(String text) {
    page.append(text).append("\n\n");
  }

  private void heading(String key, Phrase phrase, Object... more) {
    paragraph(
        texts.of(
            key,
            Stream.concat(Stream.of(phrase.german(), phrase.english()), Stream.of(more))
                .toArray()));
  }

  private void matter(Matter matter) {
    heading("matter", matter.phrase(), matter.name());
    paragraph(texts.of("folder", BookReader.folder(matter)));
    for (Theme theme : matter.themes()) {
      heading("theme", theme.phrase());
      matter.attributes().stream().filter(a -> a.theme().equals(theme)).forEach(this::attribute);
    }
    paragraph(texts.of("duties"));
    table("values", matter.duties().stream().map(this::row).toList());
  }

  private void attribute(Attribute attribute) {
    heading("attribute", attribute.phrase(), attribute.name());
    paragraph(help(attribute.help()));
    String presumed =
        attribute.presumed().isEmpty()
            ? texts.of("not-presumed")
            : texts.of("presumed", values(attribute.presumed()));
    paragraph(
        String.join(
            " ",
            attribute.appliesWhen().map(this::applies).orElse(texts.of("always")),
            presumed,
            texts.of("origin", texts.of("origin." + attribute.origin().name()))));
    table("values", attribute.values().stream().map(this::row).toList());
  }

  private String applies(Condition condition) {
    return texts.of(
        "applies",
        "*"
            + phrase(condition.attribute().phrase())
            + "*: "
            + values(condition.attribute().valuesIn(condition.mask())));
  }

  private String values(List<Value> values) {
    return values.stream().map(v -> phrase(v.phrase())).collect(Collectors.joining(texts.of("or")));
  }

  private String phrase(Phrase phrase) {
    return phrase.in(texts.locale());
  }

  private String help(Text help) {
    return help.in(texts.locale()).replace("|", "\\|");
  }

  private String row(Value value) {
    return row(value.phrase(), value.name(), help(value.help()));
  }

  private String row(DutyKind kind) {
    return row(kind.phrase(), kind.name(), help(kind.help()));
  }

  private static String row(Phrase phrase, String name, String help) {
    return "| %s | %s | `%s` | %s |".formatted(phrase.german(), phrase.english(), name, help);
  }

  private void table(String head, List<String> rows) {
    String columns = texts.of(head);
    page.append(columns).append('\n');
    page.append(columns.replaceAll("[^|]+", "---")).append('\n');
    rows.forEach(row -> page.append(row).append('\n'));
    page.append('\n');
  }

  private void words() {
    paragraph(texts.of("words"));
    paragraph(texts.of("areas"));
    table("pair", Stream.of(Area.values()).map(a -> pair(a.german(), a.english(), a)).toList());
    paragraph(texts.of("certainties"));
    table(
        "pair", Stream.of(Certainty.values()).map(c -> pair(c.german(), c.english(), c)).toList());
    paragraph(texts.of("effects"));
    table(
        "pair",
        Stream.of(Effect.values())
            .filter(e -> e != Effect.REQUIRES)
            .map(e -> pair(effect(e, Locale.GERMAN), effect(e, Locale.ENGLISH), e))
            .toList());
    paragraph(texts.of("deadlines"));
    table(
        "pair",
        Stream.of(Deadline.Moment.values()).map(m -> pair(m.german(), m.english(), m)).toList());
  }

  private static String effect(Effect effect, Locale locale) {
    return new Texts("rule", locale).of("effect." + effect.name(), "…").replace(" [de]", "");
  }

  private static String pair(String german, String english, Enum<?> name) {
    return "| %s | %s | `%s` |".formatted(german, english, name.name());
  }
}
