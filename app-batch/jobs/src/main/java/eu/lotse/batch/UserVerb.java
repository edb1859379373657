package eu.lotse.batch;

import eu.lotse.batch.terminal.Surroundings;
import eu.lotse.batch.terminal.Wording;
import picocli.CommandLine.Command;

/** {@code lotse user}: people and machines who may log in. */
@Command(name = "user")
final class UserVerb extends Verb {

  UserVerb(Surroundings surroundings, Wording wording) {
    super(surroundings, wording);
  }

  @Override
  public Integer call() {
    tell("usage.no-subcommand", "lotse user");
    return MISUSED;
  }
}
