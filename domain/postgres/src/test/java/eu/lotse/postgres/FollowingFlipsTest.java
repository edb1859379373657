package eu.lotse.postgres;

import static eu.lotse.domain.decision.Verdict.PERMITTED;
import static eu.lotse.domain.decision.Verdict.PERMITTED_WITH_DUTIES;
import static eu.lotse.domain.decision.Verdict.PROHIBITED;
import static eu.lotse.postgres.Company.running;
import static org.assertj.core.api.Assertions.assertThat;

import eu.lotse.domain.impact.Consequence;
import eu.lotse.domain.impact.FlipEvent;
import eu.lotse.domain.register.OperationId;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;

class FollowingFlipsTest {

  private static final PlainLaw OLD =
      PlainLaw.saying(Map.of("SERVICE", PERMITTED, "COMPLAINT", PERMITTED));
  private static final PlainLaw NEW =
      PlainLaw.saying(Map.of("SERVICE", PERMITTED_WITH_DUTIES, "COMPLAINT", PERMITTED));

  @AutoClose private final Company company = new Company();

  private List<FlipEvent> after(long number, int limit) {
    return company.register.flipEvents().after(number, limit);
  }

  @Test
  void recordingAndAskingAreNoFlips() {
    company.activate(OLD);
    company.record(running("SERVICE"), running("COMPLAINT"));

    assertThat(after(0, 10)).isEmpty();
  }

  @Test
  void everyFlipIsToldOnceInItsOrderWithWhatIsOwed() {
    company.activate(OLD);
    OperationId one = company.recordOne(running("SERVICE"));
    company.record(running("COMPLAINT"));
    OperationId two = company.recordOne(running("SERVICE"));
    company.activate(NEW);
    company.activate(PlainLaw.saying(Map.of("COMPLAINT", PERMITTED)));

    List<FlipEvent> first = after(0, 3);
    List<FlipEvent> rest = after(first.getLast().number(), 3);

    assertThat(first)
        .extracting(FlipEvent::operation, FlipEvent::from, FlipEvent::to)
        .containsExactly(
            org.assertj.core.groups.Tuple.tuple(one, PERMITTED, PERMITTED_WITH_DUTIES),
            org.assertj.core.groups.Tuple.tuple(two, PERMITTED, PERMITTED_WITH_DUTIES),
            org.assertj.core.groups.Tuple.tuple(one, PERMITTED_WITH_DUTIES, PROHIBITED));
    assertThat(rest).extracting(FlipEvent::operation).containsExactly(two);
    assertThat(after(rest.getLast().number(), 3)).isEmpty();
    FlipEvent told = first.getFirst();
    assertThat(told.release()).isEqualTo(NEW.release());
    assertThat(told.owed()).containsExactly("INFORM");
    assertThat(told.before()).isEmpty();
    assertThat(told.consequence(_ -> false)).isEqualTo(Consequence.INFORM);
    assertThat(first.getLast().before()).containsExactly("INFORM");
    assertThat(first.getLast().owed()).containsExactly("ERASE");
    assertThat(first.getLast().consequence(_ -> false)).isEqualTo(Consequence.STOP_AND_ERASE);
    assertThat(first.getLast().consequence(_ -> true)).isEqualTo(Consequence.ASK_CONSENT);
  }
}
