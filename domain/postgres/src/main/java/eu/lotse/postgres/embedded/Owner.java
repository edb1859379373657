package eu.lotse.postgres.embedded;

import eu.lotse.postgres.embedded.OwnerNote.Child;
import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The process that owns the embedded server of a home. There is at most one at a time. */
final class Owner implements AutoCloseable {
  private final Home home;
  private final HomeLock lock;
  private OwnerNote note;
  private @Nullable Postgres server;
  private boolean closed;

  private Owner(Home home, HomeLock lock, OwnerNote note) {
    this.home = home;
    this.lock = lock;
    this.note = note;
  }

  /** Makes this process the owner, if no other is. What a dead owner left running is stopped. */
  static Optional<Owner> tryBecome(Home home, OwnerNote note) throws IOException {
    home.create();
    var lock = HomeLock.tryExclusive(home.ownerLock());
    if (lock.isEmpty()) {
      return Optional.empty();
    }
    Files.deleteIfExists(home.ready());
    var left = OwnerNote.read(home);
    if (left.isPresent()) {
      left.get().stopChildren();
    }
    note.write(home);
    return Optional.of(new Owner(home, lock.get(), note));
  }

  /**
   * Starts the server and lets others know.
   *
   * @param settings of {@code postgresql.conf}, for this run
   */
  synchronized Access start(Map<String, String> settings) throws IOException {
    if (closed) {
      throw new Stopped();
    }
    server = Postgres.start(home, settings);
    var access = server.access();
    tell(note.withUrl(access.url()));
    return access;
  }

  /** The way in for whoever makes and drops databases; Lotse itself never goes it. */
  synchronized Access superuserAccess() throws IOException {
    if (server == null) {
      throw new IOException("the server has not been started");
    }
    return server.superuserAccess();
  }

  synchronized void tellChildren(List<Child> children) throws IOException {
    tell(note.withChildren(children));
  }

  private void tell(OwnerNote note) throws IOException {
    this.note = note;
    note.write(home);
  }

  /** Stops the server, if it was started, and gives up the ownership. */
  @Override
  public synchronized void close() throws IOException {
    if (closed) {
      return;
    }
    closed = true;
    try {
      Files.deleteIfExists(home.ready());
      if (server != null) {
        server.close();
      }
      Files.deleteIfExists(home.ownerNote());
    } finally {
      lock.close();
    }
  }
}
