package eu.lotse.web.security;

import eu.lotse.domain.register.Accounts;
import eu.lotse.domain.register.Accounts.Account;
import eu.lotse.domain.register.Accounts.Role;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.security.crypto.password.PasswordEncoder;

/**
 * The link by which the first administrator is made: it is printed where the application is
 * started, so whoever runs it can use it and nobody else. Used once; ends with the process.
 */
public final class SetupLink {

  private static final int CODE_BYTES = 24;

  private final Accounts accounts;
  private final PasswordEncoder encoder;
  private @Nullable String code;

  SetupLink(Accounts accounts, PasswordEncoder encoder) {
    this.accounts = accounts;
    this.encoder = encoder;
  }

  /** Makes a code, where there is no account yet; its path below the application's address. */
  synchronized @Nullable String open() {
    if (!accounts.all().isEmpty()) {
      return null;
    }
    byte[] bytes = new byte[CODE_BYTES];
    new SecureRandom().nextBytes(bytes);
    code = Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    return "/setup?code=" + code;
  }

  /** Whether this code still opens the page. */
  synchronized boolean opensWith(String shown) {
    return code != null
        && MessageDigest.isEqual(
            code.getBytes(StandardCharsets.UTF_8), shown.getBytes(StandardCharsets.UTF_8));
  }

  /**
   * Makes the first administrator and ends the link.
   *
   * @return false where the link was used before
   */
  synchronized boolean use(String shown, String name, String password) {
    if (!opensWith(shown) || !accounts.all().isEmpty()) {
      return false;
    }
    accounts.save(new Account(name, Set.of(Role.ADMIN)), encoder.encode(password));
    code = null;
    return true;
  }
}
