package eu.lotse.postgres;

import static eu.lotse.domain.decision.Verdict.NEEDS_REVIEW;
import static eu.lotse.domain.decision.Verdict.PERMITTED;
import static eu.lotse.domain.decision.Verdict.PERMITTED_WITH_DUTIES;
import static eu.lotse.domain.decision.Verdict.PROHIBITED;
import static eu.lotse.domain.register.Term.CONSENT_LAPSES_ON;
import static eu.lotse.domain.register.Term.INFORMATION_DUE_BY;
import static eu.lotse.domain.register.Term.RETENTION_ENDS_ON;
import static eu.lotse.postgres.Company.MATTER;
import static eu.lotse.postgres.Company.SERVICE;
import static eu.lotse.postgres.Company.TODAY;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import eu.lotse.domain.facts.Facts;
import eu.lotse.domain.impact.FlipEvent;
import eu.lotse.domain.register.Draft;
import eu.lotse.domain.register.DueTerms;
import eu.lotse.domain.register.DueTerms.Passed;
import eu.lotse.domain.register.LogEntry;
import eu.lotse.domain.register.Operation;
import eu.lotse.domain.register.OperationId;
import eu.lotse.domain.register.Operations.ReleaseChanged;
import eu.lotse.domain.register.PersonalReference;
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

/** Consents lapse, retention ends, deadlines pass: what then becomes of stored operations. */
class PassingTermsTest {

  private static final LocalDate LAPSE = TODAY.plusDays(3);
  private static final LocalDate DEADLINE = TODAY.plusDays(5);
  private static final LocalDate END = TODAY.plusDays(10);
  private static final PlainLaw LAW =
      PlainLaw.saying(
          Map.of(
              "SERVICE", PERMITTED,
              "consent=FOR_THIS_PURPOSE", PERMITTED,
              "consent=LAPSED", PERMITTED_WITH_DUTIES,
              "information=NOT_GIVEN", NEEDS_REVIEW,
              "purposeEnded=YES", PROHIBITED));

  @AutoClose private final Company company = new Company();
  private final DueTerms due = company.register.dueTerms();

  @BeforeEach
  void theLawIsInForce() {
    company.activate(LAW);
  }

  private static Draft consented(Terms terms) {
    return draft(State.RUNNING).with(terms);
  }

  private static Draft draft(State state) {
    return new Draft(
        SERVICE,
        state,
        TODAY.minusDays(1),
        Optional.empty(),
        Optional.empty(),
        Facts.none(MATTER).with("consent", "FOR_THIS_PURPOSE").with("information", "DUE"));
  }

  private static Terms allTerms() {
    return Terms.NONE
        .with(CONSENT_LAPSES_ON, LAPSE)
        .with(INFORMATION_DUE_BY, DEADLINE)
        .with(RETENTION_ENDS_ON, END);
  }

  private Passed passAll(LocalDate today) {
    return passAll(company, today);
  }

  private static Passed passAll(Company company, LocalDate today) {
    var sum = new Passed(0, 0);
    for (Passed some = null; some == null || some.operations() > 0; ) {
      some = company.register.dueTerms().pass(company.law(), today);
      sum = new Passed(sum.operations() + some.operations(), sum.flipped() + some.flipped());
    }
    return sum;
  }

  private Operation read(OperationId id) {
    return company.register.operations().find(id).orElseThrow();
  }

  private String standing(OperationId id) {
    return read(id).standing().orElseThrow().canonical();
  }

  @Test
  void nothingHappensOnTheDayBefore() {
    OperationId id = company.recordOne(consented(allTerms()));

    assertThat(passAll(LAPSE.minusDays(1))).isEqualTo(new Passed(0, 0));

    assertThat(read(id).verdict()).contains(PERMITTED);
    assertThat(read(id).terms()).isEqualTo(allTerms());
    assertThat(read(id).nextChange()).contains(LAPSE);
  }

