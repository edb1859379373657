package eu.lotse.batch.reevaluating;

import eu.lotse.domain.decision.Rulebook;
import eu.lotse.domain.impact.Impact;
import eu.lotse.domain.law.LegalDates;
import eu.lotse.domain.register.Releases;
import eu.lotse.domain.rulebook.ReleaseId;
import java.util.function.Supplier;

/** Tries a rulebook on all stored operations. */
public final class Reevaluating {

  private final Releases releases;
  private final Supplier<Rulebook> active;

  public Reevaluating(Releases releases, Supplier<Rulebook> active) {
    this.releases = releases;
    this.active = active;
  }

  /** What {@code candidate} would change; nothing is changed. */
  public Reevaluation dryRun(Rulebook candidate, LegalDates dates) {
    Rulebook before = active.get();
    boolean unchanged = isActive(candidate.release(), dates);
    Impact impact =
        unchanged
            ? Impact.none(before.release(), candidate.release(), dates)
            : Impact.of(releases, before, candidate, dates);
    return new Reevaluation(before.release(), candidate.release(), dates, unchanged, impact);
  }

  private boolean isActive(ReleaseId release, LegalDates dates) {
    return releases
        .active()
        .filter(a -> a.release().equals(release) && a.dates().equals(dates))
        .isPresent();
  }
}
