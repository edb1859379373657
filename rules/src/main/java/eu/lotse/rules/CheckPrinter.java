package eu.lotse.rules;

import eu.lotse.domain.rulebook.Place;
import eu.lotse.rules.reading.Fault;
import eu.lotse.rules.reading.Refusal;
import eu.lotse.rules.reading.Shown;
import java.nio.charset.StandardCharsets;
import java.text.MessageFormat;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.ResourceBundle;

/**
 * Prints a report the way a good compiler does: what is wrong, where, the line with the text at
 * fault underlined, and what to write instead.
 */
public final class CheckPrinter {

  private static final int WIDEST = 160;
  private static final String RED = "\u001b[1;31m";
  private static final String YELLOW = "\u001b[1;33m";
  private static final String BLUE = "\u001b[1;34m";
  private static final String GREEN = "\u001b[1;32m";
  private static final String BOLD = "\u001b[1m";
  private static final String PLAIN = "\u001b[0m";

  private final Locale locale;
  private final boolean colours;
  private final ResourceBundle bundle;

  /**
   * @param locale German for German, English for every other language
   * @param colours whether to use those of a terminal
   */
  public CheckPrinter(Locale locale, boolean colours) {
    this.locale = locale.getLanguage().equals("de") ? Locale.GERMAN : Locale.ENGLISH;
    this.colours = colours;
    this.bundle = ResourceBundle.getBundle("eu.lotse.rules.report", this.locale);
  }

  /**
   * The report as text, with a line feed at the end of every line.
   *
   * @param elapsed how long the check took, by the clock of whoever called it
   */
  public String print(CheckReport report, Duration elapsed) {
    var out = new StringBuilder();
    Map<String, List<String>> lines = new HashMap<>();
    for (Fault fault : report.faults()) {
      String file = fault.place().file();
      print(fault, lines.computeIfAbsent(file, f -> lines(report, f)), out);
    }
    out.append(summary(report, elapsed)).append('\n');
    return out.toString();
  }

  private static List<String> lines(CheckReport report, String file) {
    byte[] bytes = report.files().files().get(file);
    return bytes == null
        ? List.of()
        : List.of(new String(bytes, StandardCharsets.UTF_8).split("\n", -1));
  }

  private void print(Fault fault, List<String> lines, StringBuilder out) {
    Place place = fault.place();
    String kind = bundle.getString(fault.refusal().isUncovered() ? "uncovered" : "fault");
    String colour = fault.refusal().isUncovered() ? YELLOW : RED;
    out.append(in(colour, kind + "[" + fault.code() + "]"))
        .append(in(BOLD, ": " + fault.message().in(locale)))
        .append('\n');
    String margin = " ".repeat(String.valueOf(place.line()).length());
    out.append(margin).append(in(BLUE, "--> ")).append(place).append('\n');
    if (place.line() <= lines.size()) {
      excerpt(fault, lines.get(place.line() - 1), margin, colour, out);
    }
    String instead =
        bundle.getString(fault.refusal() == Refusal.SCENARIO_FAILED ? "actual" : "instead");
    out.append(margin)
        .append(in(BLUE, " = "))
        .append(in(BOLD, instead + ": "))
        .append(fault.instead().in(locale))
        .append("\n\n");
  }

  private void excerpt(Fault fault, String line, String margin, String colour, StringBuilder out) {
    String shown = Shown.harmless(line.replace("\t", "    ").stripTrailing());
    int at = shown.indexOf(fault.offending());
    int length = fault.offending().length();
    if (at < 0 || length == 0) {
      at = shown.length() - shown.stripLeading().length();
      length = shown.length() - at;
    }
    if (shown.length() > WIDEST) {
      int from = Math.max(0, Math.min(at - 20, shown.length() - WIDEST));
      shown = shown.substring(from, Math.min(shown.length(), from + WIDEST));
      at -= from;
    }
    length = Math.max(1, Math.min(length, shown.length() - at));
    String bar = in(BLUE, " |");
    out.append(margin).append(bar).append('\n');
    out.append(in(BLUE, fault.place().line() + " |")).append(' ').append(shown).append('\n');
    out.append(margin)
        .append(bar)
        .append(' ')
        .append(" ".repeat(at))
        .append(in(colour, "^".repeat(length)))
        .append('\n');
  }

  private String summary(CheckReport report, Duration elapsed) {
    var counts = report.counts();
    String checked =
        format(
            "counts",
            counts.rules(),
            counts.versions(),
            counts.scenarios(),
            counts.sources(),
            elapsed.toMillis() / 1000.0);
    if (report.passed()) {
      return in(GREEN, bundle.getString("passed")) + " " + checked;
    }
    long uncovered = report.faults().stream().filter(f -> f.refusal().isUncovered()).count();
    long faults = report.faults().size() - uncovered;
    long files = report.faults().stream().map(f -> f.place().file()).distinct().count();
    return in(RED, format("refused", faults, uncovered, files)) + " " + checked;
  }

  private String format(String key, Object... arguments) {
    return new MessageFormat(bundle.getString(key), locale).format(arguments);
  }

  private String in(String colour, String text) {
    return colours ? colour + text + PLAIN : text;
  }
}
