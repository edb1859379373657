package eu.lotse.batch;

import eu.lotse.batch.terminal.Surroundings;
import eu.lotse.domain.decision.Rulebook;
import eu.lotse.domain.rulebook.RulebookFiles;
import eu.lotse.rules.CheckReport;
import eu.lotse.rules.Rulebooks;
import eu.lotse.rules.reading.RulebookFolder;
import java.io.IOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The rulebook of this installation: the folder it names, else the one that is built in. */
final class RulebookSource {

  private static final String BUILT_IN = "/rulebook/recht/gesetze.yaml";

  private final Surroundings surroundings;

  RulebookSource(Surroundings surroundings) {
    this.surroundings = surroundings;
  }

  Rulebook load() {
    return surroundings
        .rulebook()
        .map(folder -> Rulebooks.load(existing(folder)))
        .orElseGet(() -> Rulebooks.of(builtIn()));
  }

  /** The files of the rulebook, unread. */
  RulebookFiles files() {
    return surroundings
        .rulebook()
        .map(folder -> RulebookFolder.read(existing(folder)))
        .orElseGet(RulebookSource::builtIn);
  }

  CheckReport check() {
    return surroundings
        .rulebook()
        .map(folder -> Rulebooks.check(existing(folder)))
        .orElseGet(() -> Rulebooks.check(builtIn()));
  }

  /** The files of the folder that the caller names, else of this installation's rulebook. */
  RulebookFiles files(@Nullable String named) {
    return Optional.ofNullable(named)
        .map(surroundings::file)
        .or(surroundings::rulebook)
        .map(folder -> RulebookFolder.read(existing(folder)))
        .orElseGet(RulebookSource::builtIn);
  }

  /** A folder of rules that the caller names. */
  static Path existing(Path folder) {
    if (!Files.isDirectory(folder)) {
      throw new CommandFailed("NO_RULEBOOK", folder);
    }
    return folder;
  }

  private static RulebookFiles builtIn() {
    URL norms = RulebookSource.class.getResource(BUILT_IN);
    if (norms == null) {
      throw new CommandFailed("NO_BUILT_IN_RULEBOOK");
    }
    try {
      URI address = norms.toURI();
      if (!"jar".equals(address.getScheme())) {
        return files(folderOf(folderOf(Path.of(address))));
      }
      try (FileSystem jar = FileSystems.newFileSystem(address, Map.of())) {
        return files(folderOf(folderOf(jar.getPath(BUILT_IN))));
      }
    } catch (URISyntaxException | IOException e) {
      throw new IllegalStateException("The built-in rulebook cannot be read", e);
    }
  }

  private static RulebookFiles files(Path folder) throws IOException {
    var files = new TreeMap<String, byte[]>();
    try (Stream<Path> all = Files.walk(folder)) {
      for (Path file : all.filter(Files::isRegularFile).toList()) {
        files.put(folder.relativize(file).toString().replace('\\', '/'), Files.readAllBytes(file));
      }
    }
    return new RulebookFiles(files);
  }

  private static Path folderOf(Path file) {
    Path folder = file.getParent();
    if (folder == null) {
      throw new IllegalStateException("Not in a folder: " + file);
    }
    return folder;
  }
}
