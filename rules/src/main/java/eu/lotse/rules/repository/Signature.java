package eu.lotse.rules.repository;

import java.time.Instant;
import java.util.Locale;

/**
 * Who wrote a commit, as Git knows it.
 *
 * @param name as in {@code user.name}
 * @param email as in {@code user.email}
 */
public record Signature(String name, String email) {

  /** Commits made by the house for an account carry this domain, which nobody can own. */
  private static final String OURS = "@lotse.invalid";

  /** When and by whom. */
  public record Stamp(Signature by, Instant at) {}

  /** How the house signs for an account. */
  public static Signature of(String account) {
    return new Signature(account, account + OURS);
  }

  /**
   * Whether this may be the account: it has its name, or its e-mail address begins with it. Rather
   * too often than too seldom, as it keeps people from approving what they wrote themselves.
   */
  public boolean mayBe(String account) {
    String local = email.contains("@") ? email.substring(0, email.indexOf('@')) : email;
    return account.equals(name.strip().toLowerCase(Locale.ROOT))
        || account.equals(local.strip().toLowerCase(Locale.ROOT));
  }

  @Override
  public String toString() {
    return name + " <" + email + ">";
  }
}
