package eu.lotse.batch;

import eu.lotse.batch.terminal.Surroundings;
import eu.lotse.batch.terminal.Wording;
import eu.lotse.domain.register.Accounts;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** {@code lotse user remove NAME}: lets somebody in no longer, nor their tokens. */
@Command(name = "remove")
final class UserRemoveVerb extends Verb {

  @Parameters(paramLabel = "NAME", descriptionKey = "user.name")
  private String name = "";

  UserRemoveVerb(Surroundings surroundings, Wording wording) {
    super(surroundings, wording);
  }

  @Override
  public Integer call() {
    try (var register = OpenRegister.forCommand(surroundings())) {
      if (!register.get(Accounts.class).remove(name)) {
        throw new CommandFailed("NO_ACCOUNT", name);
      }
      say("user.removed", name);
    }
    return DONE;
  }
}
