package eu.lotse.batch;

import eu.lotse.batch.terminal.Surroundings;
import eu.lotse.batch.terminal.Wording;
import eu.lotse.domain.register.Accounts;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.HexFormat;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code lotse user token NAME --label TEXT}: makes a token for a machine; it is shown once. */
@Command(name = "token")
final class UserTokenVerb extends Verb {

  private static final int BYTES = 32;

  @Parameters(paramLabel = "NAME", descriptionKey = "user.name")
  private String name = "";

  @Option(names = "--label", paramLabel = "TEXT", required = true, descriptionKey = "user.label")
  private String label = "";

  UserTokenVerb(Surroundings surroundings, Wording wording) {
    super(surroundings, wording);
  }

  @Override
  public Integer call() {
    try (var register = OpenRegister.forCommand(surroundings())) {
      var accounts = register.get(Accounts.class);
      if (accounts.find(name).isEmpty()) {
        throw new CommandFailed("NO_ACCOUNT", name);
      }
      String token = token();
      accounts.addToken(name, label, sha256(token));
      surroundings().out().println(token);
      tell("user.token", name);
    }
    return DONE;
  }

  private static String token() {
    byte[] random = new byte[BYTES];
    new SecureRandom().nextBytes(random);
    return "lotse_" + Base64.getUrlEncoder().withoutPadding().encodeToString(random);
  }

  /** The form in which tokens are stored. */
  static String sha256(String token) {
    try {
      return HexFormat.of()
          .formatHex(
              MessageDigest.getInstance("SHA-256").digest(token.getBytes(StandardCharsets.UTF_8)));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("Every Java platform has SHA-256", e);
    }
  }
}
