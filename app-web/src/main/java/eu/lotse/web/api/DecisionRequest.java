package eu.lotse.web.api;

import eu.lotse.domain.decision.Question;
import eu.lotse.domain.decision.Rulebook;
import eu.lotse.domain.facts.Facts;
import eu.lotse.domain.facts.Matter;
import eu.lotse.domain.register.Activities;
import eu.lotse.domain.register.Activity;
import eu.lotse.domain.register.CaseFacts;
import eu.lotse.domain.register.PersonalReference;
import eu.lotse.domain.register.Persons;
import java.time.LocalDate;
import java.util.Optional;

/** "May we?", as a caller asks it. */
record DecisionRequest(Question question, boolean log) {

  /**
   * Reads a question. Facts left out are what the register knows: of the activity, where one is
   * named, and of the person.
   *
   * @param mayNamePersons whether the caller may learn what is known of a person
   * @throws Refused naming every fault
   */
  static DecisionRequest read(
      JsonFields body,
      Rulebook rulebook,
      Activities activities,
      Persons persons,
      boolean mayNamePersons,
      LocalDate today) {
    Optional<Activity> activity = RegisterFields.activity(body, activities);
    Matter matter = FactsReader.matter(body, activity);
    Facts stated = FactsReader.facts(body, matter);
    Optional<PersonalReference> subject = RegisterFields.reference(body, "subject");
    if (subject.isPresent() && !mayNamePersons) {
      body.faults().add(JsonFields.at("subject"), "no-persons");
    }
    Optional<LocalDate> effectiveOn = body.date("effectiveOn");
    Optional<LocalDate> knownOn = body.date("knownOn");
    boolean presume = body.flag("presume", true);
    boolean log = body.flag("log", false);
    body.require("facts", Optional.empty());
    requireModelled(body, "effectiveOn", effectiveOn, rulebook, matter);
    body.done();
    Facts facts =
        new CaseFacts(activities, persons).of(activity.map(Activity::name), subject, stated);
    return new DecisionRequest(Question.of(facts, effectiveOn, knownOn, presume, today), log);
  }

  /** The law of a day before the modelled period, or of another matter, is not in the rulebook. */
  static void requireModelled(
      JsonFields body, String name, Optional<LocalDate> day, Rulebook rulebook, Matter matter) {
    if (!rulebook.models(matter)) {
      body.faults().add(JsonFields.at("matter"), "silent-rulebook", matter.name());
      return;
    }
    LocalDate begins = rulebook.begins(matter);
    day.filter(d -> d.isBefore(begins))
        .ifPresent(d ->
            body.faults()
                .add(JsonFields.at(name), "before-period", begins.toString(), d.toString()));
  }
}
