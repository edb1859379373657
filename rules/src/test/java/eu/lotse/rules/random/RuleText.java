package eu.lotse.rules.random;

import eu.lotse.domain.facts.Condition;
import eu.lotse.domain.rulebook.Effect;
import eu.lotse.domain.rulebook.Rule;

/** A rule as it stands in a rule file, as far as an engine reads it. */
final class RuleText {

  private RuleText() {}

  static String of(Rule rule) {
    var text = new StringBuilder();
    text.append("rule \"").append(rule.name()).append("\"\n");
    text.append("  @id(\"").append(rule.id()).append("\") @gebiet(\"Datenschutz\")\n");
    text.append("  @norm(\"").append(rule.norms().getFirst()).append("\")\n");
    rule.holds().effective().begin().ifPresent(d -> text.append("  @gültig_ab(\"" + d + "\")\n"));
    if (rule.closing()) {
      text.append("  @auffang\n");
    }
    text.append("when\n  Sachverhalt\n");
    for (Condition condition : rule.conditions()) {
      text.append("  - ").append(condition.sentence()).append('\n');
    }
    text.append("then\n");
    if (rule.effect() != Effect.REQUIRES) {
      text.append("  ").append(rule.effect().german()).append(" \"").append(rule.reason());
      text.append("\"\n");
    }
    rule.duties()
        .forEach(
            d -> text.append("  Pflicht: ").append(d.kind().phrase().german()).append(", ...\n"));
    return text.append("end\n").toString();
  }
}
