package eu.lotse.batch;

import eu.lotse.batch.terminal.Surroundings;
import eu.lotse.batch.terminal.Wording;
import picocli.CommandLine.Command;

/** {@code lotse release}: how a rulebook comes into force. */
@Command(name = "release")
final class ReleaseVerb extends Verb {

  ReleaseVerb(Surroundings surroundings, Wording wording) {
    super(surroundings, wording);
  }

  @Override
  public Integer call() {
    tell("usage.no-subcommand", "lotse release");
    return MISUSED;
  }
}
