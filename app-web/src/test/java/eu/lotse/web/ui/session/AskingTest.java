package eu.lotse.web.ui.session;

import static org.assertj.core.api.Assertions.assertThat;

import eu.lotse.domain.decision.Standpoint;
import eu.lotse.domain.facts.Attribute;
import eu.lotse.domain.facts.FactPattern;
import eu.lotse.domain.facts.Facts;
import eu.lotse.domain.facts.Matter;
import eu.lotse.domain.facts.Matters;
import eu.lotse.domain.register.Activity;
import eu.lotse.domain.register.ActivityName;
import eu.lotse.domain.register.State;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class AskingTest {

  private static final Matter MATTER = Matters.all().getFirst();
  private static final Attribute PURPOSE = MATTER.attribute("purpose");
  private static final LocalDate TODAY = LocalDate.of(2025, 1, 10);

  private final Asking asking = new Asking();
  private final Activity activity =
      new Activity(
          new ActivityName("werbung"),
          "Werbung",
          "",
          State.RUNNING,
          Facts.none(MATTER).with("purpose", "ADVERTISING").with("subject", "CUSTOMER"));

  @Test
  void what_is_said_of_the_single_case_goes_before_the_activity() {
    asking.activity(Optional.of(activity));
    asking.say(PURPOSE, List.of(PURPOSE.value("SERVICE")));
    assertThat(asking.facts().names())
        .containsEntry("purpose", List.of("SERVICE"))
        .containsEntry("subject", List.of("CUSTOMER"));
  }

  @Test
  void what_is_taken_back_falls_back_to_the_activity() {
    asking.activity(Optional.of(activity));
    asking.say(PURPOSE, List.of(PURPOSE.value("SERVICE")));
    asking.say(PURPOSE, List.of());
    assertThat(asking.facts().names()).containsEntry("purpose", List.of("ADVERTISING"));
    assertThat(asking.own().stated()).isEmpty();
  }

  @Test
  void starting_from_a_stored_operation_asks_the_same_question_again() {
    asking.activity(Optional.of(activity));
    asking.say(
        MATTER.attribute("operation"), List.of(MATTER.attribute("operation").value("CONTACT")));
    asking.say(MATTER.attribute("age"), List.of(MATTER.attribute("age").value("MINOR")));
    FactPattern stored = Standpoint.of(asking.question(TODAY)).pattern();

    var again = new Asking();
    again.startFrom(stored, Optional.of(activity));

    assertThat(Standpoint.of(again.question(TODAY)).pattern()).isEqualTo(stored);
    assertThat(again.own().names()).containsOnlyKeys("operation", "age");
  }

  @Test
  void starting_again_forgets_everything() {
    asking.activity(Optional.of(activity));
    asking.say(PURPOSE, PURPOSE.values());
    asking.startAgain();
    assertThat(asking.facts().stated()).isEmpty();
    assertThat(asking.activity()).isEmpty();
    assertThat(asking.dates()).isEqualTo(DateWish.TODAY);
  }
}
