package eu.lotse.domain.register;

import eu.lotse.domain.facts.Facts;
import java.time.LocalDate;
import java.util.Optional;

/**
 * A processing operation as a door hands it in, before the house adds what it knows.
 *
 * @param facts what is known of this single case; it goes before what the activity and the register
 *     say
 * @param performedOn the day of the act, or the day it is planned for
 * @param terms the days on which facts change by themselves
 */
public record Draft(
    ActivityName activity,
    State state,
    LocalDate performedOn,
    Optional<PersonalReference> subject,
    Optional<PersonalReference> item,
    Facts facts,
    Terms terms) {

  /** An operation whose facts do not change by themselves. */
  public Draft(
      ActivityName activity,
      State state,
      LocalDate performedOn,
      Optional<PersonalReference> subject,
      Optional<PersonalReference> item,
      Facts facts) {
    this(activity, state, performedOn, subject, item, facts, Terms.NONE);
  }

  /** The same, with other terms. */
  public Draft with(Terms others) {
    return new Draft(activity, state, performedOn, subject, item, facts, others);
  }
}
