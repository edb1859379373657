package eu.lotse.postgres.embedded;

import java.io.IOException;
import java.io.StringReader;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Properties;

/**
 * What the owner of the server tells others: who it is, and where the server listens once it does.
 * It is worth something only as long as the owner's lock is held; after that it names what a dead
 * owner left behind.
 *
 * @param url of the database, empty while the server is not up
 * @param page to open in a browser, empty when nothing serves one
 * @param children the processes that the owner started
 */
record OwnerNote(
    long pid, Work work, Instant since, String url, String page, List<Child> children) {

  private static final Duration TIME_TO_END = Duration.ofSeconds(20);

  enum Work {
    /** Runs Lotse until it is stopped. */
    SERVE,
    /** Runs one command and ends with it. */
    COMMAND
  }

  /** A process, told by its start from a later one with the same number. */
  record Child(long pid, long started) {
    static Child of(ProcessHandle process) {
      return new Child(process.pid(), startOf(process));
    }

    /**
     * A process that ended but that nobody asked for its exit code still has a number; it has no
     * command.
     */
    Optional<ProcessHandle> living() {
      return ProcessHandle.of(pid)
          .filter(process -> process.isAlive() && startOf(process) == started)
          .filter(process -> process.info().command().isPresent());
    }

    private static long startOf(ProcessHandle process) {
      return process.info().startInstant().map(Instant::toEpochMilli).orElse(0L);
    }
  }

  static OwnerNote ofThisProcess(Work work, String page) {
    return new OwnerNote(ProcessHandle.current().pid(), work, Instant.now(), "", page, List.of());
  }

  OwnerNote withUrl(String url) {
    return new OwnerNote(pid, work, since, url, page, children);
  }

  OwnerNote withChildren(List<Child> children) {
    return new OwnerNote(pid, work, since, url, page, List.copyOf(children));
  }

  static Optional<OwnerNote> read(Home home) throws IOException {
    var properties = new Properties();
    try {
      properties.load(new StringReader(Files.readString(home.ownerNote())));
    } catch (NoSuchFileException e) {
      return Optional.empty();
    }
    var children = new ArrayList<Child>();
    for (var child : properties.getProperty("children", "").split(" ", -1)) {
      var at = child.indexOf('@');
      if (at > 0) {
        children.add(
            new Child(
                Long.parseLong(child.substring(0, at)), Long.parseLong(child.substring(at + 1))));
      }
    }
    return Optional.of(
        new OwnerNote(
            Long.parseLong(properties.getProperty("pid", "0")),
            Work.valueOf(properties.getProperty("work", Work.COMMAND.name())),
            Instant.parse(properties.getProperty("since", Instant.EPOCH.toString())),
            properties.getProperty("url", ""),
            properties.getProperty("page", ""),
            children));
  }

  void write(Home home) throws IOException {
    var properties = new Properties();
    properties.setProperty("pid", Long.toString(pid));
    properties.setProperty("work", work.name());
    properties.setProperty("since", since.toString());
    properties.setProperty("url", url);
    properties.setProperty("page", page);
    properties.setProperty(
        "children",
        String.join(" ", children.stream().map(child -> child.pid + "@" + child.started).toList()));
    var text = new StringWriter();
    properties.store(text, "the process that owns the database server");
    Home.writeSecret(home.ownerNote(), text.toString());
  }

  /** Ends the processes of an owner that died without doing so: politely, then by force. */
  void stopChildren() throws IOException {
    children.forEach(child -> child.living().ifPresent(ProcessHandle::destroy));
    for (var waited = Duration.ZERO; anyChildLives(); waited = waited.plus(Running.INTERVAL)) {
      if (waited.compareTo(TIME_TO_END) > 0) {
        children.forEach(child -> child.living().ifPresent(ProcessHandle::destroyForcibly));
        return;
      }
      Running.pause();
    }
  }

  private boolean anyChildLives() {
    return children.stream().anyMatch(child -> child.living().isPresent());
  }
}
