package eu.lotse.batch.worker;

import eu.lotse.batch.reevaluating.Reevaluating;
import eu.lotse.batch.terminal.Progress;
import eu.lotse.domain.decision.Rulebook;
import eu.lotse.domain.facts.Matters;
import eu.lotse.domain.law.LegalDates;
import eu.lotse.domain.register.Reevaluations.Run;
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
  private final Reevaluating reevaluating;

  public TurnOfTime(Releases releases, Supplier<Rulebook> active, Reevaluating reevaluating) {
    this.releases = releases;
    this.reevaluating = reevaluating;
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
    Run run = reevaluating.again(rulebook, LegalDates.asThen(today), reason, Progress.UNSEEN);
    run.fault()
        .ifPresent(fault -> {
          throw new IllegalStateException(fault.detail());
        });
    return run.flipped();
  }

  /** The day of the stored verdicts, where it lies ahead: a clock was put back. */
  public Optional<LocalDate> ahead(LocalDate today) {
    return releases.active().map(a -> a.dates().effectiveOn()).filter(day -> day.isAfter(today));
  }

  private static boolean turned(Rulebook rulebook, LegalDates then, LocalDate today) {
    return then.effectiveOn().isBefore(today)
        && Matters.all().stream()
            .anyMatch(
                m -> !rulebook.cell(m, then).equals(rulebook.cell(m, LegalDates.asThen(today))));
  }
}
