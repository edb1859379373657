package eu.lotse.postgres.embedded;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Runs programs with a database at hand.
 *
 * <pre>
 * with-server [--kill] -- COMMAND...
 *                                    run one command, on the server that runs or on one started for it
 *     --kill                         when told to end, give the command no time to do so
 * serve [OPTION...] --child NAME COMMAND... [--child NAME COMMAND...]
 *                                    run several until they are stopped or one of them ends
 *     --port N                       refuse to start when this port is taken
 *     --page URL                     where people find Lotse
 *     --health URL                   answers once the first program is ready
 * stop                               end what serve started, and wait for it
 * status                             exit code 0 when serve is running, else 3
 * </pre>
 *
 * The data lie in {@code LOTSE_HOME}. Where the environment names a database already, the programs
 * run on that one.
 */
public final class Main {
  static final int FAILED = 1;
  static final int MISUSED = 2;
  static final int NOT_RUNNING = 3;

  private final Home home;
  private final boolean external;
  private final PrintStream say;

  private Main(Home home, boolean external, PrintStream say) {
    this.home = home;
    this.external = external;
    this.say = say;
  }

  public static void main(String[] args) {
    System.exit(
        new Main(homeIn(System.getenv()), Access.givenBy(System.getenv()), System.err)
            .run(List.of(args)));
  }

  private static Home homeIn(Map<String, String> environment) {
    var named = environment.getOrDefault("LOTSE_HOME", "");
    return new Home(Path.of(named.isBlank() ? ".lotse" : named));
  }

  private int run(List<String> args) {
    try {
      return switch (args.isEmpty() ? "" : args.getFirst()) {
        case "with-server" -> withServer(args.subList(1, args.size()));
        case "serve" -> serve(args.subList(1, args.size()));
        case "stop" -> new Running(home).stop(say);
        case "status" -> new Running(home).status(System.out);
        default -> misused("expected with-server -- COMMAND..., serve, stop or status");
      };
    } catch (Stopped asAskedFor) {
      return FAILED;
    } catch (IOException e) {
      say.println("lotse: " + e.getMessage());
      return FAILED;
    }
  }

  private int withServer(List<String> args) throws IOException {
    var command = args.indexOf("--") + 1;
    var options = args.subList(0, Math.max(0, command - 1));
    if (command == 0 || command == args.size() || !List.of("--kill").containsAll(options)) {
      return misused("with-server expects [--kill] -- COMMAND...");
    }
    return new WithServer(home, external, options.isEmpty(), say)
        .run(args.subList(command, args.size()));
  }

  private int serve(List<String> args) throws IOException {
    Optional<ServeOrder> order = ServeOrder.parse(args);
    return order.isPresent()
        ? new Serve(home, external, say).run(order.get())
        : misused("serve expects [--port N] [--page URL] [--health URL] --child NAME COMMAND...");
  }

  private int misused(String message) {
    say.println("lotse: " + message);
    return MISUSED;
  }
}
