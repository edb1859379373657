package eu.lotse.web.api;

import eu.lotse.domain.decision.Question;
import eu.lotse.domain.decision.Rulebook;
import eu.lotse.domain.facts.Facts;
import eu.lotse.domain.facts.Matter;
import java.time.LocalDate;
import java.util.Optional;

/** "May we?", as a caller asks it. */
record DecisionRequest(Question question, boolean log) {

  /**
   * Reads a question.
   *
   * @throws Refused naming every fault
   */
  static DecisionRequest read(JsonFields body, Rulebook rulebook, LocalDate today) {
    Matter matter = FactsReader.matter(body);
    Facts facts = FactsReader.facts(body, matter);
    Optional<LocalDate> effectiveOn = body.date("effectiveOn");
    Optional<LocalDate> knownOn = body.date("knownOn");
    boolean presume = body.flag("presume", true);
    boolean log = body.flag("log", false);
    body.require("facts", Optional.empty());
    requireModelled(body, "effectiveOn", effectiveOn, rulebook.begins(matter));
    body.done();
    return new DecisionRequest(Question.of(facts, effectiveOn, knownOn, presume, today), log);
  }

  /** The law of a day before the modelled period is not known to the house. */
  static void requireModelled(
      JsonFields body, String name, Optional<LocalDate> day, LocalDate begins) {
    day.filter(d -> d.isBefore(begins))
        .ifPresent(d ->
            body.faults()
                .add(JsonFields.at(name), "before-period", begins.toString(), d.toString()));
  }
}
