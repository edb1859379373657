package eu.lotse.batch;

import eu.lotse.batch.terminal.Surroundings;
import eu.lotse.batch.terminal.Wording;
import picocli.CommandLine.Command;

/** {@code lotse rules}: what can be done with a rulebook without a database. */
@Command(name = "rules")
final class RulesVerb extends Verb {

  RulesVerb(Surroundings surroundings, Wording wording) {
    super(surroundings, wording);
  }

  @Override
  public Integer call() {
    tell("usage.no-subcommand", "lotse rules");
    return MISUSED;
  }
}
