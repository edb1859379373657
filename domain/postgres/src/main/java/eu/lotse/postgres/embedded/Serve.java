package eu.lotse.postgres.embedded;

import eu.lotse.postgres.embedded.OwnerNote.Work;
import java.io.IOException;
import java.io.PrintStream;
import java.net.HttpURLConnection;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;

/**
 * Owns the server in the foreground and runs programs on it until one of them ends or this process
 * is told to end. Then all programs end, and the server after them. The first program is the one
 * that people wait for; the others start when it is ready.
 */
final class Serve {
  private final Home home;
  private final boolean external;
  private final PrintStream say;

  Serve(Home home, boolean external, PrintStream say) {
    this.home = home;
    this.external = external;
    this.say = say;
  }

  /** Gives back the exit code of the program that ended first. */
  int run(ServeOrder order) throws IOException {
    var since = Instant.now();
    try (var atEnd = new AtEnd(say)) {
      var owner = become(OwnerNote.ofThisProcess(Work.SERVE, order.page()));
      atEnd.add(owner::close);
      refuseTaken(order.port());
      Map<String, String> environment = external ? Map.of() : owner.start(Map.of()).environment();
      say.println("lotse: starting with the data in " + home.root());
      var children = new Children(true);
      atEnd.add(children::close);
      for (var child : order.children().entrySet()) {
        children.start(child.getKey(), child.getValue(), environment);
        owner.tellChildren(children.list());
        awaitReadiness(order, children, since);
        if (children.oneEnded()) {
          break;
        }
      }
      var ended = children.waitForFirst();
      if (!children.stopping()) {
        say.println(
            "lotse: "
                + ended.name()
                + " ended with exit code "
                + ended.code()
                + ", so Lotse stops");
      }
      return ended.code();
    }
  }

  private Owner become(OwnerNote note) throws IOException {
    for (var told = false; ; told = true) {
      var owner = Owner.tryBecome(home, note);
      if (owner.isPresent()) {
        return owner.get();
      }
      var other = OwnerNote.read(home);
      if (other.isPresent() && other.get().work() == Work.SERVE) {
        throw new IOException(
            "Lotse is running already (process %d): %s; ./lotse stop ends it"
                .formatted(other.get().pid(), other.get().page()));
      }
      if (!told) {
        say.println("lotse: waiting for a command that is using the database");
      }
      Running.pause();
    }
  }

  private static void refuseTaken(int port) throws IOException {
    if (port > 0) {
      try (var everywhere = new ServerSocket(port)) {
        everywhere.close();
        new ServerSocket(port, 1, InetAddress.getLoopbackAddress()).close();
      } catch (IOException taken) {
        throw new IOException(
            "port %d is taken by another program; choose another one: LOTSE_PORT=%d ./lotse start"
                .formatted(port, port + 1),
            taken);
      }
    }
  }

  /** Waits after the first program only, which has the machine for itself until then. */
  private void awaitReadiness(ServeOrder order, Children children, Instant since)
      throws IOException {
    if (children.list().size() > 1) {
      return;
    }
    while (!answers(order.health())) {
      if (children.stopping() || children.oneEnded()) {
        return;
      }
      Running.pause();
    }
    var seconds = Duration.between(since, Instant.now()).toMillis() / 1000.0;
    say.println("lotse: ready after %.1f s: %s".formatted(seconds, order.page()));
    Home.writeSecret(home.ready(), Long.toString(ProcessHandle.current().pid()));
  }

  private static boolean answers(String health) {
    if (health.isEmpty()) {
      return true;
    }
    try {
      var connection = (HttpURLConnection) URI.create(health).toURL().openConnection();
      connection.setConnectTimeout(1_000);
      connection.setReadTimeout(5_000);
      return connection.getResponseCode() < 500;
    } catch (IOException notYet) {
      return false;
    }
  }
}
