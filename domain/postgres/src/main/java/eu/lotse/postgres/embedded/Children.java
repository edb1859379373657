package eu.lotse.postgres.embedded;

import eu.lotse.postgres.embedded.OwnerNote.Child;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/** Programs that run beside one another on this terminal. When one of them ends, all are to end. */
final class Children implements AutoCloseable {
  private static final int SECONDS_TO_END = 30;

  private final Map<String, Process> processes = new LinkedHashMap<>();
  private final boolean patient;
  private boolean closed;

  /** A program that ended. */
  record Ended(String name, int code) {}

  /**
   * @param patient whether a program that is to end may do so by itself
   */
  Children(boolean patient) {
    this.patient = patient;
  }

  synchronized void start(String name, List<String> command, Map<String, String> environment)
      throws IOException {
    if (closed) {
      throw new Stopped();
    }
    var builder = new ProcessBuilder(command).inheritIO();
    builder.environment().putAll(environment);
    processes.put(name, builder.start());
  }

  synchronized List<Child> list() {
    return processes.values().stream().map(process -> Child.of(process.toHandle())).toList();
  }

  synchronized boolean stopping() {
    return closed;
  }

  synchronized boolean oneEnded() {
    return processes.values().stream().anyMatch(process -> !process.isAlive());
  }

  Ended waitForFirst() {
    var ends = new ArrayList<CompletableFuture<Ended>>();
    synchronized (this) {
      processes.forEach((name, process) ->
          ends.add(process.onExit().thenApply(ended -> new Ended(name, ended.exitValue()))));
    }
    return (Ended) CompletableFuture.anyOf(ends.toArray(CompletableFuture[]::new)).join();
  }

  /**
   * Asks all that still run to end, with whatever they started; by force when they take too long.
   */
  @Override
  public void close() {
    List<ProcessHandle> living;
    synchronized (this) {
      closed = true;
      living =
          processes.values().stream()
              .map(Process::toHandle)
              .flatMap(process -> Stream.concat(Stream.of(process), process.descendants()))
              .filter(ProcessHandle::isAlive)
              .toList();
    }
    living.forEach(patient ? ProcessHandle::destroy : ProcessHandle::destroyForcibly);
    CompletableFuture.allOf(
            living.stream().map(ProcessHandle::onExit).toArray(CompletableFuture[]::new))
        .completeOnTimeout(null, SECONDS_TO_END, TimeUnit.SECONDS)
        .join();
    living.forEach(ProcessHandle::destroyForcibly);
  }
}
