package eu.lotse.rules.repository;

import java.time.Instant;
import java.util.Set;

/**
 * A branch of the repository.
 *
 * @param name without {@code refs/heads/}
 * @param commit its newest commit, 40 hexadecimal digits
 * @param title the first line of that commit's message
 * @param writers everybody who wrote or committed something that is not in {@code main}
 */
public record DraftBranch(
    String name, String commit, Instant at, String title, Set<Signature> writers) {

  public DraftBranch {
    writers = Set.copyOf(writers);
  }
}
