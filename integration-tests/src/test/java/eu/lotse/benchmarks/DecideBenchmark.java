package eu.lotse.benchmarks;

import eu.lotse.domain.decision.Assessment;
import eu.lotse.domain.decision.Rulebook;
import eu.lotse.domain.facts.FactPattern;
import eu.lotse.domain.facts.Matter;
import eu.lotse.domain.facts.Matters;
import eu.lotse.domain.law.LegalDates;
import eu.lotse.rules.Rulebooks;
import eu.lotse.rules.reading.Book;
import eu.lotse.rules.reading.BookReader;
import eu.lotse.rules.reading.RulebookFolder;
import eu.lotse.rules.referee.Referee;
import eu.lotse.rules.scenarios.ScenarioReader;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/**
 * Whole answers a second on one core, with the whole rulebook and nothing remembered: through
 * Drools, by the referee, and by the same rules in plain Java.
 */
@State(Scope.Thread)
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.SECONDS)
public class DecideBenchmark {

  /** The folder of the rulebook. */
  @Param("rules/rulebook")
  public String rulebook;

  private Asked[] asked;
  private int next;
  private Rulebook drools;
  private Map<Matter, Referee> referees;
  private Map<Matter, HandWrittenRules> javas;

  /** Compiles, and makes sure that all three give the same answers. */
  @Setup
  public void prepare() {
    List<Matter> matters = Matters.all();
    var files = RulebookFolder.read(Path.of(rulebook));
    Book book = BookReader.read(files, matters);
    drools = Rulebooks.of(files);
    referees = each(matters, m -> new Referee(drools.rules(m)));
    javas = each(matters, m -> new HandWrittenRules(m, drools.rules(m)));
    asked = Asked.of(drools, matters, ScenarioReader.read(book, matters)).toArray(Asked[]::new);
    for (Asked question : asked) {
      Assessment expected = referee(question.pattern(), question.dates());
      requireSame(expected, drools.assess(question.pattern(), question.dates()), question);
      requireSame(expected, java(question.pattern(), question.dates()), question);
    }
  }

  private static <T> Map<Matter, T> each(List<Matter> matters, Function<Matter, T> maker) {
    return matters.stream().collect(Collectors.toMap(Function.identity(), maker));
  }

  private static void requireSame(Assessment expected, Assessment actual, Asked question) {
    if (!expected.equals(actual)) {
      throw new IllegalStateException("Not the same answer to " + question + ": " + actual);
    }
  }

  private Asked next() {
    next = next + 1 == asked.length ? 0 : next + 1;
    return asked[next];
  }

  @Benchmark
  public Assessment drools(ProcessorTime time) {
    Asked question = next();
    return drools.assess(question.pattern(), question.dates());
  }

  @Benchmark
  public Assessment referee(ProcessorTime time) {
    Asked question = next();
    return referee(question.pattern(), question.dates());
  }

  @Benchmark
  public Assessment plainJava(ProcessorTime time) {
    Asked question = next();
    return java(question.pattern(), question.dates());
  }

  private Assessment referee(FactPattern pattern, LegalDates dates) {
    return referees.get(pattern.matter()).assess(pattern, dates);
  }

  private Assessment java(FactPattern pattern, LegalDates dates) {
    return javas.get(pattern.matter()).assess(pattern, dates);
  }
}