  @Test
  void aConsentThatLapsedMovesItsOperationOnceAndLeavesTheOthersAlone_Art_7_GDPR() {
    OperationId timed = company.recordOne(consented(Terms.NONE.with(CONSENT_LAPSES_ON, LAPSE)));
    OperationId untimed = company.recordOne(consented(Terms.NONE));

    assertThat(passAll(LAPSE)).isEqualTo(new Passed(1, 1));
    assertThat(passAll(LAPSE)).isEqualTo(new Passed(0, 0));

    assertThat(standing(timed)).contains("consent=LAPSED").doesNotContain("consentForm");
    assertThat(read(timed).act().canonical()).contains("consent=FOR_THIS_PURPOSE");
    assertThat(read(timed).verdict()).contains(PERMITTED_WITH_DUTIES);
    assertThat(read(timed).nextChange()).isEmpty();
    assertThat(read(untimed).verdict()).contains(PERMITTED);
    assertThat(counted()).isEqualTo(stored());
  }

  @Test
  void theLogNamesTheTermAndTheEventsTellTheFlip() {
    OperationId id = company.recordOne(consented(Terms.NONE.with(CONSENT_LAPSES_ON, LAPSE)));

    passAll(LAPSE);

    LogEntry line = company.register.operations().history(id).getLast();
    assertThat(line.kind()).isEqualTo(LogEntry.Kind.TERM_PASSED);
    assertThat(line.terms()).containsExactly(CONSENT_LAPSES_ON);
    assertThat(line.before()).contains(PERMITTED);
    assertThat(line.verdict()).isEqualTo(PERMITTED_WITH_DUTIES);
    assertThat(line.actor()).isEqualTo("lotse");
    assertThat(company.register.decisionLog().firstBroken()).isEmpty();
    assertThat(company.register.decisionLog().decision(line.number())).isPresent();
    FlipEvent event = company.register.flipEvents().after(0, 10).getFirst();
    assertThat(event.operation()).isEqualTo(id);
    assertThat(event.terms()).containsExactly(CONSENT_LAPSES_ON);
    assertThat(event.owed()).containsExactly("INFORM");
  }

  @Test
  void theTermsInALineOfTheLogCannotBeChangedUnseen() {
    company.recordOne(consented(Terms.NONE.with(CONSENT_LAPSES_ON, LAPSE)));
    passAll(LAPSE);
    long line = company.rows("decision_log");

    company.sql.execute("alter table decision_log disable trigger decision_log_stays");
    company.sql.update(
        "update decision_log set detail = replace(detail, 'CONSENT_LAPSES_ON', 'RETENTION_ENDS_ON')"
            + " where number = ?",
        line);

    assertThat(company.register.decisionLog().firstBroken()).contains(line);
  }

  @Test
  void dutiesCountFromTheDayOfTheTermHoweverLateItIsNoticed() {
    OperationId id = company.recordOne(consented(Terms.NONE.with(CONSENT_LAPSES_ON, LAPSE)));

    passAll(LAPSE.plusDays(20));

    assertThat(company.register.operations().duties(id))
        .singleElement()
        .satisfies(duty -> assertThat(duty.due()).contains(LAPSE.plusMonths(1)));
  }

  @Test
  void whatIsStoredBeyondItsRetentionIsOnlyKeptAndMustBeErased_Art_17_1_a_GDPR() {
    OperationId running = company.recordOne(consented(Terms.NONE.with(RETENTION_ENDS_ON, END)));
    OperationId kept =
        company.recordOne(
            draft(State.ENDED_DATA_KEPT).with(Terms.NONE.with(RETENTION_ENDS_ON, END)));
    assertThat(standing(running)).contains("operation=STORE");
    assertThat(read(kept).verdict()).contains(PERMITTED);

    assertThat(passAll(END)).isEqualTo(new Passed(2, 2));

    for (OperationId id : List.of(running, kept)) {
      assertThat(standing(id))
          .contains("operation=KEEP", "purposeEnded=YES", "earlierStep=LAWFUL")
          .contains("collectedBeforeGdpr=NO", "retentionGround=NONE");
      assertThat(read(id).verdict()).contains(PROHIBITED);
      assertThat(company.register.operations().duties(id))
          .extracting(d -> d.kind().name())
          .containsExactly("ERASE");
    }
    assertThat(read(running).act().canonical()).contains("operation=STORE");
    assertThat(counted()).isEqualTo(stored());
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
        passAll(night);
      }

