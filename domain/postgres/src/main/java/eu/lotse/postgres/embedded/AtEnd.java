package eu.lotse.postgres.embedded;

import java.io.IOException;
import java.io.PrintStream;
import java.util.ArrayDeque;
import java.util.Deque;

/**
 * What is to be ended, last first, when this process comes to its end or is told to (Ctrl-C,
 * SIGTERM).
 */
final class AtEnd implements AutoCloseable {

  /** Something to end. */
  @FunctionalInterface
  interface Closing {
    void close() throws IOException;
  }

  private final Deque<Closing> closings = new ArrayDeque<>();
  private final PrintStream say;
  private boolean closed;

  AtEnd(PrintStream say) {
    this.say = say;
    Runtime.getRuntime().addShutdownHook(Thread.ofPlatform().unstarted(this::close));
  }

  synchronized void add(Closing closing) throws IOException {
    if (closed) {
      closing.close();
      throw new Stopped();
    }
    closings.push(closing);
  }

  @Override
  public synchronized void close() {
    closed = true;
    while (!closings.isEmpty()) {
      try {
        closings.pop().close();
      } catch (IOException e) {
        say.println("lotse: " + e.getMessage());
      }
    }
  }
}
