package eu.lotse.batch;

import eu.lotse.batch.releasing.ReleaseText;
import eu.lotse.batch.terminal.Surroundings;
import eu.lotse.batch.terminal.Wording;
import eu.lotse.domain.register.Proposals;
import eu.lotse.rules.releasing.Releasing;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code lotse release show NUMBER}: a proposal with its changes, check and impact. */
@Command(name = "show")
final class ReleaseShowVerb extends Verb {

  @Parameters(paramLabel = "NUMBER", descriptionKey = "release.number")
  private long number;

  @Option(names = "--json", descriptionKey = "release.json")
  private boolean asJson;

  ReleaseShowVerb(Surroundings surroundings, Wording wording) {
    super(surroundings, wording);
  }

  @Override
  public Integer call() {
    try (var register = OpenRegister.forCommand(surroundings())) {
      register.ensureFirstRelease(wording());
      var proposal =
          register
              .get(Proposals.class)
              .find(number)
              .orElseThrow(() -> new CommandFailed("proposal.NO_PROPOSAL", number));
      if (asJson) {
        proposal.impact().ifPresent(i -> surroundings().out().println(i.text()));
        return DONE;
      }
      var text = new ReleaseText(wording(), surroundings().clock().getZone());
      print(text.proposal(proposal));
      print(text.changes(register.get(Releasing.class).changes(proposal)));
    }
    return DONE;
  }
}
