package eu.lotse.golden;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

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
    if (Boolean.getBoolean("golden.write")) {
      drawn().write(FILE);
    }
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
  void the_book_is_the_one_the_answers_are_of() {
    int changed = golden.askedAgain(rulebook).differing(golden).size();
    assertThat(rulebook.release().sha256())
        .as(
            "The rulebook changed, and with it %d of %d golden answers. If that is meant, write"
                + " them anew with -Dgolden.write=true (docs/developers.md)",
            changed, golden.decisions().size())
        .isEqualTo(golden.release());
  }

  @Test
  void the_same_book_gives_the_same_answers() {
    assumeTrue(rulebook.release().sha256().equals(golden.release()), "another book");
    assertThat(golden.askedAgain(rulebook).differing(golden))
        .as("same rulebook, other answers: the engine changed what the law says")
        .isEmpty();
  }

  @Test
  void there_are_enough_to_notice_something() {
    assertThat(golden.decisions()).hasSize(QUESTIONS);
    assertThat(golden.decisions().stream().map(Decision::answer).distinct().count())
        .as("different answers")
        .isGreaterThan(QUESTIONS / 3);
  }
}
