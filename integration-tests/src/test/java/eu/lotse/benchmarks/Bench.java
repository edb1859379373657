package eu.lotse.benchmarks;

import eu.lotse.domain.facts.Matters;
import eu.lotse.rules.Rulebooks;
import java.nio.file.Path;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.TimeValue;

/** {@code ./lotse bench decide}: measures, prints, and keeps what came out. */
public final class Bench {

  private static final int WARM_UPS = 5;
  private static final int MEASUREMENTS = 10;
  private static final TimeValue EACH = TimeValue.seconds(2);

  private static final double NANOS_PER_SECOND = 1e9;

  private Bench() {}

  /**
   * @param arguments what to measure, the folder of the rulebook, and the file for the results
   */
  public static void main(String[] arguments) throws RunnerException {
    if (arguments.length != 3 || !arguments[0].equals("decide")) {
      throw new IllegalArgumentException("bench decide RULEBOOK RESULTS");
    }
    Map<String, Object> figures = decide(arguments[1]);
    figures.forEach((name, figure) -> System.out.printf("%-24s %s%n", name, figure));
    new Results(Path.of(arguments[2])).keep("decide", figures);
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
