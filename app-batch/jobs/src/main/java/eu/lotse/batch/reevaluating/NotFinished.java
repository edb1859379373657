package eu.lotse.batch.reevaluating;

import eu.lotse.domain.register.Reevaluations.Run;

/** A re-evaluation was cancelled or failed; nothing has come into force. */
public final class NotFinished extends RuntimeException {

  private static final long serialVersionUID = 1L;

  private final transient Run run;

  NotFinished(Run run) {
    super("Re-evaluation " + run.id() + " ended as " + run.stage());
    this.run = run;
  }

  /** As it stands. */
  public Run run() {
    return run;
  }
}
