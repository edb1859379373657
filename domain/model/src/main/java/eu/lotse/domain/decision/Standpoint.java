package eu.lotse.domain.decision;

import eu.lotse.domain.facts.Attribute;
import eu.lotse.domain.facts.FactPattern;
import java.util.List;

/**
 * From where a question is looked at: its facts as a pattern, with what is presumed and without
 * what does not apply.
 *
 * @param inapplicable stated facts that have no part in it
 */
public record Standpoint(Question question, FactPattern pattern, List<Attribute> inapplicable) {

  public static Standpoint of(Question question) {
    FactPattern pattern = Presumptions.pattern(question);
    List<Attribute> inapplicable =
        question.facts().stated().keySet().stream().filter(pattern::isInapplicable).toList();
    return new Standpoint(question, pattern, inapplicable);
  }

  /** The decision that {@code rulebook}'s assessment of the pattern makes. */
  public Decision decision(Assessment assessment, Rulebook rulebook) {
    return new Decision(
        question,
        pattern,
        Presumptions.made(question, pattern, assessment.verdict(), rulebook),
        inapplicable,
        assessment,
        rulebook.cell(pattern.matter(), question.dates()),
        rulebook.release(),
        rulebook.engine());
  }
}
