package eu.lotse.postgres.embedded;

import static java.nio.file.StandardOpenOption.CREATE;
import static java.nio.file.StandardOpenOption.READ;
import static java.nio.file.StandardOpenOption.WRITE;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A lock on a file, held by this process until closed. The system takes it back when the process
 * dies.
 */
final class HomeLock implements AutoCloseable {
  private final FileChannel channel;

  private HomeLock(FileChannel channel) {
    this.channel = channel;
  }

  /** Takes the lock for this process alone, if nobody holds it. */
  static Optional<HomeLock> tryExclusive(Path file) throws IOException {
    var channel = open(file);
    if (tryLock(channel) == null) {
      channel.close();
      return Optional.empty();
    }
    return Optional.of(new HomeLock(channel));
  }

  /** Takes the lock together with others; waits while somebody holds it alone. */
  static HomeLock shared(Path file) throws IOException {
    var channel = open(file);
    channel.lock(0, Long.MAX_VALUE, true);
    return new HomeLock(channel);
  }

  /**
   * Takes the lock for this process alone; waits while others hold it, and says so through {@code
   * onWait}.
   */
  static HomeLock exclusive(Path file, Runnable onWait) throws IOException {
    var channel = open(file);
    if (tryLock(channel) == null) {
      onWait.run();
      channel.lock();
    }
    return new HomeLock(channel);
  }

  private static FileChannel open(Path file) throws IOException {
    return FileChannel.open(file, Set.of(CREATE, READ, WRITE), Home.permissions("rw-------"));
  }

  private static @Nullable FileLock tryLock(FileChannel channel) throws IOException {
    try {
      return channel.tryLock();
    } catch (OverlappingFileLockException heldByThisProcess) {
      return null;
    }
  }

  @Override
  public void close() throws IOException {
    channel.close();
  }
}
