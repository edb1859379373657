package eu.lotse.batch;

import eu.lotse.batch.terminal.Surroundings;
import eu.lotse.batch.terminal.Wording;
import eu.lotse.domain.register.PersonalReference;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;

/** A reference to a person, typed by somebody or handed over on the standard input. */
record TypedReference(Surroundings surroundings, Wording wording) {

  /** The one that is named; of several none, for the others might be taken for erased. */
  PersonalReference read() {
    List<String> named =
        lines().stream().map(String::strip).filter(line -> !line.isEmpty()).toList();
    if (named.isEmpty()) {
      throw new CommandFailed("NO_REFERENCE");
    }
    if (named.size() > 1) {
      throw new CommandFailed("SEVERAL_REFERENCES");
    }
    try {
      return new PersonalReference(named.getFirst());
    } catch (IllegalArgumentException e) {
      throw new CommandFailed("LONG_REFERENCE");
    }
  }

  private List<String> lines() {
    var console = System.console();
    if (surroundings.interactive() && console != null) {
      return Optional.ofNullable(console.readLine("%s ", wording.text("erase.reference"))).stream()
          .toList();
    }
    try {
      return new BufferedReader(new InputStreamReader(surroundings.in(), StandardCharsets.UTF_8))
          .readAllLines();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
