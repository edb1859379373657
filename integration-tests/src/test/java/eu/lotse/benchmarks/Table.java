package eu.lotse.benchmarks;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** The latest figures for people: on the terminal, and in the page between two marks. */
final class Table {

  private static final String BEGIN = "<!-- figures: written by ./lotse bench -->\n";
  private static final String END = "<!-- end of figures -->\n";

  private static final Map<String, String> ENGINES = new LinkedHashMap<>();

  static {
    ENGINES.put("drools", "Drools, as Lotse uses it");
    ENGINES.put("plain_java", "the same rules printed as plain Java");
    ENGINES.put("fresh_session", "Drools, a fresh session for each question");
    ENGINES.put("cedar", "Cedar");
    ENGINES.put("kie_dmn", "Kie DMN");
    ENGINES.put("referee", "the referee");
  }

  private final Map<String, Object> figures;
  private final List<List<String>> rows = new ArrayList<>();

  Table(Map<String, Object> figures) {
    this.figures = figures;
    decide(part(figures, "decide"));
    rest(part(figures, "rest"));
    reevaluate(part(figures, "reevaluate"));
  }

  private void decide(Map<String, Object> decide) {
    ENGINES.forEach((engine, words) -> {
      if (decide.get(engine) != null) {
        row("decisions per second and core: " + words, number(decide.get(engine)));
        Object ratio = part(decide, "drools_times_as_fast_as").get(engine);
        if (ratio != null) {
          row("&nbsp; Lotse's Drools is so many times as fast", number(ratio));
        }
        Object first = part(decide, "first_answer_s").get(engine);
        row("&nbsp; first answer of a new process, s", number(first));
      }
    });
  }

  private void rest(Map<String, Object> rest) {
    if (rest.isEmpty()) {
      return;
    }
    Object asked = rest.get("asked_per_second");
    round(asked + " questions a second over REST", rest);
    round("the same, each with a row in the log", part(rest, "with_log"));
    row("start to first page, s", number(figures.get("start_s")));
    if (figures.containsKey("ready_s")) {
      row("&nbsp; until the law is compiled, too, s", number(figures.get("ready_s")));
    }
    row("resident memory of the web application after that, MiB", number(figures.get("rss_mib")));
  }

  private void round(String words, Map<String, Object> rest) {
    row(words + ": p50, ms", number(rest.get("p50_ms")));
    row("&nbsp; p99, ms", number(rest.get("p99_ms")));
    row("&nbsp; answers a second", number(rest.get("rate")));
    if (rest.get("failed") instanceof Integer failed && failed > 0) {
      row("&nbsp; without an answer, of all rounds", number(failed));
    }
  }

  private void reevaluate(Map<String, Object> reevaluate) {
    part(reevaluate, "operations")
        .forEach((operations, at) -> {
          if (at instanceof Map<?, ?> figuresAt) {
            row("change of law over %s operations".formatted(operations), "");
            figuresAt.forEach((name, figure) -> row("&nbsp; `" + name + "`", number(figure)));
          }
        });
  }

  private void row(String words, String figure) {
    rows.add(List.of(words, figure));
  }

  @SuppressWarnings("unchecked")
  private static Map<String, Object> part(Map<String, Object> of, String name) {
    return of.get(name) instanceof Map<?, ?> part ? (Map<String, Object>) part : Map.of();
  }

  private static String number(Object figure) {
    return switch (figure) {
      case null -> "not measured";
      case Integer whole -> String.format(Locale.ROOT, "%,d", whole);
      case Long whole -> String.format(Locale.ROOT, "%,d", whole);
      case Number fraction -> String.format(Locale.ROOT, "%,.2f", fraction.doubleValue());
      default -> figure.toString();
    };
  }

  /** In columns, for a terminal. */
  String text() {
    int width = rows.stream().mapToInt(row -> plain(row.getFirst()).length()).max().orElse(0);
    var text = new StringBuilder();
    for (List<String> row : rows) {
      text.append(String.format("%-" + width + "s  %14s%n", plain(row.getFirst()), row.getLast()));
    }
    return text.toString();
  }

  private static String plain(String words) {
    return words.replace("&nbsp;", " ").replace("`", "");
  }

  /** Puts the figures into the page, in place of those it had. */
  void keep(Path page) throws IOException {
    String text = Files.readString(page);
    int begin = text.indexOf(BEGIN);
    int end = text.indexOf(END);
    if (begin < 0 || end < begin) {
      throw new IllegalStateException("The marks for the figures are missing in " + page);
    }
    Files.writeString(page, text.substring(0, begin) + BEGIN + markdown() + text.substring(end));
  }

  private String markdown() {
    var text = new StringBuilder("\n| | |\n|---|--:|\n");
    rows.forEach(row -> text.append("| %s | %s |\n".formatted(row.getFirst(), row.getLast())));
    for (String benchmark : List.of("decide", "rest", "reevaluate")) {
      Map<String, Object> of = part(figures, benchmark);
      if (!of.isEmpty()) {
        text.append(measured(benchmark, of));
      }
    }
    return text.append('\n').toString();
  }

  private static String measured(String benchmark, Map<String, Object> of) {
    Map<String, Object> machine = part(of, "machine");
    var versions = new ArrayList<String>();
    part(of, "versions").forEach((name, version) -> versions.add(name + " " + version));
    return "\n`%s` was measured on %s on %s processors of the kind %s (%s), load %s at its end; %s.\n"
        .formatted(
            benchmark,
            of.get("measuredOn"),
            machine.get("processors"),
            machine.get("processor"),
            machine.get("system"),
            number(machine.get("load")),
            String.join(", ", versions));
  }
}
