package eu.lotse.batch.explaining;

import eu.lotse.batch.terminal.Wording;
import eu.lotse.domain.facts.Condition;
import eu.lotse.domain.rulebook.Rule;
import eu.lotse.domain.rulebook.RuleId;
import eu.lotse.rules.printing.RulePrinter;
import java.util.Collection;
import java.util.Locale;
import java.util.stream.Collectors;

/** Parts of rules in one language. */
final class Sentences {

  private final Wording wording;

  Sentences(Wording wording) {
    this.wording = wording;
  }

  RulePrinter printer() {
    return wording.locale().equals(Locale.GERMAN) ? RulePrinter.german() : RulePrinter.english();
  }

  /** A condition without the hyphen before it. */
  String of(Condition condition) {
    return printer().print(condition).substring(2);
  }

  /** What the rule does, with its reason as the lawyer wrote it, or the duties it imposes. */
  String effect(Rule rule) {
    String effect = wording.text("effect." + rule.effect().name());
    return rule.reason().isEmpty()
        ? effect + ": " + duties(rule)
        : wording.text("answer.reason", effect, rule.reason());
  }

  private String duties(Rule rule) {
    return rule.duties().stream()
        .map(d -> d.kind().phrase().in(wording.locale()))
        .distinct()
        .collect(Collectors.joining(", "));
  }

  String ids(Collection<RuleId> ids) {
    return ids.stream().map(RuleId::toString).collect(Collectors.joining(", "));
  }
}
