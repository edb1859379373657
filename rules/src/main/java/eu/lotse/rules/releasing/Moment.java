package eu.lotse.rules.releasing;

import eu.lotse.domain.register.Actor;
import eu.lotse.rules.repository.Signature;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;

/** Who does something, and when: by the clock of the door. */
public record Moment(Actor actor, Instant now, LocalDate today) {

  public static Moment of(Actor actor, Clock clock) {
    Instant now = clock.instant();
    return new Moment(actor, now, LocalDate.ofInstant(now, clock.getZone()));
  }

  Signature.Stamp stamp() {
    return new Signature.Stamp(Signature.of(actor.account()), now);
  }
}
