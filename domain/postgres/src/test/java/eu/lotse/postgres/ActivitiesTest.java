package eu.lotse.postgres;

import static eu.lotse.postgres.Company.MATTER;
import static org.assertj.core.api.Assertions.assertThat;

import eu.lotse.domain.facts.Facts;
import eu.lotse.domain.register.Activities;
import eu.lotse.domain.register.Activity;
import eu.lotse.domain.register.ActivityName;
import eu.lotse.domain.register.State;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;

class ActivitiesTest {

  @AutoClose private final Company company = new Company();
  private final Activities activities = company.register.activities();

  private static Activity scoring(State state) {
    return new Activity(
        new ActivityName("scoring"),
        "Bonität prüfen",
        "Auskünfte und eigene Erfahrungen",
        state,
        Facts.read(
            MATTER,
            Map.of(
                "purpose", List.of("CREDIT_SCORING", "PROFILING"), "operation", List.of("SCORE"))));
  }

  @Test
  void anActivityIsReadBackAsItWasSaved() {
    activities.save(scoring(State.PLANNED));

    assertThat(activities.find(new ActivityName("scoring"))).contains(scoring(State.PLANNED));
    assertThat(activities.find(new ActivityName("unheard-of"))).isEmpty();
  }

  @Test
  void anActivitySavedAgainReplacesTheOneOfItsName() {
    activities.save(scoring(State.PLANNED));
    activities.save(scoring(State.RUNNING));

    assertThat(activities.all())
        .extracting(a -> a.name().text() + " " + a.state())
        .containsExactly("customer-service RUNNING", "scoring RUNNING");
  }
}
