package eu.lotse.batch;

import eu.lotse.batch.terminal.Surroundings;
import eu.lotse.batch.terminal.Wording;
import eu.lotse.domain.register.Accounts;
import picocli.CommandLine.Command;

/** {@code lotse user list}. */
@Command(name = "list")
final class UserListVerb extends Verb {

  UserListVerb(Surroundings surroundings, Wording wording) {
    super(surroundings, wording);
  }

  @Override
  public Integer call() {
    try (var register = OpenRegister.forCommand(surroundings())) {
      var accounts = register.get(Accounts.class).all();
      if (accounts.isEmpty()) {
        tell("user.none");
      }
      accounts.forEach(a ->
          surroundings()
              .out()
              .printf(wording().locale(), "%-40s  %s%n", a.name(), UserAddVerb.rolesText(a)));
    }
    return DONE;
  }
}
