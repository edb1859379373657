package eu.lotse.batch;

import eu.lotse.batch.terminal.Surroundings;
import eu.lotse.batch.terminal.Wording;
import eu.lotse.domain.register.Accounts;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code lotse user revoke NAME [--label TEXT]}: tokens of a machine let in no longer. */
@Command(name = "revoke")
final class UserRevokeVerb extends Verb {

  @Parameters(paramLabel = "NAME", descriptionKey = "user.name")
  private String name = "";

  @Option(names = "--label", paramLabel = "TEXT", descriptionKey = "user.revoked-label")
  private @Nullable String label;

  UserRevokeVerb(Surroundings surroundings, Wording wording) {
    super(surroundings, wording);
  }

  @Override
  public Integer call() {
    try (var register = OpenRegister.forCommand(surroundings())) {
      var accounts = register.get(Accounts.class);
      if (accounts.find(name).isEmpty()) {
        throw new CommandFailed("NO_ACCOUNT", name);
      }
      int revoked = accounts.revokeTokens(name, Optional.ofNullable(label));
      if (revoked == 0) {
        throw label == null
            ? new CommandFailed("NO_TOKENS", name)
            : new CommandFailed("NO_TOKEN", name, label);
      }
      say("user.revoked", name, revoked);
    }
    return DONE;
  }
}
