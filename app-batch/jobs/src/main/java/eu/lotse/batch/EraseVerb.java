package eu.lotse.batch;

import eu.lotse.batch.terminal.Surroundings;
import eu.lotse.batch.terminal.Wording;
import eu.lotse.domain.register.Accounts;
import eu.lotse.domain.register.Accounts.Role;
import eu.lotse.domain.register.Actor;
import eu.lotse.domain.register.PersonalReference;
import eu.lotse.postgres.Erasure;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/**
 * {@code lotse erase --as ACCOUNT}: forgets a person (Art. 17 GDPR). Who, is no argument: arguments
 * stay in the history of shells and are seen in lists of processes.
 */
@Command(name = "erase")
final class EraseVerb extends Verb {

  private static final Logger LOG = LoggerFactory.getLogger(EraseVerb.class);

  @Option(names = "--as", paramLabel = "ACCOUNT", required = true, descriptionKey = "erase.as")
  private String account = "";

  EraseVerb(Surroundings surroundings, Wording wording) {
    super(surroundings, wording);
  }

  @Override
  public Integer call() {
    try (var register = OpenRegister.forCommand(surroundings())) {
      Actor actor =
          new ActingAccount(register.get(Accounts.class))
              .with(account, "NO_DPO", Role.DPO, Role.ADMIN);
      PersonalReference person = new TypedReference(surroundings(), wording()).read();
      if (!register.get(Erasure.class).erase(person)) {
        throw new CommandFailed("NO_PERSON");
      }
      LOG.info("A person was erased, as asked for by {}", actor.account());
      say("erase.done");
    }
    return DONE;
  }
}
