package eu.lotse.rules.releasing;

import eu.lotse.domain.register.Proposal;
import eu.lotse.domain.register.Releases;
import eu.lotse.domain.register.Releases.Activation;
import eu.lotse.domain.rulebook.RulebookFiles;
import eu.lotse.rules.repository.DraftBranch;
import eu.lotse.rules.repository.RepositoryRefused;
import eu.lotse.rules.repository.RulebookRepository;
import java.time.Instant;
import java.util.List;

/** The drafts in the repository of the rulebook. */
public final class Drafts {

  private final RepositoryPlace place;
  private final Releases releases;

  Drafts(RepositoryPlace place, Releases releases) {
    this.place = place;
    this.releases = releases;
  }

  /** All drafts, by name. */
  public List<DraftBranch> all(Instant now) {
    try (var repository = open(now)) {
      return repository.drafts();
    }
  }

  /**
   * The files of a draft as they are now.
   *
   * @throws RepositoryRefused where there is no such draft, naming those there are
   * @throws eu.lotse.rules.reading.RulebookFaults where it holds what has no place in a rulebook
   */
  public RulebookFiles read(String branch, Instant now) {
    return files(find(branch, now), now);
  }

  DraftBranch find(String branch, Instant now) {
    try (var repository = open(now)) {
      return repository.draft(branch);
    }
  }

  RulebookFiles files(DraftBranch draft, Instant now) {
    try (var repository = open(now)) {
      return repository.files(draft.commit());
    }
  }

  /**
   * Writes files to a draft as one commit; where the draft is new, it begins at what is released.
   */
  public DraftBranch write(String branch, RulebookFiles files, Moment moment, String message) {
    try (var repository = open(moment.now())) {
      return repository.commit(branch, files, moment.stamp(), message);
    }
  }

  /**
   * Notes in the repository what came into force. What counts stands in the register; where the
   * repository cannot be reached from here, it stays behind.
   */
  void released(Proposal proposal, Moment moment) {
    try (var repository = open(moment.now())) {
      repository.release(
          proposal.source().commit(), moment.stamp(), "Freigabe " + proposal.release().brief());
    } catch (RepositoryRefused unreachable) {
      // The register has the files; the next release joins the branches.
    }
  }

  /** As {@link #released}, unless it was noted before. */
  void catchUp(Proposal proposal, Moment moment) {
    try (var repository = open(moment.now())) {
      if (repository.isReleased(proposal.source().commit())) {
        return;
      }
    } catch (RepositoryRefused unreachable) {
      return;
    }
    released(proposal, moment);
  }

  private RulebookRepository open(Instant now) {
    return place.open(this::inForce, now);
  }

  private RulebookFiles inForce() {
    return releases
        .active()
        .map(Activation::release)
        .flatMap(releases::files)
        .orElseThrow(() -> new IllegalStateException("No rulebook was activated yet"));
  }
}
