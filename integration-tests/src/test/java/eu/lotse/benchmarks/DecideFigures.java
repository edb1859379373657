package eu.lotse.benchmarks;

import eu.lotse.domain.facts.Matters;
import eu.lotse.rules.Rulebooks;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.TimeValue;

/** How many answers a second each engine gives, and how long one waits for its first. */
final class DecideFigures {

  private static final int ROUNDS = Settings.number("decide.rounds", 5);
  private static final int WARM_UPS = 5;
  private static final int MEASUREMENTS = 5;
  private static final TimeValue EACH = TimeValue.milliseconds(Settings.number("decide.ms", 1500));
  private static final int FIRST_ANSWERS = Settings.number("decide.first", 5);

  private static final double NANOS_PER_SECOND = 1e9;

  /** What came out of each round, by engine. */
  private static final class Rounds {
    private final Map<String, List<Double>> perSecond = new LinkedHashMap<>();
    private final Map<String, List<Double>> perProcessorSecond = new LinkedHashMap<>();

    private void add(RunResult result) {
      String engine = result.getParams().getParam("engine");
      var rate = result.getPrimaryResult();
      double share =
          result.getSecondaryResults().get("processorNanos").getScore() / NANOS_PER_SECOND;
      to(perSecond, engine).add(rate.getStatistics().getPercentile(50));
      to(perProcessorSecond, engine).add(rate.getScore() / share);
    }

    private static List<Double> to(Map<String, List<Double>> rates, String engine) {
      return rates.computeIfAbsent(engine, e -> new ArrayList<>());
    }

    /**
     * Round by round and by the processor time each had, so that a busy machine harms all alike.
     */
    private double timesAsFastAs(String engine) {
      List<Double> ours = to(perProcessorSecond, Engines.DROOLS);
      List<Double> theirs = to(perProcessorSecond, engine);
      return Settings.median(
          IntStream.range(0, ours.size()).mapToObj(i -> ours.get(i) / theirs.get(i)).toList());
    }
  }

  private final String rulebook;
  private final List<String> engines = Engines.names();

  DecideFigures(Path rulebook) {
    this.rulebook = rulebook.toString();
  }

  Map<String, Object> measure() throws RunnerException {
    var book = Rulebooks.load(Path.of(rulebook));
    Rounds rounds = rounds();
    Map<String, Object> figures = new LinkedHashMap<>(medians(rounds.perSecond));
    Map<String, Object> each = new LinkedHashMap<>();
    rounds.perSecond.forEach(
        (engine, all) -> each.put(engine, all.stream().map(DecideFigures::rounded).toList()));
    Map<String, Object> ratios = new LinkedHashMap<>();
    for (String engine : engines) {
      if (!engine.equals(Engines.DROOLS)) {
        ratios.put(engine, rounds.timesAsFastAs(engine));
      }
    }
    figures.put("each_round", each);
    figures.put("per_processor_second", medians(rounds.perProcessorSecond));
    figures.put("drools_times_as_fast_as", ratios);
    figures.put("first_answer_s", firstAnswers());
    figures.put("rules", Matters.all().stream().mapToInt(m -> book.rules(m).size()).sum());
    figures.put("release", book.release().brief());
    return figures;
  }

  /** In rounds, so that a slow minute of the machine meets all engines and not one. */
  private Rounds rounds() throws RunnerException {
    var rounds = new Rounds();
    for (int i = 0; i < ROUNDS; i++) {
      run().forEach(rounds::add);
      System.err.printf("decisions, round %d of %d%n", i + 1, ROUNDS);
    }
    return rounds;
  }

  private static Map<String, Object> medians(Map<String, List<Double>> rates) {
    Map<String, Object> medians = new LinkedHashMap<>();
    rates.forEach((engine, all) -> medians.put(engine, rounded(Settings.median(all))));
    return medians;
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
