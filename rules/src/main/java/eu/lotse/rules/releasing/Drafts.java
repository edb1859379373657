package eu.lotse.rules.releasing;

import eu.lotse.domain.register.Proposal;
import eu.lotse.domain.register.Releases;
import eu.lotse.domain.register.Releases.Activation;
import eu.lotse.domain.rulebook.RulebookFiles;
import eu.lotse.rules.reading.RulebookFaults;
import eu.lotse.rules.repository.DraftBranch;
import eu.lotse.rules.repository.RepositoryRefused;
import eu.lotse.rules.repository.RulebookRepository;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** The drafts in the repository of the rulebook. */
public final class Drafts {

  private final RepositoryPlace place;
  private final Releases releases;

  Drafts(RepositoryPlace place, Releases releases) {
    this.place = place;
    this.releases = releases;
  }

  /** All drafts that hold something that was not released, by name. */
  public List<DraftBranch> all(Instant now) {
    try (var repository = open(now)) {
      return repository.drafts().stream().filter(d -> !d.writers().isEmpty()).toList();
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
   * Notes in the repository what came into force. Where the branch of what was released holds
   * something that never came into force from here, only a draft is joined to it. What counts
   * stands in the register; where the repository cannot be reached from here, it stays behind.
   *
   * @param proposal the one whose release is in force, if it came so
   */
  void catchUp(Optional<Proposal> proposal, Moment moment) {
    Optional<String> commit = proposal.map(p -> p.source().commit());
    String message = "Freigabe " + releases.active().orElseThrow().release().brief();
    try (var repository = open(moment.now())) {
      RulebookFiles main = repository.released();
      RulebookFiles inForce = inForce();
      boolean isNew = commit.filter(c -> !repository.isReleased(c)).isPresent();
      if (main.hasSameContent(inForce) || !(isNew || wasInForce(main))) {
        return;
      }
      commit.ifPresentOrElse(
          draft -> repository.release(draft, moment.stamp(), message),
          () -> repository.release(inForce, moment.stamp(), message));
    } catch (RepositoryRefused | RulebookFaults unreachable) {
      // The register has the files; it is tried again every day.
    }
  }

  private boolean wasInForce(RulebookFiles files) {
    return releases.history().stream()
        .map(Activation::release)
        .distinct()
        .flatMap(release -> releases.files(release).stream())
        .anyMatch(files::hasSameContent);
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
