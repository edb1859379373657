package eu.lotse.rules.repository;

import eu.lotse.rules.repository.RepositoryRefused.Why;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.eclipse.jgit.lib.Constants;
import org.eclipse.jgit.lib.NullProgressMonitor;
import org.eclipse.jgit.lib.Ref;
import org.eclipse.jgit.lib.Repository;
import org.eclipse.jgit.storage.file.FileRepositoryBuilder;
import org.eclipse.jgit.transport.BundleWriter;
import org.eclipse.jgit.transport.RefSpec;
import org.eclipse.jgit.transport.TransportBundleStream;
import org.eclipse.jgit.transport.URIish;

/**
 * All branches of a repository as one file, in the format of {@code git bundle}; Git can clone from
 * it.
 */
public final class RepositoryBundle {

  private static final RefSpec ALL_BRANCHES =
      new RefSpec("+" + Constants.R_HEADS + "*:" + Constants.R_HEADS + "*");

  private RepositoryBundle() {}

  /**
   * @throws RepositoryRefused where there is no repository in {@code folder}, or it cannot be read
   */
  public static void write(Path folder, OutputStream out) throws IOException {
    try (var repository = RulebookRepository.open(folder)) {
      Repository git = repository.git();
      var bundle = new BundleWriter(git);
      for (Ref branch : git.getRefDatabase().getRefsByPrefix(Constants.R_HEADS)) {
        bundle.include(branch);
        if (branch.getName().equals(Constants.R_HEADS + RulebookRepository.MAIN)) {
          bundle.include(Constants.HEAD, branch.getObjectId());
        }
      }
      bundle.writeBundle(NullProgressMonitor.INSTANCE, out);
    }
  }

  /** Makes a bare repository of what {@link #write} wrote; there is none in {@code folder} yet. */
  public static void restore(InputStream bundle, Path folder) {
    GitSettings.ofTheHouse();
    try {
      Path parent = folder.toAbsolutePath().getParent();
      Files.createDirectories(parent);
      Path made = Files.createTempDirectory(parent, ".rulebook");
      try (Repository git =
          new FileRepositoryBuilder().setBare().setGitDir(made.toFile()).build()) {
        git.create(true);
        git.updateRef(Constants.HEAD).link(Constants.R_HEADS + RulebookRepository.MAIN);
        try (var transport =
            new TransportBundleStream(git, new URIish().setPath("bundle"), bundle)) {
          transport.fetch(NullProgressMonitor.INSTANCE, List.of(ALL_BRANCHES));
        }
      }
      new Move(made).to(folder);
    } catch (IOException e) {
      throw new RepositoryRefused(Why.BROKEN, e, folder.toString());
    }
  }
}
