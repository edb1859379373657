package eu.lotse.domain.register;

import eu.lotse.domain.decision.Rulebook;
import eu.lotse.domain.register.Reevaluations.Fault;
import eu.lotse.domain.register.Reevaluations.Run;
import java.util.List;
import java.util.Optional;

/**
 * Port: the work at a re-evaluation, for the one process that does it. Each call is a transaction,
 * or part of the one at hand; broken off at any point, the work is taken up where it was.
 */
public interface ReevaluationWork {

  /** Part of the patterns by number: behind {@code after}, up to {@code upTo}. */
  record Part(long after, long upTo) {

    public boolean isDone() {
      return after >= upTo;
    }
  }

  /**
   * Says that this process alone works at re-evaluations, until it is closed or its process ends.
   */
  interface Claim extends AutoCloseable {
    @Override
    void close();
  }

  /** Empty where another process works at one. */
  Optional<Claim> claim();

  /** Begins deciding, or goes on with it. */
  List<Part> prepare(Run run, int parts);

  /**
   * Decides the first patterns of a part.
   *
   * @return what is left of the part
   * @throws Cancelled where somebody asked to cancel it
   */
  Part decide(Run run, Rulebook candidate, Part part);

  /** Notes how many patterns are decided per second. */
  void rate(Run run, double rate);

  /**
   * Counts what will flip; from then on the re-evaluation can no longer be cancelled.
   *
   * @throws Cancelled where somebody asked to cancel it before
   */
  Run readyToSwitch(Run run);

  /**
   * Moves all verdicts to the new release, at one moment for everybody. Done once, however often it
   * is called.
   *
   * @throws Operations.ReleaseChanged where another release became active meanwhile
   */
  Run switchOver(Run run, Rulebook candidate);

  /** Notes that it has failed, and why. */
  Run fail(Run run, Fault fault);

  /** Notes that it has come to a stop because somebody asked for it. */
  Run stop(Run run);

  /** Somebody asked to cancel it. */
  final class Cancelled extends RuntimeException {
    private static final long serialVersionUID = 1L;
  }
}
