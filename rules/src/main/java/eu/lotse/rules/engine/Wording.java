package eu.lotse.rules.engine;

import eu.lotse.domain.facts.Condition;
import eu.lotse.domain.law.Rectangle;
import eu.lotse.domain.law.Span;
import eu.lotse.domain.rulebook.Rule;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * A lawyer's rule file made ready for Drools, line by line: its sentences stay, its dates become
 * part of the {@code Sachverhalt}, and its annotations and consequences stay behind, so that no
 * quoted text ever gets near code, and Drools looks for no class named like an annotation. The
 * mapping says what each sentence means to the engine.
 */
final class Wording {

  private static final Pattern BLANKS = Pattern.compile("\\s+");
  private static final Pattern COLON = Pattern.compile(" ?: ?");
  private static final Pattern HYPHEN = Pattern.compile("^- ?");
  private static final String FACTS = "Sachverhalt";

  private final List<String> lines;
  private final Map<String, String> meanings =
      new TreeMap<>(Comparator.comparingInt(String::length).reversed().thenComparing(s -> s));

  /**
   * @param text the rule file as the lawyer wrote it
   * @param rules the rules it holds
   */
  Wording(String text, Collection<Rule> rules) {
    this.lines = new ArrayList<>(text.lines().toList());
    rules.forEach(this::prepare);
  }

  private void prepare(Rule rule) {
    boolean consequence = false;
    int at = rule.place().line();
    for (String line = lines.get(at).strip(); !line.equals("end"); line = lines.get(at).strip()) {
      if (consequence || line.startsWith("@")) {
        lines.set(at, "");
      } else if (line.equals(FACTS)) {
        lines.set(at, dated(rule.holds()));
      } else if (line.startsWith("-")) {
        lines.set(at, "  " + plain(line));
      }
      consequence |= line.equals("then");
      at++;
    }
    rule.conditions().forEach(c -> meanings.put("- " + c.sentence(), meaning(c)));
  }

  /** One blank where the lawyer may write several. */
  private static String plain(String sentence) {
    String single = BLANKS.matcher(sentence).replaceAll(" ");
    return HYPHEN.matcher(COLON.matcher(single).replaceFirst(": ")).replaceFirst("- ");
  }

  private static String meaning(Condition condition) {
    return "is(" + condition.attribute().index() + ", " + condition.mask() + ")";
  }

  private String dated(Rectangle holds) {
    String sentence = FACTS + span(" gültig", holds.effective()) + span(" erkannt", holds.known());
    var tests = new ArrayList<String>();
    test(tests, "effective", holds.effective());
    test(tests, "known", holds.known());
    meanings.put(sentence, "Case(" + String.join(", ", tests) + ")");
    return "  " + sentence;
  }

  private static String span(String word, Span span) {
    Function<LocalDate, String> day = LocalDate::toString;
    return span.begin().map(day).map(d -> word + " ab " + d).orElse("")
        + span.end().map(day).map(d -> word + " bis " + d).orElse("");
  }

  private static void test(List<String> tests, String date, Span span) {
    span.begin().ifPresent(d -> tests.add(date + " >= " + d.toEpochDay()));
    span.end().ifPresent(d -> tests.add(date + " < " + d.toEpochDay()));
  }

  /** The file for Drools; its lines are the lawyer's behind those of {@code header}. */
  String dslr(String header) {
    return header + lines.stream().collect(Collectors.joining("\n", "", "\n"));
  }

  /**
   * The mapping in Drools' DSL, one line for each sentence that occurs. Drools replaces wherever a
   * sentence occurs within a line, so longer ones come first.
   */
  String dsl() {
    return meanings.entrySet().stream()
        .map(e -> "[condition][]" + e.getKey().replace(".", "\\.") + "=" + e.getValue() + "\n")
        .collect(Collectors.joining());
  }
}
