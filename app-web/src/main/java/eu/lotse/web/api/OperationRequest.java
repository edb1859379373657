package eu.lotse.web.api;

import eu.lotse.domain.decision.Rulebook;
import eu.lotse.domain.facts.Facts;
import eu.lotse.domain.register.Activities;
import eu.lotse.domain.register.Activity;
import eu.lotse.domain.register.Draft;
import eu.lotse.domain.register.PersonalReference;
import eu.lotse.domain.register.State;
import eu.lotse.domain.register.Terms;
import java.time.LocalDate;
import java.util.Optional;

/** A processing operation to be stored, as a caller hands it in. */
final class OperationRequest {

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
    Optional<Activity> activity = RegisterFields.activity(body, activities);
    body.require("activity", activity);
    var matter = activity.map(a -> a.facts().matter()).orElse(FactsReader.matterByDefault());
    Optional<State> state = body.choice("state", "unknown-choice", State.values(), State::name);
    Optional<LocalDate> performedOn = body.date("performedOn");
    Optional<PersonalReference> subject = RegisterFields.reference(body, "subject");
    Optional<PersonalReference> item = RegisterFields.reference(body, "item");
    Facts facts = FactsReader.facts(body, matter);
    Terms terms = TermsReader.terms(body);
    DecisionRequest.requireModelled(body, "performedOn", performedOn, rulebook, matter);
    State known = state.or(() -> activity.map(Activity::state)).orElse(State.RUNNING);
    performedOn
        .filter(day -> day.isAfter(today) && known != State.PLANNED)
        .ifPresent(
            day -> body.faults().add(JsonFields.at("performedOn"), "future", day.toString()));
    body.done();
    return new Draft(
        activity.orElseThrow().name(),
        known,
        performedOn.orElse(today),
        subject,
        item,
        facts,
        terms);
  }
}
