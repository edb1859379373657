package eu.lotse.domain.register;

import eu.lotse.domain.decision.Rulebook;
import eu.lotse.domain.register.DueTerms.Batch;
import eu.lotse.domain.register.DueTerms.Passed;
import eu.lotse.domain.register.DueTerms.Place;
import java.time.LocalDate;
import java.util.function.Supplier;

/**
 * Moves the operations whose facts time has changed: a consent lapsed, a retention ended, a
 * deadline passed. Batch by batch; broken off at any point, the next round goes on.
 */
public final class PassingTerms {

  private final DueTerms due;
  private final Supplier<Rulebook> active;

  public PassingTerms(DueTerms due, Supplier<Rulebook> active) {
    this.due = due;
    this.active = active;
  }

  /**
   * Moves them all; what cannot be decided keeps nothing else from moving.
   *
   * @return how many steps that took, how many verdicts changed, and what is left
   */
  public Passed pass(LocalDate today) {
    long operations = 0;
    long flipped = 0;
    Passed sweep;
    do {
      sweep = sweep(today);
      operations += sweep.operations();
      flipped += sweep.flipped();
    } while (mayHavePassedBy(sweep));
    return new Passed(operations, flipped, sweep.undecided());
  }

  /** An operation that moved by one term may be due again, before one that was left behind. */
  private static boolean mayHavePassedBy(Passed sweep) {
    return sweep.operations() > 0 && !sweep.undecided().isEmpty();
  }

  /** Tries each operation that is due, and what cannot be decided only once. */
  private Passed sweep(LocalDate today) {
    var done = new Passed(0, 0);
    var batch = new Batch(done, Place.BEGINNING);
    do {
      batch = due.pass(active.get(), today, batch.after());
      Passed some = batch.passed();
      done =
          new Passed(
              done.operations() + some.operations(),
              done.flipped() + some.flipped(),
              done.undecided().and(some.undecided()));
    } while (!batch.isEmpty());
    return done;
  }
}
