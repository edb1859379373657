package eu.lotse.batch;

import eu.lotse.batch.releasing.ReleaseText;
import eu.lotse.batch.terminal.Surroundings;
import eu.lotse.batch.terminal.Wording;
import eu.lotse.rules.releasing.Releasing;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** {@code lotse release impact NUMBER}: computes anew what a proposal would change. */
@Command(name = "impact")
final class ReleaseImpactVerb extends ReleaseStep {

  @Parameters(paramLabel = "NUMBER", descriptionKey = "release.number")
  private long number;

  ReleaseImpactVerb(Surroundings surroundings, Wording wording) {
    super(surroundings, wording);
  }

  @Override
  int step(OpenRegister register, Releasing releasing) {
    var proposal = releasing.renewImpact(number, moment(register));
    print(new ReleaseText(wording(), surroundings().clock().getZone()).proposal(proposal));
    return DONE;
  }
}
