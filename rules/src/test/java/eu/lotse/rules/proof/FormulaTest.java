package eu.lotse.rules.proof;

import static org.assertj.core.api.Assertions.assertThat;

import eu.lotse.domain.decision.Assessment;
import eu.lotse.domain.decision.Verdict;
import eu.lotse.domain.facts.FactPattern;
import eu.lotse.domain.law.LegalDates;
import eu.lotse.rules.proof.Formula.Effort;
import eu.lotse.rules.random.BruteForce;
import eu.lotse.rules.random.RandomBook;
import eu.lotse.rules.referee.Referee;
import java.util.List;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.ShrinkingMode;
import net.jqwik.api.statistics.Statistics;

class FormulaTest {

  private static final int QUESTIONS = 12;

  /**
   * Looking at all completions; looking around first, with and without a formula of the possible
   * rules alone; and leaving everything to the solver.
   */
  private static final List<Effort> EFFORTS =
      List.of(
          Effort.USUAL, new Effort(0, 3, 48, 1), new Effort(0, 3, 48, 0), new Effort(0, 0, 0, 0));

  @Provide
  Arbitrary<Long> seeds() {
    return Arbitraries.longs().withoutEdgeCases();
  }

  @Property(tries = 250, shrinking = ShrinkingMode.OFF)
  void everyPartialAnswerIsWhatAllCompletionsTogetherSay(@ForAll("seeds") long seed) {
    var random = new Random(seed);
    RandomBook book = RandomBook.of(random);
    var referee = new Referee(book.rules());
    for (int i = 0; i < QUESTIONS; i++) {
      LegalDates dates = book.dates(random);
      FactPattern pattern = book.partial(random, dates);
      Assessment expected = BruteForce.assess(pattern, book.rules(), p -> referee.assess(p, dates));
      for (Effort effort : EFFORTS) {
        var formula = new Formula(book.matter(), book.holding(dates), book.closing(dates), effort);
        assertThat(formula.assess(pattern)).as("%s with %s", pattern, effort).isEqualTo(expected);
        assertThat(formula.verdict(pattern)).isEqualTo(expected.verdict());
      }
      collect(expected.verdict());
    }
    everyVerdictIsATenth();
  }

  @Property(tries = 150, shrinking = ShrinkingMode.OFF)
  void aFormulaThatHasAnsweredManyQuestionsAnswersAsAtFirst(@ForAll("seeds") long seed) {
    var random = new Random(seed);
    RandomBook book = RandomBook.of(random);
    LegalDates dates = book.dates(random);
    var referee = new Referee(book.rules());
    var formula =
        new Formula(
            book.matter(), book.holding(dates), book.closing(dates), new Effort(0, 1, 4, 0));
    for (int i = 0; i < QUESTIONS; i++) {
      FactPattern pattern = book.partial(random, dates);
      assertThat(formula.assess(pattern))
          .isEqualTo(BruteForce.assess(pattern, book.rules(), p -> referee.assess(p, dates)));
    }
  }

  private static void collect(Verdict verdict) {
    Statistics.collect(verdict.permits() ? Verdict.PERMITTED : verdict);
  }

  private static void everyVerdictIsATenth() {
    Statistics.coverage(coverage -> {
      for (var verdict :
          List.of(
              Verdict.PERMITTED, Verdict.NEEDS_REVIEW, Verdict.PROHIBITED, Verdict.UNDETERMINED)) {
        coverage.check(verdict).percentage(p -> p >= 10);
      }
    });
  }
}
