package eu.lotse.batch;

import eu.lotse.batch.foretelling.RulingJson;
import eu.lotse.batch.foretelling.RulingText;
import eu.lotse.batch.terminal.Surroundings;
import eu.lotse.batch.terminal.Wording;
import eu.lotse.domain.impact.Rulings;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code lotse ruling list}: all that came in, those first that wait. */
@Command(name = "list")
final class RulingListVerb extends Verb {

  @Option(names = "--json", descriptionKey = "json")
  private boolean asJson;

  RulingListVerb(Surroundings surroundings, Wording wording) {
    super(surroundings, wording);
  }

  @Override
  public Integer call() {
    try (var register = OpenRegister.forCommand(surroundings())) {
      var entries = register.get(Rulings.class).all();
      if (asJson) {
        surroundings().out().println(new RulingJson().write(entries));
      } else if (entries.isEmpty()) {
        tell("ruling.none");
      } else {
        print(entries.stream().map(e -> RulingText.brief(e, wording())).toList());
      }
    }
    return DONE;
  }
}
