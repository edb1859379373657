package eu.lotse.rules.engine;

import static org.assertj.core.api.Assertions.assertThat;

import eu.lotse.domain.decision.Assessment;
import eu.lotse.domain.decision.OwedDuty;
import eu.lotse.domain.decision.Verdict;
import eu.lotse.domain.facts.Attribute;
import eu.lotse.domain.facts.FactPattern;
import eu.lotse.domain.law.LegalDates;
import eu.lotse.domain.rulebook.Rule;
import eu.lotse.rules.proof.Formula;
import eu.lotse.rules.random.RandomBook;
import eu.lotse.rules.referee.Referee;
import java.util.List;
import java.util.Random;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.ShrinkingMode;
import net.jqwik.api.statistics.Statistics;

class AgreementTest {

  private static final int QUESTIONS = 60;

  @Provide
  Arbitrary<Long> seeds() {
    return Arbitraries.longs().withoutEdgeCases();
  }

  @Property(tries = 60, shrinking = ShrinkingMode.OFF)
  void droolsRefereeAndFormulaAgree(@ForAll("seeds") long seed) {
    var random = new Random(seed);
    RandomBook book = RandomBook.of(random);
    var compiled = CompiledRulebook.of(book.book(random), List.of(book.matter()));
    var referee = new Referee(compiled.rules(book.matter()));
    for (int i = 0; i < QUESTIONS; i++) {
      LegalDates dates = book.dates(random);
      FactPattern pattern = book.complete(random, dates);
      Assessment decided = referee.assess(pattern, dates);
      List<Rule> holding =
          compiled.rules(book.matter()).stream().filter(r -> r.holdsOn(dates)).toList();
      var formula =
          new Formula(
              book.matter(),
              holding.stream().filter(r -> !r.closing()).toList(),
              holding.stream().filter(Rule::closing).findAny().orElseThrow());
      assertThat(compiled.assess(pattern, dates)).isEqualTo(decided);
      assertThat(formula.assess(pattern)).isEqualTo(decided);
      Statistics.collect(decided.verdict().permits() ? Verdict.PERMITTED : decided.verdict());
    }
    Statistics.coverage(coverage -> {
      for (var verdict : List.of(Verdict.PERMITTED, Verdict.NEEDS_REVIEW, Verdict.PROHIBITED)) {
        coverage.check(verdict).percentage(p -> p >= 10);
      }
    });
  }

  @Property(tries = 30, shrinking = ShrinkingMode.OFF)
  void theOrderOfRulesAndFilesNeverMatters(@ForAll("seeds") long seed) {
    var random = new Random(seed);
    RandomBook book = RandomBook.of(random);
    var one = CompiledRulebook.of(book.book(random), List.of(book.matter()));
    var other = CompiledRulebook.of(book.book(random), List.of(book.matter()));
    for (int i = 0; i < QUESTIONS; i++) {
      LegalDates dates = book.dates(random);
      FactPattern pattern = i % 2 == 0 ? book.complete(random, dates) : book.partial(random, dates);
      assertThat(Told.of(one.assess(pattern, dates)))
          .isEqualTo(Told.of(other.assess(pattern, dates)));
    }
  }

  /** An answer without the places where its rules stand. */
  private record Told(
      Verdict verdict,
      Set<Verdict> possible,
      List<String> findings,
      List<OwedDuty> duties,
      List<Attribute> missing) {

    static Told of(Assessment a) {
      return new Told(
          a.verdict(),
          a.possible(),
          a.findings().stream()
              .map(f -> f.rule().id() + " " + f.presence() + " " + f.standing() + " " + f.by())
              .toList(),
          a.duties(),
          a.missing());
    }
  }
}
