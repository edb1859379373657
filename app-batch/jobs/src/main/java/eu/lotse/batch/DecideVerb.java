package eu.lotse.batch;

import eu.lotse.batch.deciding.AnswerJson;
import eu.lotse.batch.deciding.AnswerText;
import eu.lotse.batch.deciding.QuestionReader;
import eu.lotse.batch.terminal.Surroundings;
import eu.lotse.batch.terminal.Wording;
import eu.lotse.domain.Decide;
import eu.lotse.domain.decision.Decision;
import eu.lotse.domain.decision.Question;
import eu.lotse.domain.decision.Rulebook;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.time.LocalDate;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code lotse decide FILE}: answers one question without a database. */
@Command(name = "decide")
final class DecideVerb extends Verb {

  private static final String STANDARD_INPUT = "-";
  private static final int LONGEST = 1 << 20;

  @Parameters(paramLabel = "FILE", descriptionKey = "decide.file")
  private String file = STANDARD_INPUT;

  @Option(names = "--json", descriptionKey = "json")
  private boolean asJson;

  DecideVerb(Surroundings surroundings, Wording wording) {
    super(surroundings, wording);
  }

  @Override
  public Integer call() {
    Question question = new QuestionReader(surroundings().today()).read(text());
    Rulebook rulebook = new RulebookSource(surroundings()).load();
    LocalDate begins = rulebook.begins(question.facts().matter());
    if (question.dates().effectiveOn().isBefore(begins)) {
      throw new CommandFailed("BEFORE_THE_LAW", question.dates().effectiveOn(), begins);
    }
    Decision decision = new Decide(() -> rulebook).decide(question);
    if (asJson) {
      surroundings()
          .out()
          .println(new AnswerJson(rulebook.register(), wording().locale()).write(decision));
    } else {
      print(AnswerText.of(decision, rulebook.register(), wording()));
    }
    return DONE;
  }

  private String text() {
    try (InputStream in = open()) {
      byte[] bytes = in.readNBytes(LONGEST + 1);
      if (bytes.length > LONGEST) {
        throw new CommandFailed("QUESTION_TOO_LONG", file);
      }
      return StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
    } catch (CharacterCodingException e) {
      throw new CommandFailed("NOT_UTF8", file);
    } catch (IOException e) {
      throw new CommandFailed("NO_FILE", file);
    }
  }

  private InputStream open() throws IOException {
    return file.equals(STANDARD_INPUT)
        ? surroundings().in()
        : Files.newInputStream(surroundings().file(file));
  }
}
