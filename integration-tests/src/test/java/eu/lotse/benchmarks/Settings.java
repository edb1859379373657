package eu.lotse.benchmarks;

import java.util.Collection;
import java.util.List;

/** How long to measure, for trying out a benchmark itself; and how figures are kept. */
final class Settings {

  private Settings() {}

  /** {@code -Dbench.NAME=...}, or as delivered. */
  static int number(String name, int delivered) {
    return Integer.getInteger("bench." + name, delivered);
  }

  static double median(Collection<Double> figures) {
    List<Double> sorted = figures.stream().sorted().toList();
    return rounded(sorted.get(sorted.size() / 2));
  }

  static double rounded(double figure) {
    return Math.round(figure * 100) / 100.0;
  }
}
