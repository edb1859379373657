package eu.lotse.batch.reevaluating;

import eu.lotse.batch.terminal.Wording;
import eu.lotse.domain.register.Impact;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** What flips, as lines of a table: from, to, count, activity, rules responsible. */
public final class FlipTable {

  private static final int COUNT = 2;

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
    for (Impact.Flip flip : impact.flips()) {
      rows.add(
          List.of(
              wording.text("verdict." + flip.from().name()),
              wording.text("verdict." + flip.to().name()),
              wording.text("number", flip.operations()),
              flip.activity().text(),
              flip.responsible().stream().map(Object::toString).collect(Collectors.joining(", "))));
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
