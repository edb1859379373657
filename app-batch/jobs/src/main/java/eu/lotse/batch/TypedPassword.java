package eu.lotse.batch;

import eu.lotse.batch.terminal.Surroundings;
import eu.lotse.batch.terminal.Wording;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;

/** A password, typed by a person or handed over on the standard input. */
record TypedPassword(Surroundings surroundings, Wording wording) {

  /** One that exists. */
  String once(boolean fromStandardInput) {
    return fromStandardInput ? line() : new String(typed("user.password"));
  }

  /** A new one, typed twice. */
  String twice(boolean fromStandardInput) {
    if (fromStandardInput) {
      return line();
    }
    char[] first = typed("user.password");
    if (!Arrays.equals(first, typed("user.password-again"))) {
      throw new CommandFailed("PASSWORDS_DIFFER");
    }
    return new String(first);
  }

  private char[] typed(String prompt) {
    var console = System.console();
    if (!surroundings.interactive() || console == null) {
      throw new CommandFailed("NO_TERMINAL_FOR_PASSWORD");
    }
    char[] typed = console.readPassword("%s ", wording.text(prompt));
    return typed == null ? new char[0] : typed;
  }

  private String line() {
    try {
      var in = new BufferedReader(new InputStreamReader(surroundings.in(), StandardCharsets.UTF_8));
      return Optional.ofNullable(in.readLine()).orElse("");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
