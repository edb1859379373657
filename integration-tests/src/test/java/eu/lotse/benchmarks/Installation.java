package eu.lotse.benchmarks;

import java.io.BufferedReader;
import java.io.IOException;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.springframework.util.FileSystemUtils;

/**
 * The built product with demo data, in a folder and on a port of its own: {@code ./lotse start}, as
 * anybody would start it.
 */
final class Installation implements AutoCloseable {

  private static final String WEB = "lotse-web.jar";
  private static final int STARTS = Settings.number("starts", 5);
  private static final Duration LONGEST_START = Duration.ofMinutes(3);
  private static final int POLL_MILLIS = 10;
  private static final double NANOS_PER_SECOND = 1e9;
  private static final double KIB_PER_MIB = 1024;

  private final Path lotse = Path.of(System.getProperty("bench.lotse"));
  private final Path folder;
  private final Path rulebook;
  private final int port;
  private Process running;

  private Installation(Path folder, Path rulebook, int port) {
    this.folder = folder;
    this.rulebook = rulebook;
    this.port = port;
  }

  static Installation create(Path rulebook) throws IOException {
    Path folder = Files.createTempDirectory("lotse-bench");
    try (var free = new ServerSocket(0)) {
      return new Installation(folder, rulebook, free.getLocalPort());
    }
  }

  String url() {
    return "http://127.0.0.1:" + port;
  }

  /**
   * How long a start takes, in seconds from the command.
   *
   * @param firstPage until the login page is there
   * @param ready until every question is answered at once: the law is compiled
   */
  record Start(double firstPage, double ready) {}

  /** The medians of several starts; it runs afterwards. */
  Start starts() throws IOException, InterruptedException {
    start(); // makes the database
    var starts = new ArrayList<Start>();
    for (int i = 0; i < STARTS; i++) {
      stop();
      Start one = start();
      starts.add(one);
      System.err.printf(
          "start %d of %d: first page %.2f s, ready %.2f s%n",
          i + 1, STARTS, one.firstPage(), one.ready());
    }
    return new Start(
        Settings.median(starts.stream().map(Start::firstPage).toList()),
        Settings.median(starts.stream().map(Start::ready).toList()));
  }

  private Start start() throws IOException, InterruptedException {
    long begin = System.nanoTime();
    running =
        command("start", "--demo").redirectOutput(folder.resolve("start.log").toFile()).start();
    return new Start(await("/", begin), await("/actuator/health/readiness", begin));
  }

  private double await(String path, long begin) throws IOException, InterruptedException {
    var page =
        HttpRequest.newBuilder(URI.create(url() + path)).timeout(Duration.ofSeconds(30)).build();
    try (var client = HttpClient.newBuilder().followRedirects(HttpClient.Redirect.NORMAL).build()) {
      while (!isShown(client, page)) {
        if (!running.isAlive() || System.nanoTime() - begin > LONGEST_START.toNanos()) {
          throw new IllegalStateException(
              "Lotse does not start: " + Files.readString(folder.resolve("start.log")));
        }
        TimeUnit.MILLISECONDS.sleep(POLL_MILLIS);
      }
    }
    return (System.nanoTime() - begin) / NANOS_PER_SECOND;
  }

  private static boolean isShown(HttpClient client, HttpRequest page) throws InterruptedException {
    try {
      return client.send(page, HttpResponse.BodyHandlers.ofString()).statusCode() == 200;
    } catch (IOException notYet) {
      return false;
    }
  }

  /** A token of the demo's agent. */
  String token() throws IOException, InterruptedException {
    Process command = command("user", "token", "agent", "--label", "bench").start();
    try (BufferedReader lines = command.inputReader()) {
      String token = lines.readLine();
      if (command.waitFor() != 0 || token == null) {
        throw new IllegalStateException("No token");
      }
      return token;
    }
  }

  /** Of the web application, in MiB. */
  double residentMemory() throws IOException {
    ProcessHandle web =
        running
            .descendants()
            .filter(p -> p.info().commandLine().orElse("").contains(WEB))
            .findFirst()
            .orElseThrow(() -> new IllegalStateException("No process runs " + WEB));
    Process ps = new ProcessBuilder("ps", "-o", "rss=", "-p", Long.toString(web.pid())).start();
    try (BufferedReader lines = ps.inputReader()) {
      return Math.round(Long.parseLong(lines.readLine().strip()) / KIB_PER_MIB);
    }
  }

  private ProcessBuilder command(String... arguments) {
    var command = new ArrayList<>(List.of(lotse.toString()));
    command.addAll(List.of(arguments));
    var builder = new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.INHERIT);
    var environment = builder.environment();
    environment.keySet().removeIf(name -> name.startsWith("SPRING_") || name.startsWith("LOTSE_"));
    environment.put("LOTSE_HOME", folder.resolve("home").toString());
    environment.put("LOTSE_RULEBOOK", rulebook.toAbsolutePath().toString());
    environment.put("LOTSE_PORT", Integer.toString(port));
    environment.put("LOTSE_JAVA_OPTS", System.getProperty("bench.java.opts", ""));
    return builder;
  }

  private void stop() throws InterruptedException {
    running.destroy();
    if (!running.waitFor(1, TimeUnit.MINUTES)) {
      throw new IllegalStateException("Lotse does not stop; its data are in " + folder);
    }
  }

  @Override
  public void close() throws IOException, InterruptedException {
    if (running != null) {
      stop();
    }
    FileSystemUtils.deleteRecursively(folder);
  }
}
