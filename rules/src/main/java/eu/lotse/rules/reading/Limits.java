package eu.lotse.rules.reading;

/**
 * How large a rulebook may be. All of this is checked before anything is compiled, so that what a
 * rulebook costs to read, check and compile is bounded by what is written here and not by what
 * somebody sends; the figures that come of it stand in {@code docs/operators.md}.
 */
public final class Limits {

  // The folder.
  public static final int FILE_BYTES = 1 << 20;
  public static final int BOOK_BYTES = 16 << 20;
  public static final int FILES = 2000;
  public static final int FOLDER_DEPTH = 4;

  /** So that no pattern of the readers ever sees a longer text. */
  public static final int LINE_LENGTH = 2000;

  // The rules, of all matters together.
  public static final int RULES = 2000;
  public static final int CONDITIONS = 20_000;
  public static final int EXCEPTIONS = 5000;

  /** Entries of the register. */
  public static final int SOURCES = 2000;

  // The scenarios, examples counted one by one.
  public static final int SCENARIOS = 30_000;
  public static final int STEPS = 500_000;

  /** Faults that are told; whoever sends a megabyte of nonsense need not get ten back. */
  public static final int FAULTS = 1000;

  /** Comparisons of sets of cases; a sound book of some hundred rules needs a thousandth of it. */
  static final int COMPARISONS = 3_000_000;

  private Limits() {}
}
