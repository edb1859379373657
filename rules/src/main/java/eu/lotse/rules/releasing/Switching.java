package eu.lotse.rules.releasing;

import eu.lotse.domain.register.Reevaluations.Request;
import eu.lotse.domain.register.Reevaluations.Run;

/**
 * How a door has another release put in force: it asks a worker to do so, or does so itself and
 * shows how far it is.
 */
@FunctionalInterface
public interface Switching {

  /**
   * @return as it stands then: requested, or ended
   * @throws eu.lotse.domain.register.Operations.ReleaseChanged where another release is active than
   *     is to be replaced
   * @throws eu.lotse.domain.register.Reevaluations.UnderWay where another re-evaluation is
   */
  Run make(Request request);
}
