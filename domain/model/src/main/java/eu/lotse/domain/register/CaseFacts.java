package eu.lotse.domain.register;

import eu.lotse.domain.facts.Facts;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/**
 * Puts the facts of a case together: what is stated of the single case goes before what the
 * register knows of the person, and that before what the activity states for all its operations.
 *
 * <p>Remembers what it looked up, so that many cases of one activity and the same persons ask the
 * register once. Good for one pass, and for one thread.
 */
public final class CaseFacts {

  private final Activities activities;
  private final Persons persons;
  private final Map<ActivityName, Activity> known = new HashMap<>();
  private final Map<PersonalReference, Facts> ofPersons = new HashMap<>();

  public CaseFacts(Activities activities, Persons persons) {
    this.activities = activities;
    this.persons = persons;
  }

  /**
   * The facts of one case.
   *
   * @param stated what is known of it at the door
   * @throws UnknownActivity where there is no such activity
   */
  public Facts of(
      Optional<ActivityName> activity, Optional<PersonalReference> subject, Facts stated) {
    Facts usual =
        activity.map(this::activity).map(Activity::facts).orElse(Facts.none(stated.matter()));
    Facts person = subject.map(s -> person(s, stated)).orElse(Facts.none(stated.matter()));
    return usual.overriddenBy(person).overriddenBy(stated);
  }

  private Activity activity(ActivityName name) {
    return known.computeIfAbsent(
        name, n -> activities.find(n).orElseThrow(() -> new UnknownActivity(n)));
  }

  private Facts person(PersonalReference subject, Facts stated) {
    return ofPersons.computeIfAbsent(subject, s -> persons.facts(s, stated.matter()));
  }
}
