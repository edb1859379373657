package eu.lotse.batch.reevaluating;

import eu.lotse.batch.terminal.Progress;
import eu.lotse.domain.register.ReevaluationWork;
import eu.lotse.domain.register.Reevaluations;
import eu.lotse.domain.register.Reevaluations.Run;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;

/** Says how far a re-evaluation is, and how fast. */
final class Meter {

  private static final double MILLIS = 1000.0;

  private final Run begun;
  private final Instant since;
  private final Reevaluations reevaluations;
  private final ReevaluationWork work;
  private final Progress progress;
  private final Clock clock;

  Meter(
      Run begun,
      Reevaluations reevaluations,
      ReevaluationWork work,
      Progress progress,
      Clock clock) {
    this.begun = begun;
    this.since = clock.instant();
    this.reevaluations = reevaluations;
    this.work = work;
    this.progress = progress;
    this.clock = clock;
  }

  void read() {
    Run now = reevaluations.find(begun.id()).orElse(begun);
    long millis = Duration.between(since, clock.instant()).toMillis();
    if (millis > 0) {
      work.rate(now, (now.decided() - begun.decided()) * MILLIS / millis);
    }
    synchronized (this) {
      progress.at(now.decided(), now.patterns());
    }
  }
}
