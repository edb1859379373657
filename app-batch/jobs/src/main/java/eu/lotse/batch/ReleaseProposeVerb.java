package eu.lotse.batch;

import eu.lotse.batch.releasing.ReleaseText;
import eu.lotse.batch.terminal.Surroundings;
import eu.lotse.batch.terminal.Wording;
import eu.lotse.rules.reading.RulebookFolder;
import eu.lotse.rules.releasing.Moment;
import eu.lotse.rules.releasing.Releasing;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/**
 * {@code lotse release propose BRANCH}: checks a draft, computes what it would change and proposes
 * it. With {@code --rulebook DIR} the folder is committed to the branch before.
 */
@Command(name = "propose")
final class ReleaseProposeVerb extends ReleaseStep {

  @Parameters(paramLabel = "BRANCH", descriptionKey = "release.branch")
  private String branch = "";

  @Option(names = "--rulebook", paramLabel = "DIR", descriptionKey = "release.rulebook")
  private @Nullable String folder;

  @Option(
      names = "--reason",
      paramLabel = "TEXT",
      required = true,
      descriptionKey = "release.reason")
  private String reason = "";

  ReleaseProposeVerb(Surroundings surroundings, Wording wording) {
    super(surroundings, wording);
  }

  @Override
  int step(OpenRegister register, Releasing releasing) {
    Moment moment = moment(register);
    if (folder != null) {
      var path = RulebookSource.existing(surroundings().file(folder));
      releasing.drafts().write(branch, RulebookFolder.read(path), moment, reason);
    }
    var proposed = new Releasing.Proposed[1];
    boolean passed =
        new CandidateCheck(surroundings(), wording())
            .show(
                () -> {
                  proposed[0] = releasing.propose(branch, moment, reason);
                  return proposed[0].report();
                },
                surroundings().err());
    if (!passed) {
      tell("release.not-proposed");
      return FAILED;
    }
    var proposal = proposed[0].proposal().orElseThrow();
    say("release.proposed", proposal.number());
    print(new ReleaseText(wording(), surroundings().clock().getZone()).proposal(proposal));
    return DONE;
  }
}
