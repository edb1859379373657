package eu.lotse.batch;

import eu.lotse.batch.explaining.DossierText;
import eu.lotse.batch.terminal.Surroundings;
import eu.lotse.batch.terminal.Wording;
import eu.lotse.domain.facts.Matters;
import eu.lotse.rules.showing.Dossier;
import eu.lotse.rules.showing.Dossiers;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code lotse rules show RULE}: all that the rulebook knows of a rule. */
@Command(name = "show")
final class RulesShowVerb extends Verb {

  @Parameters(paramLabel = "RULE", arity = "1..*", descriptionKey = "show.rule")
  private List<String> rules = List.of();

  @Option(names = "--english", descriptionKey = "show.english")
  private boolean english;

  RulesShowVerb(Surroundings surroundings, Wording wording) {
    super(surroundings, wording);
  }

  @Override
  public Integer call() {
    var dossiers = Dossiers.of(new RulebookSource(surroundings()).files(), Matters.all());
    var found = new ArrayList<List<Dossier>>();
    rules.forEach(named -> found.add(find(named, dossiers)));
    Wording words = english ? Wording.in(Locale.ENGLISH) : wording();
    found.forEach(rule -> print(DossierText.of(rule, english, words)));
    return DONE;
  }

  private static List<Dossier> find(String named, Dossiers dossiers) {
    List<Dossier> found = dossiers.find(named);
    if (found.isEmpty()) {
      throw dossiers
          .nearest(named)
          .map(nearest -> new CommandFailed("NO_RULE_NEAR", named, nearest))
          .orElseGet(() -> new CommandFailed("NO_RULE", named));
    }
    return found;
  }
}
