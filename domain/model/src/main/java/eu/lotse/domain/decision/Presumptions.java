package eu.lotse.domain.decision;

import eu.lotse.domain.facts.Attribute;
import eu.lotse.domain.facts.FactPattern;
import eu.lotse.domain.facts.Facts;
import eu.lotse.domain.facts.Value;
import java.util.ArrayList;
import java.util.List;

/** What is assumed while nobody said otherwise. Made at the door of the house, never by a rule. */
final class Presumptions {

  private Presumptions() {}

  /**
   * The pattern of the facts, with the vocabulary's presumptions where {@code question} allows
   * them.
   */
  static FactPattern pattern(Question question) {
    FactPattern pattern = FactPattern.of(question.facts().matter(), question.facts().stated());
    if (question.presume()) {
      for (Attribute attribute : presumable(question.facts())) {
        int left = pattern.candidates(attribute) & attribute.mask(attribute.presumed());
        if (left != 0) {
          pattern = pattern.narrowed(attribute, left);
        }
      }
    }
    return pattern;
  }

  private static List<Attribute> presumable(Facts facts) {
    return facts.matter().attributes().stream()
        .filter(a -> !a.presumed().isEmpty() && !facts.stated().containsKey(a))
        .toList();
  }

  /** What was presumed for this question, each marked whether the verdict rests on it. */
  static List<Presumed> made(
      Question question, FactPattern pattern, Verdict verdict, Rulebook book) {
    var made = new ArrayList<Presumed>();
    if (question.presume()) {
      for (Attribute attribute : presumable(question.facts())) {
        if (!pattern.isInapplicable(attribute)) {
          List<Value> values = attribute.valuesIn(pattern.candidates(attribute));
          FactPattern open = pattern.forgetting(attribute);
          boolean carries = book.assess(open, question.dates()).verdict() != verdict;
          made.add(new Presumed(attribute, values, carries));
        }
      }
    }
    return made;
  }
}
