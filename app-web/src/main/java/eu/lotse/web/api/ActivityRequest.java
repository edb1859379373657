package eu.lotse.web.api;

import eu.lotse.domain.facts.Facts;
import eu.lotse.domain.register.Activity;
import eu.lotse.domain.register.ActivityName;
import eu.lotse.domain.register.State;
import java.util.Optional;

/** A processing activity to be stored, as a caller hands it in. */
final class ActivityRequest {

  private static final int LONGEST_TITLE = 200;
  private static final int LONGEST_DESCRIPTION = 4000;

  private ActivityRequest() {}

  /**
   * Reads an activity; without a state it is planned. One that is replaced keeps its matter: its
   * operations are of that matter.
   *
   * @throws Refused naming every fault
   */
  static Activity read(String name, JsonFields body, Optional<Activity> before) {
    if (!isName(name)) {
      body.faults().add("name", "activity-name");
    }
    Optional<String> title = body.text("title", LONGEST_TITLE);
    body.require("title", title);
    String description = body.prose("description", LONGEST_DESCRIPTION).orElse("");
    Optional<State> state = body.choice("state", "unknown-choice", State.values(), State::name);
    Facts facts = FactsReader.facts(body, FactsReader.matter(body, before));
    body.done();
    return new Activity(
        new ActivityName(name),
        title.orElseThrow(),
        description,
        state.orElse(State.PLANNED),
        facts);
  }

  /** Whether an activity can have this name. */
  static boolean isName(String name) {
    try {
      return new ActivityName(name).text().equals(name);
    } catch (IllegalArgumentException e) {
      return false;
    }
  }
}
