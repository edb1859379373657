package eu.lotse.batch;

import eu.lotse.postgres.backup.BackupFile;
import eu.lotse.rules.repository.RepositoryBundle;
import eu.lotse.rules.repository.RulebookRepository;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.springframework.util.FileSystemUtils;

/** What a backup holds beside the database, on its way into the folder of an installation. */
final class RestoredBeside {

  private final Keeping keeping;
  private final BackupFile backup;
  private boolean placed;

  RestoredBeside(Keeping keeping, BackupFile backup) {
    this.keeping = keeping;
    this.backup = backup;
  }

  private boolean holds(String name) {
    return backup.manifest().attached().containsKey(name);
  }

  /** The installation has a repository of its own, which is not ours to overwrite. */
  boolean repositoryIsLeftOut() {
    return holds(Keeping.REPOSITORY) && keeping.repository().own().isPresent();
  }

  private boolean restoresRepository() {
    return holds(Keeping.REPOSITORY) && !repositoryIsLeftOut();
  }

  private Path repository() {
    return keeping.repository().folder();
  }

  /** Refuses to mix what is restored with what is there. */
  void requireRoom() {
    if (restoresRepository() && RulebookRepository.exists(repository())) {
      throw new CommandFailed("REPOSITORY_THERE", repository());
    }
    if (holds(Keeping.PROFILE) && Files.exists(keeping.profile())) {
      String theirs = profile();
      String ours = kept();
      if (!theirs.equals(ours)) {
        throw new CommandFailed("OTHER_PROFILE", keeping.home(), ours, theirs);
      }
    }
  }

  private String profile() {
    try (InputStream in = backup.attached(Keeping.PROFILE)) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8).strip();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private String kept() {
    try {
      return Files.readString(keeping.profile()).strip();
    } catch (IOException e) {
      throw new CommandFailed("NO_FILE", keeping.profile());
    }
  }

  void place() {
    placed = true;
    try {
      if (restoresRepository()) {
        try (InputStream in = backup.attached(Keeping.REPOSITORY)) {
          RepositoryBundle.restore(in, repository());
        }
      }
      if (holds(Keeping.PROFILE)) {
        Files.writeString(keeping.profile(), profile() + "\n");
      }
    } catch (IOException e) {
      throw new CommandFailed("CANNOT_WRITE", keeping.home());
    }
  }

  /** Takes back what {@link #place} did. */
  void remove() {
    if (placed && restoresRepository()) {
      try {
        FileSystemUtils.deleteRecursively(repository());
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
  }
}
