package eu.lotse.postgres;

import static eu.lotse.domain.decision.Verdict.PERMITTED;
import static eu.lotse.domain.decision.Verdict.PROHIBITED;
import static eu.lotse.domain.register.Term.CONSENT_LAPSES_ON;
import static eu.lotse.domain.register.Term.INFORMATION_DUE_BY;
import static eu.lotse.postgres.Company.TODAY;
import static eu.lotse.postgres.TimedOperations.DEADLINE;
import static eu.lotse.postgres.TimedOperations.END;
import static eu.lotse.postgres.TimedOperations.LAPSE;
import static eu.lotse.postgres.TimedOperations.LAW;
import static eu.lotse.postgres.TimedOperations.allTerms;
import static eu.lotse.postgres.TimedOperations.consented;
import static eu.lotse.postgres.TimedOperations.counted;
import static eu.lotse.postgres.TimedOperations.draft;
import static eu.lotse.postgres.TimedOperations.passAll;
import static eu.lotse.postgres.TimedOperations.stored;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import eu.lotse.domain.register.Draft;
import eu.lotse.domain.register.DueTerms;
import eu.lotse.domain.register.DueTerms.Passed;
import eu.lotse.domain.register.DueTerms.Place;
import eu.lotse.domain.register.OperationId;
import eu.lotse.domain.register.Operations.ReleaseChanged;
import eu.lotse.domain.register.State;
import eu.lotse.domain.register.Terms;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/**
 * Terms pass in batches, by several workers, night by night or late: nothing is lost, nothing
 * twice.
 */
class WholeTermsTest {

  @AutoClose private final Company company = new Company();
  private final DueTerms due = company.register.dueTerms();

  @BeforeEach
  void theLawIsInForce() {
    company.activate(LAW);
  }

  private Optional<LocalDate> nextChange(OperationId id) {
    return company.register.operations().find(id).orElseThrow().nextChange();
  }

  @Test
  void aClockThatJumpsEndsWhereNightByNightEnds() {
    var late = Stream.of(allTerms(), Terms.NONE.with(INFORMATION_DUE_BY, DEADLINE)).toList();
    try (var other = new Company()) {
      other.activate(LAW);
      for (Terms terms : late) {
        company.record(consented(terms), draft(State.ENDED_DATA_KEPT).with(terms));
        other.record(consented(terms), draft(State.ENDED_DATA_KEPT).with(terms));
      }
      for (LocalDate night = TODAY; !night.isAfter(END); night = night.plusDays(1)) {
        passAll(company, night);
      }

      Passed jumped = passAll(other, END);

      assertThat(jumped.operations()).isEqualTo(8);
      assertThat(state(other)).isEqualTo(state(company));
      assertThat(counted(other)).isEqualTo(stored(other)).isEqualTo(counted(company));
    }
  }

  @Test
  void whatIsDueTomorrowWaitsWhileOthersMove() {
    company.recordOne(consented(Terms.NONE.with(CONSENT_LAPSES_ON, LAPSE)));
    OperationId tomorrow =
        company.recordOne(consented(Terms.NONE.with(CONSENT_LAPSES_ON, LAPSE.plusDays(1))));

    assertThat(passAll(company, LAPSE)).isEqualTo(new Passed(1, 1));

    assertThat(nextChange(tomorrow)).contains(LAPSE.plusDays(1));
  }

  @Test
  void underAClockThatWasPutBackTheLawIsThatOfTheLatestDay() {
    company.activate(LAW.from(END, Map.of("consent=LAPSED", PROHIBITED)), END);
    OperationId id = company.recordOne(consented(Terms.NONE.with(CONSENT_LAPSES_ON, LAPSE)));

    passAll(company, LAPSE);

    assertThat(company.register.operations().find(id).orElseThrow().verdict()).contains(PROHIBITED);
  }

  @Test
  void batchesAreWholeAndABrokenOneIsTakenUpAgain() {
    for (int i = 0; i < 3; i++) {
      company.record(
          IntStream.range(0, 500)
              .mapToObj(_ -> consented(Terms.NONE.with(CONSENT_LAPSES_ON, LAPSE)))
              .toArray(Draft[]::new));
    }
    assertThat(due.pass(LAW, LAPSE, Place.BEGINNING).passed()).isEqualTo(new Passed(1_000, 1_000));
    company.sql.execute(
        "alter table decision_log add constraint broken check (kind <> 'TERM_PASSED') not valid");

    assertThatThrownBy(() -> due.pass(LAW, LAPSE, Place.BEGINNING)).hasMessageContaining("broken");

    assertThat(company.rows("operation where next_change is not null")).isEqualTo(500);
    assertThat(counted(company)).isEqualTo(stored(company));
    company.sql.execute("alter table decision_log drop constraint broken");
    assertThat(passAll(company, LAPSE)).isEqualTo(new Passed(500, 500));
    assertThat(company.rows("decision_log where kind = 'TERM_PASSED'")).isEqualTo(1_500);
    assertThat(company.rows("duty where closed_at is null")).isEqualTo(1_500);
    assertThat(counted(company)).isEqualTo(stored(company));
    assertThat(company.register.decisionLog().firstBroken()).isEmpty();
  }

  @Test
  void twoWorkersAtOnceMoveEachOperationOnce() throws Exception {
    for (int i = 0; i < 6; i++) {
      company.record(
          IntStream.range(0, 500).mapToObj(_ -> consented(allTerms())).toArray(Draft[]::new));
    }
    var work = new ArrayList<Callable<Passed>>();
    work.add(() -> passAll(company, LAPSE));
    work.add(() -> passAll(company, LAPSE));

    try (var threads = Executors.newFixedThreadPool(2)) {
      long moved = 0;
      for (var done : threads.invokeAll(work)) {
        moved += done.get().operations();
      }
      assertThat(moved).isEqualTo(3_000);
    }
    assertThat(company.rows("decision_log where kind = 'TERM_PASSED'")).isEqualTo(3_000);
    assertThat(counted(company)).isEqualTo(stored(company));
    assertThat(company.register.decisionLog().firstBroken()).isEmpty();
  }

  @Test
  void underAnotherReleaseNothingIsMoved() {
    OperationId id = company.recordOne(consented(Terms.NONE.with(CONSENT_LAPSES_ON, LAPSE)));
    company.activate(PlainLaw.saying(Map.of("SERVICE", PERMITTED)));

    assertThatThrownBy(() -> due.pass(LAW, LAPSE, Place.BEGINNING))
        .isInstanceOf(ReleaseChanged.class);

    assertThat(nextChange(id)).contains(LAPSE);
  }

  /** What is left of all, days included. */
  private static List<Map<String, Object>> state(Company company) {
    return company.sql.queryForList(
        """
        select o.id, p.canonical, p.verdict, o.next_change, d.kind, d.due, d.at_latest
        from operation o join fact_pattern p on p.id = o.standing_pattern
        left join duty d on d.operation = o.id and d.closed_at is null
        order by o.id, d.kind
        """);
  }
}
