package eu.lotse.batch;

import eu.lotse.batch.terminal.Surroundings;
import eu.lotse.batch.terminal.Wording;
import eu.lotse.domain.register.Accounts;
import eu.lotse.domain.register.Accounts.Account;
import java.nio.charset.StandardCharsets;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.springframework.security.crypto.bcrypt.BCryptPasswordEncoder;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code lotse user add NAME --role ROLE}: lets a person in, or gives a new password or roles. */
@Command(name = "add")
final class UserAddVerb extends Verb {

  private static final Pattern NAME = Pattern.compile("[a-z0-9][a-z0-9.-]{1,39}");
  private static final int SHORTEST = 8;
  private static final int MOST_BYTES = 72;

  @Parameters(paramLabel = "NAME", descriptionKey = "user.name")
  private String name = "";

  @Option(
      names = "--role",
      paramLabel = "agent|lawyer|dpo|admin",
      required = true,
      split = ",",
      descriptionKey = "user.role")
  private Set<String> roles = Set.of();

  @Option(names = "--password-stdin", descriptionKey = "user.password-stdin")
  private boolean fromStandardInput;

  UserAddVerb(Surroundings surroundings, Wording wording) {
    super(surroundings, wording);
  }

  @Override
  public Integer call() {
    if (!NAME.matcher(name).matches()) {
      throw new CommandFailed("BAD_ACCOUNT_NAME", name);
    }
    var account = new Account(name, roles());
    String password = new TypedPassword(surroundings(), wording()).twice(fromStandardInput);
    if (password.length() < SHORTEST
        || password.getBytes(StandardCharsets.UTF_8).length > MOST_BYTES) {
      throw new CommandFailed("BAD_PASSWORD", SHORTEST, MOST_BYTES);
    }
    try (var register = OpenRegister.forCommand(surroundings())) {
      var accounts = register.get(Accounts.class);
      boolean known = accounts.find(name).isPresent();
      accounts.save(account, new BCryptPasswordEncoder().encode(password));
      say(known ? "user.changed" : "user.added", name, rolesText(account));
    }
    return DONE;
  }

  private Set<Accounts.Role> roles() {
    var named = EnumSet.noneOf(Accounts.Role.class);
    for (String role : roles) {
      try {
        named.add(Accounts.Role.valueOf(role.strip().toUpperCase(Locale.ROOT)));
      } catch (IllegalArgumentException e) {
        throw new CommandFailed("NO_ROLE", role);
      }
    }
    return named;
  }

  static String rolesText(Account account) {
    return String.join(
        ", ",
        account.roles().stream().sorted().map(r -> r.name().toLowerCase(Locale.ROOT)).toList());
  }
}
