package eu.lotse.batch.reevaluating;

import eu.lotse.batch.terminal.Wording;
import eu.lotse.domain.decision.Verdict;
import eu.lotse.domain.impact.Flip;
import eu.lotse.domain.impact.Impact;
import eu.lotse.domain.register.ActivityName;
import eu.lotse.domain.rulebook.RuleId;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** What flips, as lines of a table: from, to, count, activity, rules responsible. */
public final class FlipTable {

  private static final int COUNT = 2;

  /** What stands in a line; purposes and networks are not told apart here. */
  private record Line(Verdict from, Verdict to, ActivityName activity, List<RuleId> rules) {
    static Line of(Flip.Kind kind) {
      return new Line(kind.from(), kind.to(), kind.activity(), kind.responsible());
    }
  }

  private FlipTable() {}

  public static List<String> of(Impact impact, Wording wording) {
    var rows = new ArrayList<List<String>>();
    rows.add(
        List.of(
            wording.text("flips.from"),
            wording.text("flips.to"),
            wording.text("flips.count"),
            wording.text("flips.activity"),
            wording.text("flips.rules")));
    for (Impact.Share<Line> share : impact.by(Line::of)) {
      Line line = share.what();
      rows.add(
          List.of(
              wording.text("verdict." + line.from().name()),
              wording.text("verdict." + line.to().name()),
              wording.text("number", share.operations()),
              line.activity().text(),
              line.rules().stream().map(Object::toString).collect(Collectors.joining(", "))));
    }
    int[] widths =
        IntStream.range(0, rows.getFirst().size())
            .map(column -> rows.stream().mapToInt(r -> r.get(column).length()).max().orElse(0))
            .toArray();
    return rows.stream().map(row -> line(row, widths)).toList();
  }

  private static String line(List<String> row, int[] widths) {
    var line = new StringBuilder();
    for (int i = 0; i < row.size(); i++) {
      String padding = " ".repeat(widths[i] - row.get(i).length());
      line.append(i == COUNT ? padding + row.get(i) : row.get(i) + padding).append("  ");
    }
    return line.toString().stripTrailing();
  }
}
