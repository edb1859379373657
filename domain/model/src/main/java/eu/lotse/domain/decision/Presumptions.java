package eu.lotse.domain.decision;

import eu.lotse.domain.facts.Attribute;
import eu.lotse.domain.facts.FactPattern;
import eu.lotse.domain.facts.Facts;
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
    return pattern(question, question.presume() ? presumable(question.facts()) : List.of());
  }

  private static FactPattern pattern(Question question, List<Attribute> presumed) {
    FactPattern pattern = stated(question);
    for (Attribute attribute : presumed) {
      pattern = presuming(pattern, attribute);
    }
    return pattern;
  }

  private static FactPattern stated(Question question) {
    return FactPattern.of(question.facts().matter(), question.facts().stated());
  }

  /** What stated facts already rule out is not presumed against them. */
  private static FactPattern presuming(FactPattern pattern, Attribute attribute) {
    int left = pattern.candidates(attribute) & attribute.presumedMask();
    return left == 0 ? pattern : pattern.narrowed(attribute, left);
  }

  private static List<Attribute> presumable(Facts facts) {
    return facts.matter().attributes().stream()
        .filter(a -> !a.presumed().isEmpty() && !facts.stated().containsKey(a))
        .toList();
  }

  /**
   * What was presumed for this question: only what the stated facts had left open. Each is marked
   * whether the verdict rests on it, that is, whether it would be another one without this
   * presumption.
   */
  static List<Presumed> made(
      Question question, FactPattern pattern, Verdict verdict, Rulebook book) {
    if (!question.presume()) {
      return List.of();
    }
    var made = new ArrayList<Presumed>();
    FactPattern stated = stated(question);
    List<Attribute> presumable = presumable(question.facts());
    for (Attribute attribute : presumable) {
      if (!pattern.isInapplicable(attribute)
          && pattern.candidates(attribute) != stated.candidates(attribute)) {
        List<Attribute> others = presumable.stream().filter(a -> a != attribute).toList();
        FactPattern without = pattern(question, others);
        boolean carries = book.verdict(without, question.dates()) != verdict;
        made.add(
            new Presumed(attribute, attribute.valuesIn(pattern.candidates(attribute)), carries));
      }
    }
    return made;
  }
}
