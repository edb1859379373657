package eu.lotse.rules.releasing;

import eu.lotse.domain.decision.Rulebook;
import eu.lotse.domain.law.LegalDates;
import eu.lotse.domain.register.Actor;
import eu.lotse.domain.rulebook.ReleaseId;
import java.util.Optional;

/**
 * How a door makes a release the active one: at once, or as a job that shows how far it is and can
 * be taken up again.
 *
 * @see eu.lotse.domain.register.Releases#activate
 */
@FunctionalInterface
public interface Switching {

  /**
   * @param replaces the release that must still be active
   * @return how many operations flipped
   */
  long activate(
      Rulebook rulebook,
      LegalDates dates,
      Actor actor,
      String reason,
      Optional<ReleaseId> replaces);
}
