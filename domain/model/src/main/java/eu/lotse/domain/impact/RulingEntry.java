package eu.lotse.domain.impact;

import eu.lotse.domain.rulebook.ReleaseId;
import java.time.Instant;
import java.util.Optional;

/**
 * A ruling in the register of what has come in.
 *
 * @param number from 1 up
 * @param enteredBy the account
 * @param done empty while it waits to be dealt with
 */
public record RulingEntry(
    long number, NewRuling ruling, Instant enteredAt, String enteredBy, Optional<Done> done) {

  /**
   * That a ruling was dealt with.
   *
   * @param release the release that knows it
   */
  public record Done(ReleaseId release, Instant at, String by) {}
}
