package eu.lotse.batch.worker;

import eu.lotse.domain.decision.Rulebook;
import eu.lotse.domain.register.DueTerms;
import eu.lotse.domain.register.DueTerms.Passed;
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

  /** Moves them all; says how many steps that took and how many verdicts changed. */
  public Passed pass(LocalDate today) {
    long operations = 0;
    long flipped = 0;
    Passed some;
    do {
      some = due.pass(active.get(), today);
      operations += some.operations();
      flipped += some.flipped();
    } while (some.operations() > 0);
    return new Passed(operations, flipped);
  }
}
