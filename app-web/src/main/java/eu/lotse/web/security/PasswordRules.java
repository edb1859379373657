package eu.lotse.web.security;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** What names and passwords of accounts have to look like. */
final class PasswordRules {

  static final int SHORTEST = 12;

  /** Longer ones would be cut by bcrypt. */
  static final int MOST_BYTES = 72;

  private static final Pattern NAME = Pattern.compile("[a-z0-9][a-z0-9.-]{1,39}");

  /** What is wrong with a name or a password. */
  enum Flaw {
    NAME_FORM,
    PASSWORD_SHORT,
    PASSWORD_LONG,
    PASSWORD_IS_NAME,
    PASSWORDS_DIFFER
  }

  private PasswordRules() {}

  /** Everything that is wrong; empty where nothing is. */
  static List<Flaw> check(String name, String password, String repeated) {
    var flaws = new ArrayList<Flaw>();
    if (!NAME.matcher(name).matches()) {
      flaws.add(Flaw.NAME_FORM);
    }
    if (password.codePointCount(0, password.length()) < SHORTEST) {
      flaws.add(Flaw.PASSWORD_SHORT);
    }
    if (password.getBytes(StandardCharsets.UTF_8).length > MOST_BYTES) {
      flaws.add(Flaw.PASSWORD_LONG);
    }
    if (password.equalsIgnoreCase(name)) {
      flaws.add(Flaw.PASSWORD_IS_NAME);
    }
    if (!password.equals(repeated)) {
      flaws.add(Flaw.PASSWORDS_DIFFER);
    }
    return flaws;
  }
}
