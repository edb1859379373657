package eu.lotse.web.api;

import eu.lotse.domain.decision.Rulebook;
import eu.lotse.domain.facts.Facts;
import eu.lotse.domain.facts.UnknownFacts;
import eu.lotse.domain.register.Activities;
import eu.lotse.domain.register.Activity;
import eu.lotse.domain.register.ActivityName;
import eu.lotse.domain.register.Draft;
import eu.lotse.domain.register.PersonalReference;
import eu.lotse.domain.register.State;
import java.time.LocalDate;
import java.util.Optional;

/** A processing operation to be stored, as a caller hands it in. */
final class OperationRequest {

  private static final int LONGEST_NAME = 60;
  private static final int LONGEST_REFERENCE = 2000;

  private final Activities activities;
  private final Rulebook rulebook;
  private final LocalDate today;

  OperationRequest(Activities activities, Rulebook rulebook, LocalDate today) {
    this.activities = activities;
    this.rulebook = rulebook;
    this.today = today;
  }

  /**
   * Reads an operation; without a state it has that of its activity, without a day it is of today.
   *
   * @throws Refused naming every fault
   */
  Draft read(JsonFields body) {
    Optional<Activity> activity = activity(body);
    var matter = activity.map(a -> a.facts().matter()).orElse(FactsReader.matterByDefault());
    Optional<State> state = body.choice("state", "unknown-choice", State.values(), State::name);
    Optional<LocalDate> performedOn = body.date("performedOn");
    Optional<PersonalReference> subject = reference(body, "subject");
    Optional<PersonalReference> item = reference(body, "item");
    Facts facts = FactsReader.facts(body, matter);
    DecisionRequest.requireModelled(body, "performedOn", performedOn, rulebook.begins(matter));
    State known = state.or(() -> activity.map(Activity::state)).orElse(State.RUNNING);
    performedOn
        .filter(day -> day.isAfter(today) && known != State.PLANNED)
        .ifPresent(
            day -> body.faults().add(JsonFields.at("performedOn"), "future", day.toString()));
    body.done();
    return new Draft(
        activity.orElseThrow().name(), known, performedOn.orElse(today), subject, item, facts);
  }

  private Optional<Activity> activity(JsonFields body) {
    Optional<String> name = body.text("activity", LONGEST_NAME);
    body.require("activity", name);
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

  private static Optional<PersonalReference> reference(JsonFields body, String name) {
    return body.text(name, LONGEST_REFERENCE).map(PersonalReference::new);
  }
}
