package eu.lotse.benchmarks;

import eu.lotse.postgres.embedded.Main;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.util.FileSystemUtils;

/**
 * Measures re-evaluations in a process of its own, with a database of its own on the server that
 * Lotse brings along.
 */
final class OwnDatabase {

  private static final String SIZES =
      System.getProperty("bench.operations", "1000000,3000000,10000000");

  private OwnDatabase() {}

  /** In the process that has the database. */
  public static void main(String[] arguments) throws IOException {
    var results = new Results(Path.of(arguments[1]));
    var figures =
        new ReevaluateBenchmark(Path.of(arguments[0]))
            .measure(
                Stream.of(SIZES.split(",")).map(Long::valueOf).toList(),
                some -> results.keep("reevaluate", some));
    results.keep("reevaluate", figures);
    System.exit(0);
  }

  static void run(Path rulebook, Path results) throws IOException, InterruptedException {
    String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
    String classes = System.getProperty("java.class.path");
    Path home = Files.createTempDirectory("lotse-bench");
    var command =
        List.of(
            java,
            "-cp",
            classes,
            Main.class.getName(),
            "with-server",
            "--",
            java,
            "-Xmx2g",
            "-Dbench.operations=" + SIZES,
            "-Dbench.cedar=" + System.getProperty("bench.cedar", "unknown"),
            "-cp",
            classes,
            OwnDatabase.class.getName(),
            rulebook.toString(),
            results.toString());
    try {
      var process = new ProcessBuilder(command).inheritIO();
      process.environment().put("LOTSE_HOME", home.toString());
      int code = process.start().waitFor();
      if (code != 0) {
        throw new IllegalStateException("Measuring re-evaluations ended with " + code);
      }
    } finally {
      FileSystemUtils.deleteRecursively(home);
    }
  }
}
