package eu.lotse.benchmarks;

import eu.lotse.domain.facts.Matters;
import eu.lotse.postgres.embedded.Main;
import eu.lotse.rules.Rulebooks;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.TimeValue;
import org.springframework.util.FileSystemUtils;

/**
 * {@code ./lotse bench decide} or {@code reevaluate}: measures, prints, and keeps what came out.
 */
public final class Bench {

  private static final int WARM_UPS = 5;
  private static final int MEASUREMENTS = 10;
  private static final TimeValue EACH = TimeValue.seconds(2);

  private static final double NANOS_PER_SECOND = 1e9;

  private static final String DATABASE = "SPRING_DATASOURCE_URL";

  private Bench() {}

  /**
   * @param arguments what to measure, the folder of the rulebook, and the file for the results
   */
  public static void main(String[] arguments)
      throws RunnerException, IOException, InterruptedException {
    if (arguments.length != 3 || !List.of("decide", "reevaluate").contains(arguments[0])) {
      throw new IllegalArgumentException("bench decide|reevaluate RULEBOOK RESULTS");
    }
    if (arguments[0].equals("reevaluate") && !System.getenv().containsKey(DATABASE)) {
      System.exit(withDatabase(arguments));
    }
    var results = new Results(Path.of(arguments[2]));
    Map<String, Object> figures =
        arguments[0].equals("decide")
            ? decide(arguments[1])
            : new ReevaluateBenchmark(Path.of(arguments[1]))
                .measure(sizes(), some -> results.keep(arguments[0], some));
    print("", figures);
    results.keep(arguments[0], figures);
    System.exit(0);
  }

  private static void print(String indent, Map<?, ?> figures) {
    figures.forEach((name, figure) -> {
      if (figure instanceof Map<?, ?> more) {
        System.out.println(indent + name);
        print(indent + "  ", more);
      } else {
        System.out.printf("%s%-32s %s%n", indent, name, figure);
      }
    });
  }

  private static List<Long> sizes() {
    return Stream.of(System.getProperty("bench.operations", "1000000,3000000,10000000").split(","))
        .map(Long::valueOf)
        .toList();
  }

  /** Runs the same again with a database of its own, on the server that Lotse brings along. */
  private static int withDatabase(String[] arguments) throws IOException, InterruptedException {
    String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
    String classes = System.getProperty("java.class.path");
    Path home = Files.createTempDirectory("lotse-bench");
    var command =
        new ArrayList<>(List.of(java, "-cp", classes, Main.class.getName(), "with-server", "--"));
    command.addAll(
        List.of(
            java, "-Xmx2g", "-Dbench.operations=" + System.getProperty("bench.operations", "")));
    if (System.getProperty("bench.operations") == null) {
      command.removeLast();
    }
    command.addAll(List.of("-cp", classes, Bench.class.getName()));
    command.addAll(List.of(arguments));
    var process = new ProcessBuilder(command).inheritIO();
    process.environment().put("LOTSE_HOME", home.toString());
    int code = process.start().waitFor();
    FileSystemUtils.deleteRecursively(home);
    return code;
  }

  private static Map<String, Object> decide(String rulebook) throws RunnerException {
    var options =
        new OptionsBuilder()
            .include(DecideBenchmark.class.getName())
            .param("rulebook", rulebook)
            .threads(1)
            .forks(1)
            .warmupIterations(WARM_UPS)
            .warmupTime(EACH)
            .measurementIterations(MEASUREMENTS)
            .measurementTime(EACH)
            .shouldFailOnError(true)
            .build();
    Collection<RunResult> results = new Runner(options).run();
    var book = Rulebooks.load(Path.of(rulebook));
    Map<String, Object> figures = new LinkedHashMap<>();
    figures.put("rules", Matters.all().stream().mapToInt(m -> book.rules(m).size()).sum());
    figures.put("release", book.release().brief());
    for (RunResult result : results) {
      var score = result.getPrimaryResult();
      double share =
          result.getSecondaryResults().get("processorNanos").getScore() / NANOS_PER_SECOND;
      figures.put(score.getLabel() + "PerSecond", Math.round(score.getScore()));
      figures.put(score.getLabel() + "Error", Math.round(score.getScoreError()));
      figures.put(score.getLabel() + "PerProcessorSecond", Math.round(score.getScore() / share));
    }
    ratio(figures, "plainJava", "drools");
    ratio(figures, "drools", "referee");
    return figures;
  }

  private static void ratio(Map<String, Object> figures, String faster, String slower) {
    double ratio = rate(figures, faster) / rate(figures, slower);
    figures.put(
        faster + "To" + slower.substring(0, 1).toUpperCase() + slower.substring(1),
        Math.round(ratio * 100) / 100.0);
  }

  private static double rate(Map<String, Object> figures, String name) {
    return ((Number) figures.get(name + "PerProcessorSecond")).doubleValue();
  }
}
