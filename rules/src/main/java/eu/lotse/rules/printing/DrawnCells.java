package eu.lotse.rules.printing;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** A grid of labelled cells as lines of text; cells with the same label are one box. */
final class DrawnCells {

  /** By which of its four arms a crossing of lines has: up 1, right 2, down 4, left 8. */
  private static final String CROSSINGS = " ╵╶└╷│┌├╴┘─┴┐┤┬┼";

  private final List<List<String>> cells;
  private final List<String> columnDays;
  private final List<String> rowDays;
  private final int[] widths;
  private final int margin;

  /**
   * @param cells the labels by rows from the top; an empty one is no box
   * @param columnDays what stands below the left edge of each column
   * @param rowDays what stands beside the lower edge of each row but the last
   */
  DrawnCells(
      List<List<String>> cells, List<String> columnDays, List<String> rowDays, int narrowest) {
    this.cells = cells;
    this.columnDays = columnDays;
    this.rowDays = rowDays;
    this.widths = new int[columnDays.size()];
    for (int column = 0; column < widths.length; column++) {
      widths[column] = Math.max(narrowest, longestWord(column) + 3);
    }
    this.margin = rowDays.stream().mapToInt(String::length).max().orElse(0) + 2;
  }

  private int longestWord(int column) {
    return cells.stream()
        .flatMap(row -> Arrays.stream(row.get(column).split(" ", -1)))
        .mapToInt(String::length)
        .max()
        .orElse(0);
  }

  List<String> lines(String applies, String understood) {
    var lines = new ArrayList<String>();
    lines.add(" " + understood);
    for (int row = 0; row < cells.size(); row++) {
      List<List<String>> labels = labels(row);
      int height = labels.stream().mapToInt(List::size).max().orElse(0);
      for (int line = 0; line < Math.max(1, height); line++) {
        lines.add(inside(row, labels, line));
      }
      if (row < cells.size() - 1) {
        lines.add(edge(row));
      }
    }
    lines.add(axis(applies));
    lines.add(days());
    return lines.stream().map(String::stripTrailing).toList();
  }

  private String label(int row, int column) {
    return row < 0 || row >= cells.size() || column < 0 ? "" : cells.get(row).get(column);
  }

  /** A box says what it is in the first of its rows, over all columns it has there. */
  private List<List<String>> labels(int row) {
    var labels = new ArrayList<List<String>>();
    for (int column = 0; column < widths.length; column++) {
      String label = label(row, column);
      boolean begins = !label.equals(label(row, column - 1)) || column == 0;
      boolean above = row > 0 && label.equals(label(row - 1, column));
      labels.add(begins && !above ? wrapped(label, width(row, column) - 2) : List.of());
    }
    return labels;
  }

  private int width(int row, int column) {
    int width = 0;
    for (int c = column; c < widths.length && label(row, c).equals(label(row, column)); c++) {
      width += widths[c];
    }
    return width;
  }

  private static List<String> wrapped(String label, int width) {
    var lines = new ArrayList<String>();
    for (String word : label.split(" ", -1)) {
      String last = lines.isEmpty() ? "" : lines.getLast();
      if (!last.isEmpty() && last.length() + 1 + word.length() <= width) {
        lines.set(lines.size() - 1, last + " " + word);
      } else {
        lines.add(word);
      }
    }
    return lines;
  }

  private String inside(int row, List<List<String>> labels, int line) {
    var text =
        new StringBuilder(" ".repeat(margin) + "│   " + " ".repeat(Arrays.stream(widths).sum()));
    int at = margin + 4;
    for (int column = 0; column < widths.length; column++) {
      if (!label(row, column).equals(label(row, column - 1))) {
        text.setCharAt(at, '│');
      }
      if (line < labels.get(column).size()) {
        String words = labels.get(column).get(line);
        text.replace(at + 2, at + 2 + words.length(), words);
      }
      at += widths[column];
    }
    return text.toString();
  }

  /** The edge between a row and the one below it. */
  private String edge(int row) {
    String day = row < rowDays.size() ? rowDays.get(row) : "";
    var text = new StringBuilder(" ".repeat(margin - 1 - day.length()) + day + " ┤   ");
    for (int column = 0; column < widths.length; column++) {
      boolean up = !label(row, column).equals(label(row, column - 1));
      boolean down = !label(row + 1, column).equals(label(row + 1, column - 1));
      boolean left = column > 0 && parts(row, column - 1);
      boolean right = parts(row, column);
      text.append(
          CROSSINGS.charAt((up ? 1 : 0) + (right ? 2 : 0) + (down ? 4 : 0) + (left ? 8 : 0)));
      text.append((right ? "─" : " ").repeat(widths[column] - 1));
    }
    return text.toString();
  }

  private boolean parts(int row, int column) {
    return !label(row, column).equals(label(row + 1, column));
  }

  private String axis(String applies) {
    var text = new StringBuilder(" ".repeat(margin) + "└───");
    for (int column = 0; column < widths.length; column++) {
      text.append("┴").append("─".repeat(widths[column] - 1));
    }
    return text.append("▶ ").append(applies).toString();
  }

  private String days() {
    var text = new StringBuilder();
    int at = margin + 4;
    for (int column = 0; column < widths.length; column++) {
      String day = columnDays.get(column);
      int begin = Math.max(text.length() + (column == 0 ? 0 : 1), at - day.length() / 2);
      text.append(" ".repeat(Math.max(0, begin - text.length()))).append(day);
      at += widths[column];
    }
    return text.toString();
  }
}
