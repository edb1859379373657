package eu.lotse.batch;

import eu.lotse.batch.terminal.Surroundings;
import eu.lotse.batch.terminal.Wording;
import java.util.concurrent.Callable;
import picocli.CommandLine.Option;

/** What all commands share. */
abstract class Verb implements Callable<Integer> {

  /** Exit codes. */
  static final int DONE = 0;

  static final int FAILED = 1;
  static final int MISUSED = 2;

  private final Surroundings surroundings;
  private final Wording wording;

  @Option(
      names = {"-h", "--help"},
      usageHelp = true,
      descriptionKey = "help")
  @SuppressWarnings("unused")
  private boolean helpWanted;

  /** Read before the command line is, so that help speaks the language too. */
  @Option(names = "--lang", paramLabel = "de|en", descriptionKey = "lang")
  @SuppressWarnings("unused")
  private String language = "";

  Verb(Surroundings surroundings, Wording wording) {
    this.surroundings = surroundings;
    this.wording = wording;
  }

  final Surroundings surroundings() {
    return surroundings;
  }

  final Wording wording() {
    return wording;
  }

  /** Prints a text of the bundle. */
  final void say(String key, Object... blanks) {
    surroundings.out().println(wording.text(key, blanks));
  }

  /** Prints a text where it does not get between lines that are piped on. */
  final void tell(String key, Object... blanks) {
    surroundings.err().println(wording.text(key, blanks));
  }

  final void print(Iterable<String> lines) {
    lines.forEach(surroundings.out()::println);
  }
}
