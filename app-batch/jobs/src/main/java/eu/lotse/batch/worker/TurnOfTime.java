package eu.lotse.batch.worker;

import eu.lotse.domain.decision.Rulebook;
import eu.lotse.domain.facts.Matters;
import eu.lotse.domain.law.LegalDates;
import eu.lotse.domain.register.Actor;
import eu.lotse.domain.register.Releases;
import eu.lotse.domain.register.Releases.Activation;
import java.time.LocalDate;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.function.Supplier;

/** Decides standing questions again when a rule of the active release began or ended meanwhile. */
public final class TurnOfTime {

  private final Releases releases;
  private final Supplier<Rulebook> active;

  public TurnOfTime(Releases releases, Supplier<Rulebook> active) {
    this.releases = releases;
    this.active = active;
  }

  /**
   * Brings stored verdicts to the law of today. A release that was activated for a day still to
   * come is left alone.
   *
   * @param reason for the log
   * @return how many operations flipped; empty where no rule began or ended
   */
  public OptionalLong catchUp(LocalDate today, String reason) {
    Rulebook rulebook = active.get();
    Optional<Activation> last =
        releases.active().filter(a -> a.release().equals(rulebook.release()));
    if (last.isEmpty() || !turned(rulebook, last.get().dates(), today)) {
      return OptionalLong.empty();
    }
    return OptionalLong.of(
        releases.activate(
            rulebook,
            LegalDates.asThen(today),
            Actor.HOUSE,
            reason,
            Optional.of(rulebook.release())));
  }

  private static boolean turned(Rulebook rulebook, LegalDates then, LocalDate today) {
    return then.effectiveOn().isBefore(today)
        && Matters.all().stream()
            .anyMatch(
                m -> !rulebook.cell(m, then).equals(rulebook.cell(m, LegalDates.asThen(today))));
  }
}
