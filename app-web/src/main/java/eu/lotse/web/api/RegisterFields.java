package eu.lotse.web.api;

import eu.lotse.domain.facts.UnknownFacts;
import eu.lotse.domain.register.Activities;
import eu.lotse.domain.register.Activity;
import eu.lotse.domain.register.ActivityName;
import eu.lotse.domain.register.PersonalReference;
import java.util.Optional;

/** Reads what a call names of the register: an activity, a person, an item. */
final class RegisterFields {

  private static final int LONGEST_NAME = 60;
  private static final int LONGEST_REFERENCE = 2000;

  private RegisterFields() {}

  /** The activity named in the body; a wrong name is a fault, with the nearest there is. */
  static Optional<Activity> activity(JsonFields body, Activities activities) {
    Optional<String> name = body.text("activity", LONGEST_NAME);
    Optional<Activity> activity =
        name.filter(ActivityRequest::isName).map(ActivityName::new).flatMap(activities::find);
    if (name.isPresent() && activity.isEmpty()) {
      var names = activities.all().stream().map(a -> a.name().text());
      body.faults()
          .suggest(
              JsonFields.at("activity"),
              "unknown-activity",
              UnknownFacts.nearest(name.get(), names),
              Faults.quote(name.get()));
    }
    return activity;
  }

  /** A reference to a person or an item. */
  static Optional<PersonalReference> reference(JsonFields body, String name) {
    return body.text(name, LONGEST_REFERENCE).map(PersonalReference::new);
  }
}
