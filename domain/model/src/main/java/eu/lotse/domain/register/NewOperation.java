package eu.lotse.domain.register;

import eu.lotse.domain.decision.Decision;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * A processing operation to be stored, already decided.
 *
 * @param performedOn the day of the act, or the day it is planned for
 * @param subject the data subject, where known
 * @param item the source item; the same item under the same activity is stored once
 * @param act the decision on the act itself, by the law of its day
 * @param standing the decision on the standing question, by today's law; empty for what has ended
 *     with nothing kept
 * @param changes what terms will make of the standing question, or have made of it already
 */
public record NewOperation(
    ActivityName activity,
    State state,
    LocalDate performedOn,
    Optional<PersonalReference> subject,
    Optional<PersonalReference> item,
    Decision act,
    Optional<Decision> standing,
    List<TermChange> changes) {

  public NewOperation {
    changes = List.copyOf(changes);
  }

  /** The next day on which a term changes the standing question. */
  public Optional<LocalDate> nextChange() {
    LocalDate today = told().question().dates().effectiveOn();
    return changes.stream()
        .map(TermChange::changesOn)
        .filter(day -> day.isAfter(today))
        .min(LocalDate::compareTo);
  }

  /** What the person who stores it is told, and what the log keeps. */
  public Decision told() {
    return standing.orElse(act);
  }
}
