package eu.lotse.postgres.embedded;

import eu.lotse.postgres.embedded.OwnerNote.Work;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.time.Duration;
import java.time.temporal.ChronoUnit;
import java.util.Optional;

/** The view from outside on the process that owns the server of a home. */
final class Running {
  static final Duration INTERVAL = Duration.ofMillis(100);
  private static final Duration TIME_TO_STOP = Duration.ofMinutes(2);

  private final Home home;

  Running(Home home) {
    this.home = home;
  }

  boolean owned() throws IOException {
    if (!Files.exists(home.ownerLock())) {
      return false;
    }
    var lock = HomeLock.tryExclusive(home.ownerLock());
    if (lock.isPresent()) {
      lock.get().close();
    }
    return lock.isEmpty();
  }

  Optional<Access> access() throws IOException {
    var note = OwnerNote.read(home);
    return note.isPresent() && !note.get().url().isEmpty()
        ? Optional.of(new Access(note.get().url(), Postgres.NAME, Home.read(home.password())))
        : Optional.empty();
  }

  /** Exit code 0 when Lotse is served, else 3, as service managers expect it. */
  int status(PrintStream out) throws IOException {
    var note = owned() ? OwnerNote.read(home) : Optional.<OwnerNote>empty();
    if (note.isEmpty()) {
      out.println("not running (data in " + home.root() + ")");
      return Main.NOT_RUNNING;
    }
    var owner = note.get();
    if (owner.work() == Work.COMMAND) {
      out.println("not running; a command (process " + owner.pid() + ") is using the database");
      return Main.NOT_RUNNING;
    }
    var state = Files.exists(home.ready()) ? "running" : "starting";
    out.println(
        state
            + " since "
            + owner.since().truncatedTo(ChronoUnit.SECONDS)
            + " (process "
            + owner.pid()
            + "): "
            + owner.page());
    out.println("database: " + (owner.url().isEmpty() ? "external" : owner.url()));
    out.println("data: " + home.root());
    return 0;
  }

  /** Ends what is served and waits for it; cleans up after an owner that died. */
  int stop(PrintStream say) throws IOException {
    if (!owned()) {
      cleanUp();
      say.println("lotse: not running");
      return 0;
    }
    var note = OwnerNote.read(home);
    if (note.isPresent() && note.get().work() == Work.COMMAND) {
      say.println(
          "lotse: a command (process "
              + note.get().pid()
              + ") is using the database; it ends by itself");
      return Main.FAILED;
    }
    if (note.isEmpty()
        || !ProcessHandle.of(note.get().pid()).map(ProcessHandle::destroy).orElse(false)) {
      say.println("lotse: cannot stop the process that owns " + home.root());
      return Main.FAILED;
    }
    for (var waited = Duration.ZERO; owned(); waited = waited.plus(INTERVAL)) {
      if (waited.compareTo(TIME_TO_STOP) > 0) {
        say.println("lotse: process " + note.get().pid() + " does not end");
        return Main.FAILED;
      }
      pause();
    }
    say.println("lotse: stopped");
    return 0;
  }

  private void cleanUp() throws IOException {
    if (Files.exists(home.ownerLock())) {
      var owner = Owner.tryBecome(home, OwnerNote.ofThisProcess(Work.COMMAND, ""));
      if (owner.isPresent()) {
        try (var alone = owner.get()) {
          Postgres.stopOrphan(home);
        }
      }
    }
  }

  static void pause() throws IOException {
    try {
      Thread.sleep(INTERVAL);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IOException("interrupted", e);
    }
  }
}
