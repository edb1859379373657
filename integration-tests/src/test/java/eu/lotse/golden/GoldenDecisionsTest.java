package eu.lotse.golden;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

import eu.lotse.domain.decision.Rulebook;
import eu.lotse.domain.decision.Standpoint;
import eu.lotse.domain.facts.FactPattern;
import eu.lotse.domain.facts.Matters;
import eu.lotse.golden.Golden.Decision;
import eu.lotse.rules.Rulebooks;
import eu.lotse.rules.reading.BookReader;
import eu.lotse.rules.reading.RulebookFolder;
import eu.lotse.rules.scenarios.Scenario;
import eu.lotse.rules.scenarios.ScenarioReader;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/**
 * The delivered rulebook answers some hundred questions as it did when they were written down.
 * Where the book is another one, write them anew, knowingly:
 *
 * <pre>./mvnw -pl integration-tests -am -Dtest=GoldenDecisionsTest -Dgolden.write=true \
 *   -Dsurefire.failIfNoSpecifiedTests=false test</pre>
 *
 * <p>A run that writes ends as failed, because it has tested nothing; the next one tests.
 *
 * <p>Where the book is the same, another answer is a fault of the engine, and never written anew.
 */
class GoldenDecisionsTest {

  private static final Path BOOK = Path.of("..", "rules", "rulebook");
  private static final Path FILE = Path.of("src/test/resources/golden/decisions.txt");
  private static final int QUESTIONS = 300;

  private static Rulebook rulebook;
  private static Golden golden;

  @BeforeAll
  static void read() throws IOException {
    rulebook = Rulebooks.load(BOOK);
    golden = Golden.read(FILE);
  }

  /** From all scenarios evenly: as they are, and with everything open filled in, by turns. */
  private static Golden drawn() {
    var files = RulebookFolder.read(BOOK);
    List<Scenario> scenarios =
        ScenarioReader.read(BookReader.read(files, Matters.all()), Matters.all());
    var decisions = new ArrayList<Decision>();
    for (int i = 0; i < QUESTIONS; i++) {
      var question = scenarios.get((int) ((long) i * scenarios.size() / QUESTIONS)).question();
      FactPattern pattern = Standpoint.of(question).pattern();
      decisions.add(
          Decision.of(rulebook, question.dates(), i % 2 == 0 ? pattern : complete(pattern)));
    }
    return new Golden(rulebook.release().sha256(), decisions);
  }

  private static FactPattern complete(FactPattern pattern) {
    FactPattern complete = pattern;
    for (var attribute : pattern.matter().attributes()) {
      var left = attribute.valuesIn(complete.candidates(attribute));
      if (left.size() > 1) {
        complete = complete.narrowed(attribute, attribute.bit(left.getFirst()));
      }
    }
    return complete;
  }

  @Test
  void the_delivered_book_gives_the_answers_that_were_written_down() throws IOException {
    var differing = golden.askedAgain(rulebook).differing(golden);
    if (rulebook.release().sha256().equals(golden.release())) {
      assertThat(differing)
          .as("same rulebook, other answers: the engine changed what the law says")
          .isEmpty();
    } else if (Boolean.getBoolean("golden.write")) {
      drawn().write(FILE);
      fail(
          "Written anew, and so not tested: %d of %d answers were others. Look at the difference,"
              + " then run without -Dgolden.write",
          differing.size(), golden.decisions().size());
    } else {
      fail(
          "The rulebook changed, and with it %d of %d golden answers. If that is meant, write"
              + " them anew with -Dgolden.write=true (docs/developers.md)",
          differing.size(), golden.decisions().size());
    }
  }

  @Test
  void there_are_enough_to_notice_something() {
    assertThat(golden.decisions()).hasSize(QUESTIONS);
    assertThat(golden.decisions().stream().map(Decision::answer).distinct().count())
        .as("different answers")
        .isGreaterThan(QUESTIONS / 3);
  }
}
