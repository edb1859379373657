package eu.lotse.batch;

import eu.lotse.batch.terminal.Surroundings;
import eu.lotse.domain.decision.Question;
import eu.lotse.domain.decision.Rulebook;
import eu.lotse.domain.facts.Matter;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.time.LocalDate;

/** A file with a question, or standard input. */
final class QuestionFile {

  static final String STANDARD_INPUT = "-";

  private static final int LONGEST = 1 << 20;

  private QuestionFile() {}

  /** The text of the file. */
  static String text(Surroundings surroundings, String file) {
    try (InputStream in =
        file.equals(STANDARD_INPUT)
            ? surroundings.in()
            : Files.newInputStream(surroundings.file(file))) {
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

  /** Refuses a question about a matter or about days whose law the rulebook does not model. */
  static void requireKnownLaw(Question question, Rulebook rulebook) {
    Matter matter = question.facts().matter();
    if (!rulebook.models(matter)) {
      throw new CommandFailed("SILENT_RULEBOOK", matter.name());
    }
    LocalDate begins = rulebook.begins(matter);
    if (question.dates().effectiveOn().isBefore(begins)) {
      throw new CommandFailed("BEFORE_THE_LAW", question.dates().effectiveOn(), begins);
    }
  }
}
