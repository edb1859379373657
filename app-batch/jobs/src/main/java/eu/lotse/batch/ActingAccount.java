package eu.lotse.batch;

import eu.lotse.domain.register.Accounts;
import eu.lotse.domain.register.Actor;
import java.util.Optional;

/** In whose name a command acts. */
final class ActingAccount {

  private final Accounts accounts;

  ActingAccount(Accounts accounts) {
    this.accounts = accounts;
  }

  /** The account named, which must exist; the house itself where none is. */
  Actor actor(Optional<String> account) {
    account
        .filter(name -> accounts.find(name).isEmpty())
        .ifPresent(name -> {
          throw new CommandFailed("NO_ACCOUNT", name);
        });
    return account.map(Actor::new).orElse(Actor.HOUSE);
  }
}
