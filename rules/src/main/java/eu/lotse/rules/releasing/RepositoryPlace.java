package eu.lotse.rules.releasing;

import eu.lotse.domain.register.Actor;
import eu.lotse.domain.rulebook.RulebookFiles;
import eu.lotse.rules.repository.RulebookRepository;
import eu.lotse.rules.repository.Signature;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * Where the repository of the rulebook is.
 *
 * @param own the installation's own repository, if it names one
 * @param home the folder in which one is made on first use otherwise
 */
public record RepositoryPlace(Optional<Path> own, Path home) {

  private static final String NAME = "rulebook";

  public Path folder() {
    return own.orElse(home.resolve(NAME));
  }

  /**
   * Opens the repository. One of the house is made where there is none, with what is in force as
   * its first commit.
   */
  RulebookRepository open(Supplier<RulebookFiles> inForce, Instant now) {
    Path folder = folder();
    if (own.isEmpty() && !RulebookRepository.exists(folder)) {
      RulebookRepository.create(
          folder,
          inForce.get(),
          new Signature.Stamp(Signature.of(Actor.HOUSE.account()), now),
          "Das Regelwerk, wie es in Kraft ist");
    }
    return RulebookRepository.open(folder);
  }
}
