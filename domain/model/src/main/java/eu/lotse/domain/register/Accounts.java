package eu.lotse.domain.register;

import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Port: who may log in, and the tokens of machines. Passwords and tokens are only ever stored
 * hashed.
 */
public interface Accounts {

  /** What an account may do. */
  enum Role {
    AGENT,
    LAWYER,
    DPO,
    ADMIN
  }

  /**
   * An account of a person or machine.
   *
   * @param name 2 to 40 small letters, digits, dots and hyphens
   */
  record Account(String name, Set<Role> roles) {
    public Account {
      roles = Set.copyOf(roles);
    }
  }

  /** An account with what its password is checked against. */
  record Credentials(Account account, String passwordHash) {}

  List<Account> all();

  Optional<Credentials> find(String name);

  /** Stores an account; one of the same name gets the new roles and password. */
  void save(Account account, String passwordHash);

  /**
   * Takes an account and its tokens away. What it did stays in the log.
   *
   * @return whether there was one of this name
   */
  boolean remove(String name);

  /** The account whose token has this SHA-256 (hexadecimal), if the token was not revoked. */
  Optional<Account> byToken(String tokenSha256);

  /** Stores a token of an account by its SHA-256 (hexadecimal). */
  void addToken(String account, String label, String tokenSha256);

  /**
   * The labels of an account's tokens that were not revoked, in the order in which they were made.
   */
  List<String> tokens(String account);

  /**
   * Revokes tokens of an account: those with this label, or all.
   *
   * @return how many let in until now
   */
  int revokeTokens(String account, Optional<String> label);
}
