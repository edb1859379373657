package eu.lotse.postgres.embedded;

import eu.lotse.postgres.embedded.OwnerNote.Work;
import java.io.IOException;
import java.io.PrintStream;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Runs one command with a database: the one its environment names, else that of the server which
 * runs, else a server started for it and stopped when neither this nor any other command needs it.
 */
final class WithServer {
  private static final Duration PATIENCE = Duration.ofMinutes(3);

  private final Home home;
  private final boolean external;
  private final boolean patient;
  private final PrintStream say;

  WithServer(Home home, boolean external, boolean patient, PrintStream say) {
    this.home = home;
    this.external = external;
    this.patient = patient;
    this.say = say;
  }

  /** Gives back the exit code of the command. */
  int run(List<String> command) throws IOException {
    try (var atEnd = new AtEnd(say)) {
      return runChild(command, external ? Map.of() : access(atEnd).environment(), atEnd);
    }
  }

  private int runChild(List<String> command, Map<String, String> environment, AtEnd atEnd)
      throws IOException {
    var child = new Children(patient);
    atEnd.add(child::close);
    child.start(command.getFirst(), command, environment);
    return child.waitForFirst().code();
  }

  private Access access(AtEnd atEnd) throws IOException {
    home.create();
    while (true) {
      var use = HomeLock.shared(home.usersLock());
      var owner = Owner.tryBecome(home, OwnerNote.ofThisProcess(Work.COMMAND, ""));
      if (owner.isPresent()) {
        atEnd.add(() -> leave(use, owner.get()));
        return owner.get().start(Map.of());
      }
      var access = join();
      if (access.isPresent()) {
        atEnd.add(use::close);
        return access.get();
      }
      use.close();
    }
  }

  /**
   * The access to the server of another owner; nothing if that one ends before its server is up.
   */
  private Optional<Access> join() throws IOException {
    for (var waited = Duration.ZERO;
        waited.compareTo(PATIENCE) < 0;
        waited = waited.plus(Running.INTERVAL)) {
      var running = new Running(home);
      if (!running.owned()) {
        return Optional.empty();
      }
      var access = running.access();
      if (access.isPresent()) {
        return access;
      }
      Running.pause();
    }
    throw new IOException(
        "another lotse is starting the database server and does not get ready; see "
            + home.serverLog());
  }

  private void leave(HomeLock use, Owner owner) throws IOException {
    use.close();
    try (var alone =
        HomeLock.exclusive(
            home.usersLock(),
            () -> say.println("lotse: waiting for other commands that use the database"))) {
      owner.close();
    }
  }
}
