package eu.lotse.postgres;

import eu.lotse.domain.register.ProposalRefused;
import eu.lotse.domain.register.ProposalRefused.Why;
import java.util.regex.Pattern;

/** The reasons people give, as one line of the log each. */
final class Reasons {

  private static final Pattern NO_TEXT = Pattern.compile("[\\p{Cntrl}\\s]+");
  private static final int LONGEST = 1_000;

  private Reasons() {}

  /** In one line, without what only steers a terminal. */
  static String line(String reason) {
    String line = NO_TEXT.matcher(reason).replaceAll(" ").strip();
    return line.substring(0, Math.min(line.length(), LONGEST));
  }

  /**
   * As {@link #line}.
   *
   * @throws ProposalRefused where there is none
   */
  static String required(String reason) {
    String line = line(reason);
    if (line.isEmpty()) {
      throw new ProposalRefused(Why.NO_REASON);
    }
    return line;
  }
}
