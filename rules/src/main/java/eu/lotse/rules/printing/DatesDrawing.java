package eu.lotse.rules.printing;

import eu.lotse.domain.law.Span;
import eu.lotse.domain.rulebook.Rule;
import eu.lotse.domain.rulebook.RuleId;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * Draws where rules hold: from left to right the days whose norms apply, from bottom to top the
 * days of knowledge. The dates on which something begins or ends cut the plane into cells; cells in
 * which the same rules hold make one box, and what has no end is open towards its side.
 */
public final class DatesDrawing {

  private static final int NARROWEST = 12;

  private final List<Rule> rules;
  private final List<LocalDate> effective;
  private final List<LocalDate> known;

  private DatesDrawing(List<Rule> rules) {
    this.rules = rules;
    this.effective = days(r -> r.holds().effective());
    this.known = days(r -> r.holds().known()).reversed();
  }

  private List<LocalDate> days(Function<Rule, Span> axis) {
    var days = new TreeSet<LocalDate>();
    rules.stream()
        .map(axis)
        .forEach(s -> Stream.concat(s.begin().stream(), s.end().stream()).forEach(days::add));
    return new ArrayList<>(days);
  }

  /**
   * The lines of the drawing.
   *
   * @param day how a date is written
   * @param applies what the axis from left to right says
   * @param understood what the axis from bottom to top says
   */
  public static List<String> of(
      List<Rule> rules, Function<LocalDate, String> day, String applies, String understood) {
    var drawing = new DatesDrawing(rules);
    return new DrawnCells(
            drawing.cells(),
            drawing.effective.stream().map(day).toList(),
            drawing.known.stream().map(day).toList(),
            NARROWEST)
        .lines(applies, understood);
  }

  /** What holds in each cell, the latest knowledge first; columns begin with the first date. */
  private List<List<String>> cells() {
    var rows = new ArrayList<List<String>>();
    for (int row = 0; row <= known.size(); row++) {
      LocalDate knownOn = row < known.size() ? known.get(row) : LocalDate.MIN;
      rows.add(effective.stream().map(day -> holding(day, knownOn)).toList());
    }
    return rows;
  }

  private String holding(LocalDate effectiveOn, LocalDate knownOn) {
    return names(
        rules.stream()
            .filter(r -> r.holds().effective().contains(effectiveOn))
            .filter(r -> r.holds().known().contains(knownOn))
            .map(Rule::id)
            .toList());
  }

  /** The parts of one version together: {@code R12.3a-c R12.4}. */
  static String names(List<RuleId> ids) {
    var parts = new TreeMap<RuleId, List<String>>();
    for (RuleId id : ids) {
      var version = new RuleId(id.family(), id.version(), "");
      parts.computeIfAbsent(version, v -> new ArrayList<>()).add(id.part());
    }
    return String.join(
        " ", parts.entrySet().stream().map(e -> e.getKey() + together(e.getValue())).toList());
  }

  private static String together(List<String> parts) {
    var together = new StringBuilder();
    for (int i = 0; i < parts.size(); i++) {
      int last = i;
      while (last + 1 < parts.size() && follows(parts.get(last), parts.get(last + 1))) {
        last++;
      }
      together.append(together.isEmpty() ? "" : ",").append(parts.get(i));
      if (last > i) {
        together.append(last > i + 1 ? "-" : ",").append(parts.get(last));
      }
      i = last;
    }
    return together.toString();
  }

  private static boolean follows(String one, String next) {
    return !one.isEmpty() && !next.isEmpty() && next.charAt(0) == one.charAt(0) + 1;
  }
}
