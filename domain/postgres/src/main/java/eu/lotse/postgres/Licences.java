package eu.lotse.postgres;

import eu.lotse.domain.decision.Rulebook;
import eu.lotse.domain.register.LogEntry.Kind;
import eu.lotse.domain.register.Proposal;
import eu.lotse.domain.register.ProposalRefused;
import eu.lotse.domain.register.ProposalRefused.Why;
import eu.lotse.domain.rulebook.ReleaseId;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * By what right a release becomes the active one. Asked within the transaction that activates and
 * holds the active release alone.
 *
 * @see <a href="../../../../../../../../docs/decisions/0010-a-release-takes-two-people.md">ADR
 *     10</a>
 */
final class Licences {

  private final ProposalRows proposals;
  private final Approvals approvals;
  private final ReleaseFiles files;

  /**
   * A right to activate.
   *
   * @param proposal of an activation that was approved
   */
  record Licence(Kind kind, @Nullable Long proposal) {}

  Licences(ProposalRows proposals, Approvals approvals, ReleaseFiles files) {
    this.proposals = proposals;
    this.approvals = approvals;
    this.files = files;
  }

  /**
   * The right to activate {@code rulebook} while {@code active} is in force.
   *
   * @throws ProposalRefused where there is none
   */
  Licence require(Rulebook rulebook, Optional<ReleaseId> active) {
    ReleaseId release = rulebook.release();
    if (active.isEmpty()) {
      return new Licence(Kind.FIRST_ACTIVATED, null);
    }
    if (active.get().equals(release)) {
      return new Licence(Kind.CAUGHT_UP, null);
    }
    if (files.hasFiles(active.get(), rulebook.files())) {
      return new Licence(Kind.RENEWED, null);
    }
    return approved(release);
  }

  private Licence approved(ReleaseId release) {
    Proposal proposal =
        proposals.of(release).stream()
            .findFirst()
            .orElseThrow(() -> new ProposalRefused(Why.NOT_APPROVED, release.brief()));
    proposal.requireApproved();
    approvals.requireGenuine(proposal);
    return new Licence(Kind.ACTIVATED, proposal.number());
  }

  /** The right to go back to a release that was in force before. */
  Licence requireEarlier(ReleaseId release, Optional<ReleaseId> active) {
    if (active.filter(release::equals).isPresent()) {
      throw new ProposalRefused(Why.ALREADY_ACTIVE, release.brief());
    }
    if (!proposals.wasActive(release)) {
      throw new ProposalRefused(Why.NEVER_ACTIVE, release.brief());
    }
    return new Licence(Kind.ROLLED_BACK, null);
  }
}
