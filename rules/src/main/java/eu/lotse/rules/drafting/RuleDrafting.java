package eu.lotse.rules.drafting;

import eu.lotse.domain.facts.Condition;
import eu.lotse.domain.facts.Matter;
import eu.lotse.domain.law.Area;
import eu.lotse.domain.law.Certainty;
import eu.lotse.domain.law.Span;
import eu.lotse.domain.rulebook.Effect;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** Writes the first draft of a rule file. A gap is written so that no check lets it pass. */
final class RuleDrafting {

  /** No phrase, citation, date or keyword contains it. */
  static final String GAP = "…";

  private static final String DATE_GAP = "JJJJ-MM-TT";

  private final NewRule rule;
  private final List<String> lines = new ArrayList<>();

  private RuleDrafting(NewRule rule) {
    this.rule = rule;
  }

  static String of(NewRule rule) {
    var drafting = new RuleDrafting(rule);
    drafting.lines.add("rule \"" + rule.title() + "\"");
    drafting.head(rule.head());
    drafting.lines.add("when");
    drafting.lines.add("  Sachverhalt");
    drafting.conditions();
    drafting.lines.add("then");
    drafting.consequence(rule.body());
    drafting.lines.add("end");
    return String.join("\n", drafting.lines) + "\n";
  }

  private void head(NewRule.Head head) {
    add(
        annotation("id", rule.id().toString()),
        annotation("gebiet", head.area().map(Area::german).orElse(GAP)));
    boolean unsourced = head.norms().isEmpty() && head.rulings().isEmpty();
    add(several("norm", unsourced ? List.of(GAP) : head.norms()));
    add(several("urteil", head.rulings()));
    add(
        annotation("gültig_ab", head.effective().begin().map(Object::toString).orElse(DATE_GAP)),
        end("gültig_bis", head.effective()));
    add(
        head.known().begin().map(d -> annotation("erkannt_ab", d.toString())).orElse(""),
        end("überholt_ab", head.known()));
    add(annotation("sicherheit", head.certainty().map(Certainty::german).orElse(GAP)));
    add(several("ausnahme_zu", head.exceptionTo()));
    add(head.supersedes().map(id -> annotation("löst_ab", id.toString())).orElse(""));
  }

  private void add(String... annotations) {
    String line = String.join(" ", annotations).strip();
    if (!line.isEmpty()) {
      lines.add("  " + line);
    }
  }

  private static String end(String word, Span span) {
    return span.end().map(d -> annotation(word, d.toString())).orElse("");
  }

  private static String annotation(String word, String argument) {
    return several(word, List.of(argument));
  }

  private static String several(String word, List<String> arguments) {
    return arguments.isEmpty()
        ? ""
        : arguments.stream().collect(Collectors.joining("\", \"", "@" + word + "(\"", "\")"));
  }

  private void conditions() {
    conditions(rule).forEach(sentence -> lines.add("  - " + sentence));
  }

  /** The sentences of the conditions, or the one with which most rules of the matter begin. */
  static List<String> conditions(NewRule rule) {
    List<Condition> conditions = rule.body().conditions();
    return conditions.isEmpty()
        ? List.of(gap(rule.matter()))
        : conditions.stream().map(Condition::sentence).toList();
  }

  /** A sentence of which the value, or all, is still to be found. */
  static String gap(Matter matter) {
    return matter.act().map(a -> a.phrase().german()).orElse(GAP) + ": " + GAP;
  }

  private void consequence(NewRule.Body body) {
    Optional<Effect> effect = body.effect();
    if (effect.isEmpty() && body.duties().isEmpty()) {
      lines.add("  " + GAP + ", weil \"" + body.reason() + "\"");
    }
    effect
        .filter(e -> e != Effect.REQUIRES)
        .ifPresent(e -> lines.add("  " + e.german() + " \"" + body.reason() + "\""));
    if (effect.filter(e -> e == Effect.REQUIRES).isPresent() && body.duties().isEmpty()) {
      lines.add("  Pflicht: " + GAP);
    }
    body.duties().forEach(duty -> lines.add("  Pflicht: " + duty));
  }
}
