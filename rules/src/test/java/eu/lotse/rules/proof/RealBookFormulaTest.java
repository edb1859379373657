package eu.lotse.rules.proof;

import static org.assertj.core.api.Assertions.assertThat;

import eu.lotse.domain.decision.Assessment;
import eu.lotse.domain.facts.FactPattern;
import eu.lotse.domain.facts.Matter;
import eu.lotse.domain.facts.Matters;
import eu.lotse.domain.law.LegalDates;
import eu.lotse.rules.proof.Formula.Effort;
import eu.lotse.rules.random.BruteForce;
import eu.lotse.rules.random.RandomBook;
import eu.lotse.rules.reading.BookReader;
import eu.lotse.rules.reading.RulebookFolder;
import eu.lotse.rules.referee.Referee;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.ShrinkingMode;

/** The formula on the law that is delivered, with the whole vocabulary. */
class RealBookFormulaTest {

  private static final Matter MATTER = Matters.all().getFirst();
  private static final int UNKNOWN = 5;
  private static final int MOST_COMPLETIONS = 1500;

  private final RandomBook book =
      new RandomBook(
          MATTER,
          BookReader.read(RulebookFolder.read(Path.of("rulebook")), Matters.all()).rules(MATTER));
  private final Referee referee = new Referee(book.rules());

  @Provide
  Arbitrary<Long> seeds() {
    return Arbitraries.longs().withoutEdgeCases();
  }

  @Property(tries = 60, shrinking = ShrinkingMode.OFF)
  void aFewUnknownFactsAreAnsweredAsAllTheirCompletionsSay(@ForAll("seeds") long seed) {
    var random = new Random(seed);
    LegalDates dates = book.dates(random);
    FactPattern pattern = withFewCompletions(random, dates);
    Assessment expected = BruteForce.assess(pattern, book.rules(), p -> referee.assess(p, dates));
    for (Effort effort : List.of(Effort.USUAL, new Effort(0, 0, 0, 3), new Effort(0, 0, 0, 0))) {
      var formula = new Formula(MATTER, book.holding(dates), book.closing(dates), effort);
      assertThat(formula.assess(pattern)).as("%s with %s", pattern, effort).isEqualTo(expected);
    }
  }

  private FactPattern withFewCompletions(Random random, LegalDates dates) {
    FactPattern pattern = book.partial(random, dates, 1 + random.nextInt(UNKNOWN));
    while (mostCompletions(pattern) > MOST_COMPLETIONS) {
      pattern = book.partial(random, dates, 1 + random.nextInt(UNKNOWN));
    }
    return pattern;
  }

  /** There are no more: an unknown fact can make others apply of which nothing is known either. */
  private static double mostCompletions(FactPattern pattern) {
    return MATTER.attributes().stream()
        .mapToInt(a -> Math.max(1, Integer.bitCount(pattern.candidates(a))))
        .asDoubleStream()
        .reduce(1, (a, b) -> a * b);
  }

  @Property(tries = 20, shrinking = ShrinkingMode.OFF)
  void howMuchIsTriedBeforehandNeverChangesAnAnswer(@ForAll("seeds") long seed) {
    var random = new Random(seed);
    LegalDates dates = book.dates(random);
    FactPattern pattern = book.partial(random, dates, 5 + random.nextInt(40));
    Assessment usual =
        new Formula(MATTER, book.holding(dates), book.closing(dates)).assess(pattern);
    Assessment proven =
        new Formula(MATTER, book.holding(dates), book.closing(dates), new Effort(0, 0, 0, 0))
            .assess(pattern);
    assertThat(usual).as("%s", pattern).isEqualTo(proven);
    assertThat(new Formula(MATTER, book.holding(dates), book.closing(dates)).verdict(pattern))
        .isEqualTo(proven.verdict());
  }
}
