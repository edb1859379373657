package eu.lotse.rules;

import eu.lotse.domain.decision.Rulebook;
import eu.lotse.domain.facts.Matter;
import eu.lotse.domain.rulebook.Rule;
import eu.lotse.domain.rulebook.RulebookFiles;
import eu.lotse.rules.CheckReport.Counts;
import eu.lotse.rules.coverage.Coverage;
import eu.lotse.rules.coverage.CoverageCheck;
import eu.lotse.rules.coverage.CoverageReport;
import eu.lotse.rules.reading.Book;
import eu.lotse.rules.reading.BookReader;
import eu.lotse.rules.reading.Faults;
import eu.lotse.rules.reading.Refusal;
import eu.lotse.rules.reading.RulebookFaults;
import eu.lotse.rules.reading.RulebookFolder;
import eu.lotse.rules.scenarios.Scenario;
import eu.lotse.rules.scenarios.ScenarioReader;
import eu.lotse.rules.scenarios.ScenarioResult;
import eu.lotse.rules.scenarios.ScenarioRunner;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ForkJoinPool;
import java.util.concurrent.Future;
import java.util.concurrent.FutureTask;
import java.util.function.Function;

/** Read, check, compile, run the scenarios: as far as faults allow, and with all of them. */
final class RulebookCheck {

  private final List<Matter> matters;
  private final Function<Book, Rulebook> compiler;

  /**
   * @param compiler makes an engine of a book without faults
   */
  RulebookCheck(List<Matter> matters, Function<Book, Rulebook> compiler) {
    this.matters = matters;
    this.compiler = compiler;
  }

  CheckReport check(Path folder) {
    var faults = new Faults();
    return check(RulebookFolder.read(folder, faults), faults);
  }

  CheckReport check(RulebookFiles files) {
    return check(files, new Faults());
  }

  private CheckReport check(RulebookFiles files, Faults faults) {
    Book book = BookReader.read(files, matters, faults);
    // A book without faults is compiled while its scenarios are read.
    var compiled = new FutureTask<>(() -> compiler.apply(book));
    if (faults.count() == 0) {
      ForkJoinPool.commonPool().execute(compiled);
    }
    List<Scenario> scenarios = ScenarioReader.read(book, matters, faults);
    List<ScenarioResult> results = List.of();
    CoverageReport coverage = CoverageReport.NONE;
    if (faults.count() == 0) {
      results = run(compiled, scenarios, faults);
      coverage = Coverage.of(book, matters, results);
      new CoverageCheck(faults).check(coverage);
    }
    return new CheckReport(files, faults.sorted(), counts(book, scenarios), results, coverage);
  }

  private static List<ScenarioResult> run(
      Future<Rulebook> compiled, List<Scenario> scenarios, Faults faults) {
    Rulebook rulebook;
    try {
      rulebook = compiled.get();
    } catch (ExecutionException failed) {
      if (failed.getCause() instanceof RulebookFaults refused) {
        faults.addAll(refused.faults());
        return List.of();
      }
      throw new IllegalStateException(failed.getCause());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
    List<ScenarioResult> results = ScenarioRunner.run(rulebook, scenarios);
    for (ScenarioResult result : results) {
      String name = result.scenario().name();
      for (var failure : result.failures()) {
        var step = failure.step();
        faults.addTold(
            step.place(), Refusal.SCENARIO_FAILED, step.sentence(), failure.actual(), name);
      }
    }
    return results;
  }

  private Counts counts(Book book, List<Scenario> scenarios) {
    List<Rule> rules = matters.stream().flatMap(m -> book.rules(m).stream()).toList();
    long versions =
        rules.stream().map(r -> r.id().family() + "." + r.id().version()).distinct().count();
    return new Counts(rules.size(), (int) versions, scenarios.size(), book.register().all().size());
  }
}
