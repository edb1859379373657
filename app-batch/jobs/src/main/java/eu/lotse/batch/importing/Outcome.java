package eu.lotse.batch.importing;

import eu.lotse.domain.register.Draft;
import java.util.Optional;

/** What the reading of a line made of one item in it. */
sealed interface Outcome {

  /** To be stored. */
  record Accepted(Draft draft) implements Outcome {}

  /** Rightly not stored: nothing is wrong with it. */
  record Skipped(SkipReason reason) implements Outcome {}

  /**
   * Cannot be stored.
   *
   * @param id of the item, where it could be read
   */
  record Rejected(Reject why, Optional<String> id) implements Outcome {}

  static Outcome skipped(SkipReason reason) {
    return new Skipped(reason);
  }

  static Outcome rejected(Reject.Reason reason, Object... details) {
    return new Rejected(Reject.because(reason, details), Optional.empty());
  }
}
