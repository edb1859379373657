package eu.lotse.benchmarks;

import java.nio.file.Path;

/** {@code ./lotse bench}: measures, prints, and keeps what came out. */
public final class Bench {

  private final Path rulebook;
  private final Results results;

  private Bench(Path rulebook, Results results) {
    this.rulebook = rulebook;
    this.results = results;
  }

  /**
   * @param arguments what to measure, with commas; the folder of the rulebook; the file for the
   *     results, beside which lies the page
   */
  public static void main(String[] arguments) throws Exception {
    if (arguments.length != 3) {
      throw new IllegalArgumentException("bench WHAT,... RULEBOOK RESULTS");
    }
    Path file = Path.of(arguments[2]);
    var results = new Results(file);
    var bench = new Bench(Path.of(arguments[1]), results);
    for (String what : arguments[0].split(",")) {
      bench.measure(what);
    }
    var table = new Table(results.all());
    System.out.print(table.text());
    table.keep(file.resolveSibling("README.md"));
    System.exit(0);
  }

  private void measure(String what) throws Exception {
    switch (what) {
      case "decide" -> results.keep(what, new DecideFigures(rulebook).measure());
      case "rest" -> rest();
      case "reevaluate" -> OwnDatabase.run(rulebook, results.file());
      default -> throw new IllegalArgumentException("bench does not know " + what);
    }
  }

  private void rest() throws Exception {
    try (var house = Installation.create(rulebook)) {
      Installation.Start start = house.starts();
      var figures = new RestFigures(house, rulebook).measure();
      results.keep("rest", figures);
      results.keep("start_s", start.firstPage());
      results.keep("ready_s", start.ready());
      results.keep("rss_mib", house.residentMemory());
    }
  }
}
