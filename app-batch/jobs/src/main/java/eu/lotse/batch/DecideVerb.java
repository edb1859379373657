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
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code lotse decide FILE}: answers one question without a database. */
@Command(name = "decide")
final class DecideVerb extends Verb {

  @Parameters(paramLabel = "FILE", descriptionKey = "decide.file")
  private String file = QuestionFile.STANDARD_INPUT;

  @Option(names = "--json", descriptionKey = "json")
  private boolean asJson;

  DecideVerb(Surroundings surroundings, Wording wording) {
    super(surroundings, wording);
  }

  @Override
  public Integer call() {
    Question question =
        new QuestionReader(surroundings().today()).read(QuestionFile.text(surroundings(), file));
    Rulebook rulebook = new RulebookSource(surroundings()).load();
    QuestionFile.requireKnownLaw(question, rulebook);
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
}
