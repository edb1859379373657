package eu.lotse.batch.terminal;

import java.io.InputStream;
import java.io.PrintStream;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Map;
import java.util.Optional;

/**
 * Where a command is run: streams, environment, clock. The only place where the command line meets
 * the machine.
 *
 * @param interactive whether a person watches, rather than a pipe or a log
 */
public record Surroundings(
    PrintStream out,
    PrintStream err,
    InputStream in,
    Map<String, String> environment,
    Clock clock,
    boolean interactive) {

  /** The variable that says where midnight falls. */
  public static final String ZONE = "LOTSE_ZONE";

  public Surroundings {
    environment = Map.copyOf(environment);
  }

  /**
   * Those of this process.
   *
   * @throws java.time.DateTimeException where it names a time zone that there is not
   */
  public static Surroundings ofThisProcess() {
    var console = System.console();
    var zone = ZoneId.of(System.getenv().getOrDefault(ZONE, "Europe/Berlin"));
    return new Surroundings(
        System.out,
        System.err,
        System.in,
        System.getenv(),
        Clock.system(zone),
        console != null && console.isTerminal());
  }

  /** A file as the caller names it, who may stand in another folder than this process. */
  public Path file(String named) {
    return callersFolder().resolve(named).normalize();
  }

  private Path callersFolder() {
    return Path.of(environment.getOrDefault("LOTSE_CALLER_DIR", "")).toAbsolutePath();
  }

  /** The folder of the data of this installation, if the launcher named one. */
  public Optional<Path> home() {
    return Optional.ofNullable(environment.get("LOTSE_HOME")).map(Path::of);
  }

  /** Today's date at this door. */
  public LocalDate today() {
    return LocalDate.now(clock);
  }

  /** The folder of the rulebook, if one is named; else the one that is built in. */
  public Optional<Path> rulebook() {
    return Optional.ofNullable(environment.get("LOTSE_RULEBOOK")).map(Path::of);
  }

  /** The Git repository of the rulebook, if the installation has one of its own. */
  public Optional<Path> repository() {
    return Optional.ofNullable(environment.get("LOTSE_RULEBOOK_REPOSITORY"))
        .filter(named -> !named.isBlank())
        .map(Path::of);
  }

  /** Shows how far a job is: a bar for people, lines for logs. */
  public Progress progress(String task) {
    return interactive ? new BarProgress(err, task) : new PlainProgress(err, task);
  }
}
