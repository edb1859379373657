package eu.lotse.batch;

import eu.lotse.batch.terminal.Surroundings;
import eu.lotse.postgres.MasterKey;
import eu.lotse.postgres.backup.Login;
import eu.lotse.rules.releasing.RepositoryPlace;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;

/**
 * What an installation consists of beside the programs: a database, a master key, the repository of
 * the rulebook, and whether it is a demo. None of it is opened or made here.
 */
record Keeping(Surroundings surroundings) {

  /** Names of what a backup holds beside the database. */
  static final String REPOSITORY = "rulebook.bundle";

  static final String PROFILE = "profile";

  Path home() {
    return surroundings.home().orElseThrow(() -> new CommandFailed("NO_HOME"));
  }

  Login database() {
    var environment = surroundings.environment();
    String url = environment.get("SPRING_DATASOURCE_URL");
    if (url == null) {
      throw new CommandFailed("NO_DATABASE");
    }
    return new Login(
        url,
        environment.getOrDefault("SPRING_DATASOURCE_USERNAME", ""),
        environment.getOrDefault("SPRING_DATASOURCE_PASSWORD", ""));
  }

  /** The key of this installation; a new one would fit nothing. */
  MasterKey key() {
    try {
      Optional<MasterKey> key = MasterKey.find(surroundings.environment(), home());
      return key.orElseThrow(() -> new CommandFailed("KEY_MISSING", MasterKey.VARIABLE, home()));
    } catch (IllegalArgumentException e) {
      throw new CommandFailed("BAD_MASTER_KEY", MasterKey.VARIABLE, home());
    } catch (IOException e) {
      throw new CommandFailed("NO_MASTER_KEY", home());
    }
  }

  RepositoryPlace repository() {
    return new RepositoryPlace(surroundings.repository(), home());
  }

  /** Says whether these are demo data; written by the launcher on the first start. */
  Path profile() {
    return home().resolve(PROFILE);
  }
}
