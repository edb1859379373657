package eu.lotse.batch;

import eu.lotse.batch.terminal.Surroundings;
import eu.lotse.batch.terminal.Wording;
import eu.lotse.domain.register.Accounts;
import eu.lotse.domain.register.Proposal;
import eu.lotse.domain.register.Proposal.Seen;
import eu.lotse.domain.register.ProposalRefused;
import eu.lotse.domain.register.ProposalRefused.Why;
import eu.lotse.domain.register.Proposals;
import eu.lotse.rules.releasing.Moment;
import eu.lotse.rules.releasing.Releasing;
import org.springframework.security.crypto.bcrypt.BCryptPasswordEncoder;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/**
 * {@code lotse release approve NUMBER --seen HASH}: says yes to just the impact that was shown. The
 * password proves that it is the second person.
 */
@Command(name = "approve")
final class ReleaseApproveVerb extends ReleaseStep {

  private static final int SHORTEST = 12;

  @Parameters(paramLabel = "NUMBER", descriptionKey = "release.number")
  private long number;

  @Option(names = "--seen", paramLabel = "HASH", required = true, descriptionKey = "release.seen")
  private String seen = "";

  @Option(
      names = "--reason",
      paramLabel = "TEXT",
      required = true,
      descriptionKey = "release.reason")
  private String reason = "";

  @Option(names = "--password-stdin", descriptionKey = "user.password-stdin")
  private boolean fromStandardInput;

  ReleaseApproveVerb(Surroundings surroundings, Wording wording) {
    super(surroundings, wording);
  }

  @Override
  int step(OpenRegister register, Releasing releasing) {
    Moment moment = moment(register);
    requirePassword(register);
    Proposal proposal =
        register
            .get(Proposals.class)
            .find(number)
            .orElseThrow(() -> new ProposalRefused(Why.NO_PROPOSAL, number));
    String impact =
        proposal
            .impact()
            .map(Proposal.Attached::sha256)
            .orElseThrow(() -> new ProposalRefused(Why.NO_IMPACT));
    if (seen.length() < SHORTEST || !impact.startsWith(seen)) {
      throw new ProposalRefused(Why.STALE);
    }
    releasing.approve(number, new Seen(proposal.release(), impact), moment.actor(), reason);
    say("release.approved", number, moment.actor().account());
    return DONE;
  }

  private void requirePassword(OpenRegister register) {
    String typed = new TypedPassword(surroundings(), wording()).once(fromStandardInput);
    String hash = register.get(Accounts.class).find(account()).orElseThrow().passwordHash();
    if (!new BCryptPasswordEncoder().matches(typed, hash)) {
      throw new CommandFailed("WRONG_PASSWORD", account());
    }
  }
}
