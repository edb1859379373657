package eu.lotse.rules.reading;

/**
 * Counts what comparing rules with one another costs. Few rules can be written so that they take
 * for ever to compare; when the count is used up, the book is refused.
 */
final class Effort {

  private long left = Limits.COMPARISONS;

  /** Whether that many comparisons may still be made; takes them off where they may. */
  boolean spend(long comparisons) {
    left -= comparisons;
    return left >= 0;
  }

  boolean isUsedUp() {
    return left < 0;
  }
}
