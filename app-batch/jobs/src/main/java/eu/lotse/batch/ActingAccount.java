package eu.lotse.batch;

import eu.lotse.domain.register.Accounts;
import eu.lotse.domain.register.Accounts.Account;
import eu.lotse.domain.register.Accounts.Role;
import eu.lotse.domain.register.Actor;
import java.util.Collections;
import java.util.List;
import java.util.Optional;

/** In whose name a command acts. */
final class ActingAccount {

  private final Accounts accounts;

  ActingAccount(Accounts accounts) {
    this.accounts = accounts;
  }

  /** The account named, which must exist; the house itself where none is. */
  Actor actor(Optional<String> account) {
    return account.map(this::known).map(a -> new Actor(a.name())).orElse(Actor.HOUSE);
  }

  /**
   * The account named, which must have one of these roles.
   *
   * @param failure what to say where it has none of them
   */
  Actor with(String account, String failure, Role... roles) {
    if (Collections.disjoint(known(account).roles(), List.of(roles))) {
      throw new CommandFailed(failure, account);
    }
    return new Actor(account);
  }

  private Account known(String name) {
    return accounts.find(name).orElseThrow(() -> new CommandFailed("NO_ACCOUNT", name)).account();
  }
}
