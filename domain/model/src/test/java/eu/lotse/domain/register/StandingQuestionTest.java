package eu.lotse.domain.register;

import static org.assertj.core.api.Assertions.assertThat;

import eu.lotse.domain.decision.Decision;
import eu.lotse.domain.decision.Question;
import eu.lotse.domain.facts.Facts;
import eu.lotse.domain.facts.Moderation;
import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Function;
import org.junit.jupiter.api.Test;

class StandingQuestionTest {

  private static final LocalDate DAY = LocalDate.of(2024, 3, 1);
  private static final LocalDate TODAY = LocalDate.of(2026, 1, 10);
  private static final Function<Question, Decision> NEVER_ASKED =
      question -> {
        throw new AssertionError("The past act does not matter here");
      };

  private final Facts exclusion = Facts.none(Moderation.matter()).with("measure", "EXCLUDE");

  private Optional<Question> standing(State state) {
    return StandingQuestion.of(exclusion, state, DAY, TODAY, NEVER_ASKED);
  }

  @Test
  void a_running_measure_asks_by_todays_law_whether_it_may_go_on() {
    assertThat(standing(State.RUNNING).map(Question::facts)).contains(exclusion);
    assertThat(standing(State.RUNNING).orElseThrow().dates().effectiveOn()).isEqualTo(TODAY);
  }

  @Test
  void an_ended_measure_of_a_matter_without_keeping_asks_nothing_more() {
    assertThat(standing(State.ENDED_DATA_KEPT)).isEmpty();
    assertThat(standing(State.ENDED_DATA_ERASED)).isEmpty();
  }
}