      Passed jumped = passAll(other, END);

      assertThat(jumped.operations()).isEqualTo(8);
      assertThat(state(other)).isEqualTo(state(company));
      assertThat(counted(other)).isEqualTo(stored(other)).isEqualTo(counted());
    }
  }

  @Test
  void aTermThatHasPassedAlreadyIsAppliedAsItIsStored() {
    LocalDate past = TODAY.minusDays(1);
    OperationId id =
        company.recordOne(
            consented(Terms.NONE.with(CONSENT_LAPSES_ON, past).with(RETENTION_ENDS_ON, END)));

    assertThat(standing(id)).contains("consent=LAPSED");
    assertThat(read(id).act().canonical())
        .as("the consent had lapsed on the day of the act")
        .contains("consent=LAPSED");
    assertThat(read(id).nextChange()).contains(END);
    assertThat(passAll(TODAY)).isEqualTo(new Passed(0, 0));
  }

  @Test
  void whatIsStoredBeyondItsRetentionOwesErasureSinceItEnded_Art_17_1_a_GDPR() {
    LocalDate ended = TODAY.minusDays(3);
    Draft late = consented(Terms.NONE.with(RETENTION_ENDS_ON, ended));
    OperationId id =
        company.recordOne(
            new Draft(
                SERVICE,
                State.RUNNING,
                TODAY.minusYears(1),
                Optional.empty(),
                Optional.empty(),
                late.facts(),
                late.terms()));

    assertThat(read(id).verdict()).contains(PROHIBITED);
    assertThat(company.register.operations().duties(id))
        .singleElement()
        .satisfies(duty -> assertThat(duty.due()).contains(ended));
  }

  @Test
  void batchesAreWholeAndABrokenOneIsTakenUpAgain() {
    for (int i = 0; i < 3; i++) {
      company.record(
          IntStream.range(0, 500)
              .mapToObj(_ -> consented(Terms.NONE.with(CONSENT_LAPSES_ON, LAPSE)))
              .toArray(Draft[]::new));
    }
    assertThat(due.pass(LAW, LAPSE)).isEqualTo(new Passed(1_000, 1_000));
    company.sql.execute(
        "alter table decision_log add constraint broken check (kind <> 'TERM_PASSED') not valid");

    assertThatThrownBy(() -> due.pass(LAW, LAPSE)).hasMessageContaining("broken");

    assertThat(company.rows("operation where next_change is not null")).isEqualTo(500);
    assertThat(counted()).isEqualTo(stored());
    company.sql.execute("alter table decision_log drop constraint broken");
    assertThat(passAll(LAPSE)).isEqualTo(new Passed(500, 500));
    assertThat(company.rows("decision_log where kind = 'TERM_PASSED'")).isEqualTo(1_500);
    assertThat(company.rows("duty where closed_at is null")).isEqualTo(1_500);
    assertThat(counted()).isEqualTo(stored());
    assertThat(company.register.decisionLog().firstBroken()).isEmpty();
  }

  @Test
  void twoWorkersAtOnceMoveEachOperationOnce() throws Exception {
    for (int i = 0; i < 6; i++) {
      company.record(
          IntStream.range(0, 500).mapToObj(_ -> consented(allTerms())).toArray(Draft[]::new));
    }
    var work = new ArrayList<Callable<Passed>>();
    work.add(() -> passAll(LAPSE));
    work.add(() -> passAll(LAPSE));

    try (var threads = Executors.newFixedThreadPool(2)) {
      long moved = 0;
      for (var done : threads.invokeAll(work)) {
        moved += done.get().operations();
      }
      assertThat(moved).isEqualTo(3_000);
    }
    assertThat(company.rows("decision_log where kind = 'TERM_PASSED'")).isEqualTo(3_000);
    assertThat(counted()).isEqualTo(stored());
    assertThat(company.register.decisionLog().firstBroken()).isEmpty();
  }

  @Test
  void underAnotherReleaseNothingIsMoved() {
    OperationId id = company.recordOne(consented(Terms.NONE.with(CONSENT_LAPSES_ON, LAPSE)));
    company.activate(PlainLaw.saying(Map.of("SERVICE", PERMITTED)));

    assertThatThrownBy(() -> due.pass(LAW, LAPSE)).isInstanceOf(ReleaseChanged.class);

    assertThat(standing(id)).contains("consent=FOR_THIS_PURPOSE");
  }

  @Test
  void whereTheLawHasTurnedMeanwhileTheOthersOfTheNewPatternTurnToo() {
    LocalDate turn = LAPSE.minusDays(1);
    PlainLaw law =
        LAW.from(turn, Map.of("consent=LAPSED", PROHIBITED, "consent=FOR_THIS_PURPOSE", PERMITTED));
    company.activate(law);
    OperationId lapsed = company.recordOne(consented(Terms.NONE.with(CONSENT_LAPSES_ON, TODAY)));
    OperationId lapsing = company.recordOne(consented(Terms.NONE.with(CONSENT_LAPSES_ON, LAPSE)));
    assertThat(read(lapsed).verdict()).contains(PERMITTED_WITH_DUTIES);

    assertThat(passAll(LAPSE)).isEqualTo(new Passed(1, 1));

    assertThat(read(lapsed).verdict()).contains(PROHIBITED);
    assertThat(read(lapsing).verdict()).contains(PROHIBITED);
    assertThat(company.register.operations().history(lapsed).getLast().kind())
        .isEqualTo(LogEntry.Kind.REEVALUATED);
    assertThat(company.register.operations().history(lapsing).getLast().kind())
        .isEqualTo(LogEntry.Kind.TERM_PASSED);
    assertThat(company.rows("duty where closed_at is null and kind = 'ERASE'")).isEqualTo(2);
  }

  @Test
  void theOperationsOfAnErasedPersonChangeNoMore_Art_17_GDPR() {
    var person = new PersonalReference("https://social.example/@erika");
    Draft draft = consented(allTerms());
    OperationId id =
        company.recordOne(
            new Draft(
                draft.activity(),
                draft.state(),
                draft.performedOn(),
                Optional.of(person),
                Optional.empty(),
                draft.facts(),
                draft.terms()));

    company.register.erasure().erase(person);

    assertThat(passAll(END)).isEqualTo(new Passed(0, 0));
    assertThat(read(id).terms()).isEqualTo(Terms.NONE);
    assertThat(company.rows("operation_term")).isZero();
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

  private List<Map<String, Object>> counted() {
    return counted(company);
  }

  private List<Map<String, Object>> stored() {
    return stored(company);
  }

  private static List<Map<String, Object>> counted(Company company) {
    return company.sql.queryForList(
        """
        select c.activity, c.state, p.canonical, c.standing, sum(c.operations)::bigint as n
        from operation_count c join fact_pattern p on p.id = c.pattern
        group by 1, 2, 3, 4 having sum(c.operations) <> 0 order by 1, 2, 3, 4
        """);
  }

  private static List<Map<String, Object>> stored(Company company) {
    return company.sql.queryForList(
        """
        select o.activity, o.state, p.canonical, o.standing_pattern is not null as standing,
            count(*) as n
        from operation o join fact_pattern p on p.id = o.shown_pattern
        group by 1, 2, 3, 4 order by 1, 2, 3, 4
        """);
  }
}
