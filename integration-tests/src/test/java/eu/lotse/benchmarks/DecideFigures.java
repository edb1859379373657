package eu.lotse.benchmarks;

import eu.lotse.domain.facts.Matters;
import eu.lotse.rules.Rulebooks;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.TimeValue;

/** How many answers a second each engine gives, and how long one waits for its first. */
final class DecideFigures {

  private static final int WARM_UPS = 5;
  private static final int MEASUREMENTS = 10;
  private static final TimeValue EACH = TimeValue.milliseconds(Settings.number("decide.ms", 2000));
  private static final int FIRST_ANSWERS = Settings.number("decide.first", 5);

  private static final double NANOS_PER_SECOND = 1e9;

  private final String rulebook;
  private final List<String> engines = Engines.names();

  DecideFigures(Path rulebook) {
    this.rulebook = rulebook.toString();
  }

  Map<String, Object> measure() throws RunnerException {
    var book = Rulebooks.load(Path.of(rulebook));
    Map<String, Object> figures = new LinkedHashMap<>();
    Map<String, Object> errors = new LinkedHashMap<>();
    Map<String, Object> perProcessorSecond = new LinkedHashMap<>();
    for (RunResult result : run()) {
      String engine = result.getParams().getParam("engine");
      var score = result.getPrimaryResult();
      double share =
          result.getSecondaryResults().get("processorNanos").getScore() / NANOS_PER_SECOND;
      double median = score.getStatistics().getPercentile(50);
      figures.put(engine, rounded(median));
      errors.put(engine, rounded(score.getScoreError()));
      perProcessorSecond.put(engine, rounded(score.getScore() / share));
    }
    figures.put("error", errors);
    figures.put("per_processor_second", perProcessorSecond);
    figures.put("drools_times_as_fast_as", ratios(perProcessorSecond));
    figures.put("first_answer_s", firstAnswers());
    figures.put("rules", Matters.all().stream().mapToInt(m -> book.rules(m).size()).sum());
    figures.put("release", book.release().brief());
    return figures;
  }

  private Iterable<RunResult> run() throws RunnerException {
    var options =
        new OptionsBuilder()
            .include(DecideBenchmark.class.getName())
            .param("rulebook", rulebook)
            .param("engine", engines.toArray(String[]::new))
            .threads(1)
            .forks(1)
            .warmupIterations(WARM_UPS)
            .warmupTime(EACH)
            .measurementIterations(MEASUREMENTS)
            .measurementTime(EACH)
            .shouldFailOnError(true)
            .build();
    return new Runner(options).run();
  }

  /** By the processor time each had, so that a busy machine harms all alike. */
  private static Map<String, Object> ratios(Map<String, Object> perProcessorSecond) {
    double ours = ((Number) perProcessorSecond.get(Engines.DROOLS)).doubleValue();
    Map<String, Object> ratios = new LinkedHashMap<>();
    perProcessorSecond.forEach((engine, rate) -> {
      if (!engine.equals(Engines.DROOLS)) {
        ratios.put(engine, Settings.rounded(ours / ((Number) rate).doubleValue()));
      }
    });
    return ratios;
  }

  /** In rounds, so that what else the machine has to do in between meets all engines alike. */
  private Map<String, Object> firstAnswers() {
    Map<String, List<Double>> seconds = new LinkedHashMap<>();
    var verdicts = new HashSet<String>();
    for (int i = 0; i < FIRST_ANSWERS; i++) {
      for (String engine : engines) {
        var given = FirstAnswer.inNewProcess(engine, rulebook);
        verdicts.add(given.verdict());
        seconds.computeIfAbsent(engine, e -> new ArrayList<>()).add(given.seconds());
      }
      System.err.printf("first answers, round %d of %d%n", i + 1, FIRST_ANSWERS);
    }
    if (verdicts.size() != 1) {
      throw new IllegalStateException("Not the same first answer: " + verdicts);
    }
    Map<String, Object> medians = new LinkedHashMap<>();
    seconds.forEach((engine, all) -> medians.put(engine, Settings.median(all)));
    return medians;
  }

  /** Slow ones with a digit behind the point. */
  private static Number rounded(double rate) {
    return rate < 100 ? (Number) (Math.round(rate * 10) / 10.0) : (Number) Math.round(rate);
  }
}
