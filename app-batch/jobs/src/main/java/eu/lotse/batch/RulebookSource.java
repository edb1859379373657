package eu.lotse.batch;

import eu.lotse.batch.terminal.Surroundings;
import eu.lotse.domain.decision.Rulebook;
import eu.lotse.rules.Rulebooks;
import java.io.IOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.function.Function;

/** The rulebook of this installation: the folder it names, else the one that is built in. */
final class RulebookSource {

  private static final String BUILT_IN = "/rulebook/README.md";

  private final Surroundings surroundings;

  RulebookSource(Surroundings surroundings) {
    this.surroundings = surroundings;
  }

  Rulebook load() {
    return with(Rulebooks::load);
  }

  /** Does something with the rulebook's folder while it is there. */
  <T> T with(Function<Path, T> use) {
    return surroundings
        .rulebook()
        .map(folder -> use.apply(existing(folder)))
        .orElseGet(() -> builtIn(use));
  }

  /** A folder of rules that the caller names. */
  static Path existing(Path folder) {
    if (!Files.isDirectory(folder)) {
      throw new CommandFailed("NO_RULEBOOK", folder);
    }
    return folder;
  }

  private static <T> T builtIn(Function<Path, T> use) {
    URL readme = RulebookSource.class.getResource(BUILT_IN);
    if (readme == null) {
      throw new CommandFailed("NO_BUILT_IN_RULEBOOK");
    }
    try {
      URI address = readme.toURI();
      if (!"jar".equals(address.getScheme())) {
        return use.apply(folderOf(Path.of(address)));
      }
      try (FileSystem jar = FileSystems.newFileSystem(address, Map.of())) {
        return use.apply(folderOf(jar.getPath(BUILT_IN)));
      }
    } catch (URISyntaxException | IOException e) {
      throw new IllegalStateException("The built-in rulebook cannot be read", e);
    }
  }

  private static Path folderOf(Path file) {
    Path folder = file.getParent();
    if (folder == null) {
      throw new IllegalStateException("Not in a folder: " + file);
    }
    return folder;
  }
}
