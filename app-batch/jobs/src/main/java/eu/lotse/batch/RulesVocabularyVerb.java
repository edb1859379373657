package eu.lotse.batch;

import eu.lotse.batch.terminal.Surroundings;
import eu.lotse.batch.terminal.Wording;
import eu.lotse.domain.facts.Matters;
import eu.lotse.rules.printing.VocabularyPage;
import java.util.Locale;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code lotse rules vocabulary}: prints every phrase of the house as a page in Markdown. */
@Command(name = "vocabulary")
final class RulesVocabularyVerb extends Verb {

  @Option(names = "--english", descriptionKey = "vocabulary.english")
  private boolean english;

  RulesVocabularyVerb(Surroundings surroundings, Wording wording) {
    super(surroundings, wording);
  }

  @Override
  public Integer call() {
    Locale locale = english ? Locale.ENGLISH : wording().locale();
    surroundings().out().print(VocabularyPage.of(Matters.all(), locale));
    return DONE;
  }
}
