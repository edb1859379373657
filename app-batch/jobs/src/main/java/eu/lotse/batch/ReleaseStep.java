package eu.lotse.batch;

import eu.lotse.batch.terminal.Surroundings;
import eu.lotse.batch.terminal.Wording;
import eu.lotse.domain.register.Accounts;
import eu.lotse.domain.register.Accounts.Role;
import eu.lotse.rules.releasing.Moment;
import eu.lotse.rules.releasing.Releasing;
import picocli.CommandLine.Option;

/** A step of a release, taken by a lawyer. */
abstract class ReleaseStep extends Verb {

  @Option(names = "--as", paramLabel = "ACCOUNT", required = true, descriptionKey = "release.as")
  private String account = "";

  ReleaseStep(Surroundings surroundings, Wording wording) {
    super(surroundings, wording);
  }

  @Override
  public final Integer call() {
    try (var register = OpenRegister.forCommand(surroundings())) {
      register.ensureFirstRelease(wording());
      return step(register, register.get(Releasing.class));
    }
  }

  abstract int step(OpenRegister register, Releasing releasing);

  /** The account that acts, which must be a lawyer's. */
  final Moment moment(OpenRegister register) {
    var actor =
        new ActingAccount(register.get(Accounts.class)).with(account, "NO_LAWYER", Role.LAWYER);
    return Moment.of(actor, surroundings().clock());
  }

  final String account() {
    return account;
  }
}
