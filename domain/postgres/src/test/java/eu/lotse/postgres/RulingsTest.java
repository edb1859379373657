package eu.lotse.postgres;

import static eu.lotse.domain.decision.Verdict.PERMITTED;
import static eu.lotse.domain.decision.Verdict.PROHIBITED;
import static eu.lotse.postgres.Company.LAWYER;
import static eu.lotse.postgres.Company.MATTER;
import static eu.lotse.postgres.Company.SERVICE;
import static eu.lotse.postgres.Company.running;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import eu.lotse.domain.facts.Condition;
import eu.lotse.domain.facts.Value;
import eu.lotse.domain.impact.NewRuling;
import eu.lotse.domain.impact.NewRuling.Flaw;
import eu.lotse.domain.impact.Reach;
import eu.lotse.domain.impact.RulingEntry;
import eu.lotse.domain.register.Draft;
import eu.lotse.domain.register.OperationId;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;

class RulingsTest {

  private static final PlainLaw LAW = PlainLaw.saying(Map.of("SERVICE", PERMITTED));
  private static final Condition SERVICES =
      Condition.is(MATTER.attribute("purpose"), "SERVICE", "COMPLAINT");
  private static final Condition NO_NETWORKS =
      new Condition(
          MATTER.attribute("source"), List.of(MATTER.attribute("source").value("MICROBLOG")), true);

  @AutoClose private final Company company = new Company();

  private static NewRuling ruling(Condition... turnsOn) {
    return new NewRuling(
        "EuGH",
        LocalDate.of(2026, 2, 26),
        "C-999/25",
        Optional.of("ECLI:EU:C:2026:123"),
        "Wer fragt, muss es sagen.",
        MATTER,
        List.of(turnsOn));
  }

  @Test
  void aRulingIsKeptWithWhoEnteredItAndWhatItTurnsOn() {
    RulingEntry entry = company.register.rulings().add(ruling(NO_NETWORKS, SERVICES), LAWYER);

    assertThat(entry.enteredBy()).isEqualTo("lawyer");
    assertThat(entry.enteredAt()).isEqualTo(Company.NOW);
    assertThat(entry.done()).isEmpty();
    assertThat(entry.ruling().turnsOn()).containsExactlyInAnyOrder(SERVICES, NO_NETWORKS);
    assertThat(entry.ruling().ecli()).contains("ECLI:EU:C:2026:123");
    assertThat(company.register.rulings().all()).containsExactly(entry);
    assertThat(company.register.rulings().find(entry.number() + 1)).isEmpty();
  }

  @Test
  void itReachesWhatMayHaveAllItsFactsAndWhatIsUnknownCounts() {
    company.activate(LAW);
    OperationId unknown = company.recordOne(running("SERVICE"));
    OperationId certain = company.recordOne(from("PROFESSIONAL_NETWORK"));
    company.recordOne(from("MICROBLOG"));
    company.record(running("ADVERTISING"));

    Reach reach = reach(SERVICES, NO_NETWORKS);

    assertThat(reach.operations()).isEqualTo(4);
    assertThat(reach.touched()).isEqualTo(2);
    assertThat(reach.certain()).isOne();
    Value service = MATTER.attribute("purpose").value("SERVICE");
    assertThat(reach.groups())
        .containsExactly(
            new Reach.Group(
                new Reach.Kind(SERVICE, Optional.of(service), PERMITTED, true),
                1,
                List.of(certain)),
            new Reach.Group(
                new Reach.Kind(SERVICE, Optional.of(service), PERMITTED, false),
                1,
                List.of(unknown)));
  }

  @Test
  void itReachesNothingWhereAFactIsOtherwise() {
    company.activate(LAW);
    company.record(running("ADVERTISING"), running("ADVERTISING"));

    assertThat(reach(SERVICES).groups()).isEmpty();
    assertThat(reach(NO_NETWORKS).groups())
        .extracting(Reach.Group::operations, g -> g.kind().verdict())
        .containsExactly(org.assertj.core.groups.Tuple.tuple(2L, PROHIBITED));
  }

  @Test
  void itIsDealtWithOnceAndByAReleaseThatWasActive() {
    company.activate(LAW);
    RulingEntry entry = company.register.rulings().add(ruling(SERVICES), LAWYER);
    var other = PlainLaw.saying(Map.of());

    assertThatThrownBy(
            () -> company.register.rulings().dealtWith(entry.number(), other.release(), LAWYER))
        .hasMessageContaining("was never active");
    company.register.rulings().dealtWith(entry.number(), LAW.release(), LAWYER);
    company.activate(other);
    RulingEntry again =
        company.register.rulings().dealtWith(entry.number(), other.release(), Company.AGENT);

    assertThat(again.done()).contains(new RulingEntry.Done(LAW.release(), Company.NOW, "lawyer"));
    assertThatThrownBy(() -> company.register.rulings().dealtWith(99, LAW.release(), LAWYER))
        .hasMessageContaining("There is no ruling 99");
  }

  @Test
  void whatIsNoRulingIsRefusedAndSaysWhy() {
    assertThatThrownBy(() -> ruling())
        .isInstanceOfSatisfying(
            NewRuling.Unfit.class, e -> assertThat(e.flaw()).isEqualTo(Flaw.NO_FACTS));
    assertThatThrownBy(() -> ruling(SERVICES, SERVICES))
        .isInstanceOfSatisfying(
            NewRuling.Unfit.class, e -> assertThat(e.flaw()).isEqualTo(Flaw.FACT_TWICE));
    assertThatThrownBy(() ->
            new NewRuling(
                "EuGH",
                LocalDate.of(2026, 2, 26),
                "C-999/25",
                Optional.of("2026:123"),
                "x",
                MATTER,
                List.of(SERVICES)))
        .isInstanceOfSatisfying(
            NewRuling.Unfit.class, e -> assertThat(e.flaw()).isEqualTo(Flaw.ECLI));
  }

  private Reach reach(Condition... turnsOn) {
    return Reach.of(ruling(turnsOn), company.register.releases(), company.register.samples());
  }

  private static Draft from(String source) {
    Draft draft = running("SERVICE");
    return new Draft(
        draft.activity(),
        draft.state(),
        draft.performedOn(),
        draft.subject(),
        draft.item(),
        draft.facts().with("source", source));
  }
}
