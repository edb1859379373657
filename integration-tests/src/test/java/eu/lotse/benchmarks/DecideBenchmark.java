package eu.lotse.benchmarks;

import eu.lotse.domain.decision.Assessment;
import eu.lotse.domain.decision.Rulebook;
import eu.lotse.domain.facts.Matters;
import eu.lotse.rules.Rulebooks;
import eu.lotse.rules.reading.BookReader;
import eu.lotse.rules.reading.RulebookFolder;
import eu.lotse.rules.scenarios.ScenarioReader;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/** Whole answers a second on one core, with the whole rulebook and nothing remembered. */
@State(Scope.Thread)
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.SECONDS)
public class DecideBenchmark {

  /** The folder of the rulebook. */
  @Param("rules/rulebook")
  public String rulebook;

  /** One of {@link Engines#names()}. */
  @Param(Engines.DROOLS)
  public String engine;

  private Asked[] asked;
  private int next;
  private Engine measured;

  /** Compiles, and makes sure that the referee gives the same answer to every question. */
  @Setup
  public void prepare() {
    var files = RulebookFolder.read(Path.of(rulebook));
    var book = BookReader.read(files, Matters.all());
    Rulebook drools = Rulebooks.of(files);
    Engine referee = Engines.of(Engines.REFEREE, files);
    measured = Engines.of(engine, files);
    asked =
        Asked.of(drools, Matters.all(), ScenarioReader.read(book, Matters.all()))
            .toArray(Asked[]::new);
    for (Asked question : asked) {
      Assessment expected = referee.assess(question.pattern(), question.dates());
      Assessment actual = measured.assess(question.pattern(), question.dates());
      if (!expected.equals(actual)) {
        throw new IllegalStateException(
            "%s does not give the same answer to %s: %s".formatted(engine, question, actual));
      }
    }
  }

  @Benchmark
  public Assessment answer(ProcessorTime time) {
    next = next + 1 == asked.length ? 0 : next + 1;
    return measured.assess(asked[next].pattern(), asked[next].dates());
  }
}
