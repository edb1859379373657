package eu.lotse.batch;

import eu.lotse.batch.releasing.ReleaseText;
import eu.lotse.batch.terminal.Surroundings;
import eu.lotse.batch.terminal.Wording;
import eu.lotse.domain.register.Proposals;
import eu.lotse.domain.register.Releases;
import eu.lotse.rules.releasing.Releasing;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code lotse release list}: what is in force, was in force, is proposed and is being drafted. */
@Command(name = "list")
final class ReleaseListVerb extends Verb {

  @Option(
      names = "--proposals",
      paramLabel = "NUMBER",
      defaultValue = "50",
      descriptionKey = "release.most")
  private int most;

  ReleaseListVerb(Surroundings surroundings, Wording wording) {
    super(surroundings, wording);
  }

  @Override
  public Integer call() {
    try (var register = OpenRegister.forCommand(surroundings())) {
      register.ensureFirstRelease(wording());
      var text = new ReleaseText(wording(), surroundings().clock().getZone());
      print(text.activations(register.get(Releases.class).history()));
      print(text.proposals(register.get(Proposals.class).list(0, most)));
      print(
          text.drafts(
              register.get(Releasing.class).drafts().all(surroundings().clock().instant())));
    }
    return DONE;
  }
}
