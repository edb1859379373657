package eu.lotse.rules.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import eu.lotse.domain.decision.Assessment;
import eu.lotse.domain.decision.Rulebook;
import eu.lotse.domain.facts.FactPattern;
import eu.lotse.domain.facts.Matter;
import eu.lotse.domain.facts.Matters;
import eu.lotse.domain.law.LegalDates;
import eu.lotse.domain.rulebook.Cell;
import eu.lotse.domain.rulebook.Rule;
import eu.lotse.rules.random.RandomBook;
import eu.lotse.rules.reading.BookReader;
import eu.lotse.rules.reading.RulebookFolder;
import eu.lotse.rules.referee.Referee;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;

/** The compiled rulebook, on the law that is delivered. */
class CompiledRulebookTest {

  private static final Matter MATTER = Matters.all().getFirst();
  private static final int QUESTIONS = 3000;

  private final Rulebook compiled =
      CompiledRulebook.of(
          BookReader.read(RulebookFolder.read(Path.of("rulebook")), Matters.all()), Matters.all());
  private final RandomBook book = new RandomBook(MATTER, compiled.rules(MATTER));

  private record Asked(FactPattern pattern, LegalDates dates) {}

  private List<Asked> questions(long seed, boolean partialToo) {
    var random = new Random(seed);
    var questions = new ArrayList<Asked>();
    for (int i = 0; i < QUESTIONS; i++) {
      LegalDates dates = book.dates(random);
      questions.add(
          new Asked(
              partialToo && i % 10 == 0
                  ? book.partial(random, dates, random.nextInt(20))
                  : book.complete(random, dates),
              dates));
    }
    return questions;
  }

  @Test
  void theRefereeAgreesOnTheDeliveredLaw() {
    var referee = new Referee(compiled.rules(MATTER));
    for (Asked asked : questions(1, false)) {
      assertThat(compiled.assess(asked.pattern(), asked.dates()))
          .isEqualTo(referee.assess(asked.pattern(), asked.dates()));
    }
  }

  @Test
  void manyThreadsAtOnceAreToldWhatOneIsTold() throws Exception {
    List<Asked> questions = questions(2, true);
    List<Assessment> alone = questions.stream().map(this::ask).toList();
    try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
      var answers = new ArrayList<Future<Assessment>>();
      for (Asked asked : questions) {
        Callable<Assessment> question = () -> ask(asked);
        answers.add(threads.submit(question));
      }
      for (int i = 0; i < answers.size(); i++) {
        assertThat(answers.get(i).get()).isEqualTo(alone.get(i));
      }
    }
  }

  private Assessment ask(Asked asked) {
    return compiled.assess(asked.pattern(), asked.dates());
  }

  @Test
  void withinACellEveryRuleHoldsOnAllDaysOrOnNone() {
    var random = new Random(3);
    for (int i = 0; i < 200; i++) {
      LegalDates dates = book.dates(random);
      Cell cell = compiled.cell(MATTER, dates);
      LegalDates first =
          new LegalDates(
              cell.effective().begin().orElse(dates.effectiveOn()),
              cell.known().begin().orElse(dates.knownOn()));
      LegalDates last =
          new LegalDates(
              cell.effective().end().map(d -> d.minusDays(1)).orElse(dates.effectiveOn()),
              cell.known().end().map(d -> d.minusDays(1)).orElse(dates.knownOn()));
      assertThat(book.rules().stream().filter(r -> r.holdsOn(first)))
          .isEqualTo(book.rules().stream().filter(r -> r.holdsOn(last)).toList())
          .isEqualTo(book.rules().stream().filter(r -> r.holdsOn(dates)).toList());
      assertThat(cell.effective().contains(dates.effectiveOn())).isTrue();
      assertThat(cell.known().contains(dates.knownOn())).isTrue();
    }
  }

  @Test
  void aDayBeforeTheFirstClosingRuleIsRefusedWithTheDayOnWhichItsLawBegins() {
    LocalDate begins = compiled.begins(MATTER);
    LegalDates before = LegalDates.asThen(begins.minusDays(1));
    Rule closing = book.rules().stream().filter(Rule::closing).findFirst().orElseThrow();
    assertThat(closing.holds().effective().begin()).hasValue(begins);
    for (FactPattern pattern :
        List.of(
            FactPattern.unknown(MATTER), book.complete(new Random(4), LegalDates.asThen(begins)))) {
      assertThatThrownBy(() -> compiled.assess(pattern, before))
          .isInstanceOf(IllegalArgumentException.class)
          .hasMessageContaining(begins.toString());
      assertThat(compiled.assess(pattern, LegalDates.asThen(begins)).findings()).isNotEmpty();
    }
  }

  @Test
  void theEngineNamesItsVersion() {
    assertThat(compiled.engine()).matches("Drools \\d+\\.\\d+\\.\\d+");
  }
}
