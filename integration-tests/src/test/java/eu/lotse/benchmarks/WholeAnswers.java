package eu.lotse.benchmarks;

import eu.lotse.domain.decision.Assessment;
import eu.lotse.domain.decision.Weighing;
import eu.lotse.domain.facts.FactPattern;
import eu.lotse.domain.facts.Matter;
import eu.lotse.domain.law.LegalDates;
import eu.lotse.domain.rulebook.Rule;
import java.util.BitSet;
import java.util.List;
import java.util.function.BiFunction;

/** Any way to find the rules of a matter that match, with the weighing that all engines share. */
final class WholeAnswers implements Engine {

  private final Weighing weighing;
  private final Matching matching;

  /**
   * @param compiler gets the rules in the order in which they are numbered
   */
  WholeAnswers(Matter matter, List<Rule> rules, BiFunction<Matter, List<Rule>, Matching> compiler) {
    this.weighing = new Weighing(matter, rules);
    this.matching = compiler.apply(matter, weighing.rules());
  }

  @Override
  public Assessment assess(FactPattern pattern, LegalDates dates) {
    BitSet found =
        matching.of(pattern, dates.effectiveOn().toEpochDay(), dates.knownOn().toEpochDay());
    List<Rule> rules = weighing.rules();
    Rule last = null;
    for (int i = found.nextSetBit(0); i >= 0; i = found.nextSetBit(i + 1)) {
      if (rules.get(i).closing()) {
        last = rules.get(i);
        found.clear(i);
      }
    }
    if (last == null) {
      throw new IllegalArgumentException("No closing rule on " + dates);
    }
    return weighing.of(found, last);
  }
}
