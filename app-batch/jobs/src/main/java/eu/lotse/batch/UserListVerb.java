package eu.lotse.batch;

import eu.lotse.batch.terminal.Surroundings;
import eu.lotse.batch.terminal.Wording;
import eu.lotse.domain.register.Accounts;
import eu.lotse.domain.register.Accounts.Account;
import java.util.List;
import picocli.CommandLine.Command;

/** {@code lotse user list}: accounts with their roles, and the labels of their tokens. */
@Command(name = "list")
final class UserListVerb extends Verb {

  UserListVerb(Surroundings surroundings, Wording wording) {
    super(surroundings, wording);
  }

  @Override
  public Integer call() {
    try (var register = OpenRegister.forCommand(surroundings())) {
      var accounts = register.get(Accounts.class);
      var all = accounts.all();
      if (all.isEmpty()) {
        tell("user.none");
      }
      all.forEach(a -> show(a, accounts.tokens(a.name())));
    }
    return DONE;
  }

  private void show(Account account, List<String> tokens) {
    String roles = UserAddVerb.rolesText(account);
    String with =
        tokens.isEmpty() ? "" : "  " + wording().text("user.tokens", String.join(", ", tokens));
    surroundings().out().printf("%-40s  %s%s%n", account.name(), roles, with);
  }
}
