package eu.lotse.batch;

import eu.lotse.batch.terminal.Surroundings;
import eu.lotse.batch.terminal.Wording;
import picocli.CommandLine.Command;

/** {@code lotse ruling}: rulings that came in, and what they may touch. */
@Command(name = "ruling")
final class RulingVerb extends Verb {

  RulingVerb(Surroundings surroundings, Wording wording) {
    super(surroundings, wording);
  }

  @Override
  public Integer call() {
    tell("usage.no-subcommand", "lotse ruling");
    return MISUSED;
  }
}
