package eu.lotse.rules.printing;

import eu.lotse.domain.facts.Condition;
import eu.lotse.domain.law.Span;
import eu.lotse.domain.rulebook.Deadline;
import eu.lotse.domain.rulebook.Duty;
import eu.lotse.domain.rulebook.Effect;
import eu.lotse.domain.rulebook.Exemption;
import eu.lotse.domain.rulebook.Rule;
import java.time.Period;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Prints a rule: in German as it may stand in a rule file, in English with the English phrases of
 * the vocabulary. The English text is made from the rule, never written, so the two cannot come to
 * say different things. Names, reasons and what a duty says are free text and stay German; the
 * English print marks them.
 */
public final class RulePrinter {

  private static final RulePrinter GERMAN = new RulePrinter(Locale.GERMAN);
  private static final RulePrinter ENGLISH = new RulePrinter(Locale.ENGLISH);

  private final Texts texts;

  private RulePrinter(Locale locale) {
    this.texts = new Texts("rule", locale);
  }

  /** Prints what the reader of rule files reads as the same rule. */
  public static RulePrinter german() {
    return GERMAN;
  }

  /** Prints for readers of English. */
  public static RulePrinter english() {
    return ENGLISH;
  }

  /** The rule from {@code rule} to {@code end}, with a line feed at the end of every line. */
  public String print(Rule rule) {
    var lines = new ArrayList<String>();
    lines.add(texts.of("name", rule.name()));
    head(rule).forEach(line -> lines.add("  " + line));
    lines.add("when");
    lines.add("  " + texts.of("subject"));
    rule.conditions().forEach(c -> lines.add("  " + print(c)));
    lines.add("then");
    consequence(rule).forEach(line -> lines.add("  " + line));
    lines.add("end");
    return String.join("\n", lines) + "\n";
  }

  private List<String> head(Rule rule) {
    return Stream.of(
            annotation("id", rule.id()) + " " + annotation("area", area(rule)),
            several("norm", rule.norms()),
            several("ruling", rule.rulings()),
            span("effective", rule.holds().effective()),
            span("known", rule.holds().known()),
            annotation("certainty", certainty(rule)),
            several("exception-to", rule.exceptionTo().stream().map(this::target).toList()),
            several("supersedes", rule.supersedes().stream().toList()),
            rule.closing() ? texts.of("annotation.closing") : "")
        .filter(line -> !line.isEmpty())
        .toList();
  }

  private String area(Rule rule) {
    return isGerman() ? rule.area().german() : rule.area().english();
  }

  private String certainty(Rule rule) {
    return isGerman() ? rule.certainty().german() : rule.certainty().english();
  }

  private String target(Exemption exemption) {
    return exemption instanceof Exemption.ByArea(var area)
        ? texts.of("area", isGerman() ? area.german() : area.english())
        : exemption.text();
  }

  private String span(String axis, Span span) {
    return Stream.of(
            span.begin().map(day -> annotation(axis + "-from", day)),
            span.end().map(day -> annotation(axis + "-to", day)))
        .flatMap(Optional::stream)
        .collect(Collectors.joining(" "));
  }

  private String annotation(String key, Object argument) {
    return several(key, List.of(argument));
  }

  private String several(String key, List<?> arguments) {
    return arguments.isEmpty()
        ? ""
        : texts.of(
            "annotation." + key,
            arguments.stream().map(a -> "\"" + a + "\"").collect(Collectors.joining(", ")));
  }

  /** One condition, for example {@code - Zweck: nicht Werbung}. */
  public String print(Condition condition) {
    String values =
        condition.values().stream()
            .map(v -> v.phrase().in(texts.locale()))
            .collect(Collectors.joining(texts.of("or")));
    return texts.of(
        "condition",
        condition.attribute().phrase().in(texts.locale()),
        condition.negated() ? texts.of("not", values) : values);
  }

  private List<String> consequence(Rule rule) {
    var lines = new ArrayList<String>();
    if (rule.effect() != Effect.REQUIRES) {
      lines.add(texts.of("effect." + rule.effect().name(), rule.reason()));
    }
    rule.duties().forEach(duty -> lines.add(print(duty)));
    return lines;
  }

  private String print(Duty duty) {
    return texts.of(
        "duty",
        duty.kind().phrase().in(texts.locale()),
        print(duty.deadline()),
        duty.norm(),
        duty.text());
  }

  /** A deadline, for example {@code 1 Monat oder erste Ansprache}. */
  public String print(Deadline deadline) {
    var words = new ArrayList<String>();
    Period within = deadline.within();
    if (within != null) {
      words.add(print(within));
    }
    deadline.atLatest().forEach(m -> words.add(isGerman() ? m.german() : m.english()));
    return words.isEmpty() ? texts.of("deadline.ongoing") : String.join(texts.of("or"), words);
  }

  /** Rule files name one unit for each period. */
  private String print(Period within) {
    if (within.isZero()) {
      return texts.of("deadline.at-once");
    }
    if (within.getYears() > 0) {
      return texts.of("deadline.years", within.getYears());
    }
    return within.getMonths() > 0
        ? texts.of("deadline.months", within.getMonths())
        : texts.of("deadline.days", within.getDays());
  }

  private boolean isGerman() {
    return texts.locale().equals(Locale.GERMAN);
  }
}
