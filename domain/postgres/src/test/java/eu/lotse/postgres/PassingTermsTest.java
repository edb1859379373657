package eu.lotse.postgres;

import static eu.lotse.domain.decision.Verdict.PERMITTED;
import static eu.lotse.domain.decision.Verdict.PERMITTED_WITH_DUTIES;
import static eu.lotse.domain.decision.Verdict.PROHIBITED;
import static eu.lotse.domain.register.Term.CONSENT_LAPSES_ON;
import static eu.lotse.domain.register.Term.RETENTION_ENDS_ON;
import static eu.lotse.postgres.Company.SERVICE;
import static eu.lotse.postgres.Company.TODAY;
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

import eu.lotse.domain.impact.FlipEvent;
import eu.lotse.domain.register.Draft;
import eu.lotse.domain.register.DueTerms;
import eu.lotse.domain.register.DueTerms.Passed;
import eu.lotse.domain.register.LogEntry;
import eu.lotse.domain.register.Operation;
import eu.lotse.domain.register.OperationId;
import eu.lotse.domain.register.PersonalReference;
import eu.lotse.domain.register.State;
import eu.lotse.domain.register.Terms;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Consents lapse, retention ends, deadlines pass: what then becomes of stored operations. */
class PassingTermsTest {

  @AutoClose private final Company company = new Company();
  private final DueTerms due = company.register.dueTerms();

  @BeforeEach
  void theLawIsInForce() {
    company.activate(LAW);
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

    assertThat(passAll(company, LAPSE.minusDays(1))).isEqualTo(new Passed(0, 0));

    assertThat(read(id).verdict()).contains(PERMITTED);
    assertThat(read(id).terms()).isEqualTo(allTerms());
    assertThat(read(id).nextChange()).contains(LAPSE);
  }

  @Test
  void aConsentThatLapsedMovesItsOperationOnceAndLeavesTheOthersAlone_Art_7_GDPR() {
    OperationId timed = company.recordOne(consented(Terms.NONE.with(CONSENT_LAPSES_ON, LAPSE)));
    OperationId untimed = company.recordOne(consented(Terms.NONE));

    assertThat(passAll(company, LAPSE)).isEqualTo(new Passed(1, 1));
    assertThat(passAll(company, LAPSE)).isEqualTo(new Passed(0, 0));

    assertThat(standing(timed)).contains("consent=LAPSED").doesNotContain("consentForm");
    assertThat(read(timed).act().canonical()).contains("consent=FOR_THIS_PURPOSE");
    assertThat(read(timed).verdict()).contains(PERMITTED_WITH_DUTIES);
    assertThat(read(timed).nextChange()).isEmpty();
    assertThat(read(untimed).verdict()).contains(PERMITTED);
    assertThat(counted(company)).isEqualTo(stored(company));
  }

  @Test
  void theLogNamesTheTermThatPassedAndTheEventsTellTheFlip() {
    OperationId id = company.recordOne(consented(allTerms()));

    passAll(company, LAPSE);

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
    passAll(company, LAPSE);
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

    passAll(company, LAPSE.plusDays(20));

    assertThat(company.register.operations().duties(id))
        .singleElement()
        .satisfies(duty -> assertThat(duty.due()).contains(LAPSE.plusMonths(1)));
  }

  @Test
  void dutiesOfWhatIsPlannedCountFromItsOwnDayNotFromATermBefore() {
    LocalDate planned = END.plusDays(30);
    Draft draft = consented(Terms.NONE.with(CONSENT_LAPSES_ON, LAPSE));
    OperationId id =
        company.recordOne(
            new Draft(
                draft.activity(),
                State.PLANNED,
                planned,
                Optional.empty(),
                Optional.empty(),
                draft.facts(),
                draft.terms()));

    passAll(company, LAPSE);

    assertThat(company.register.operations().duties(id))
        .singleElement()
        .satisfies(duty -> assertThat(duty.due()).contains(planned.plusMonths(1)));
  }

  @Test
  void whatIsStoredBeyondItsRetentionIsOnlyKeptAndMustBeErased_Art_17_1_a_GDPR() {
    OperationId running = company.recordOne(consented(Terms.NONE.with(RETENTION_ENDS_ON, END)));
    OperationId kept =
        company.recordOne(
            draft(State.ENDED_DATA_KEPT).with(Terms.NONE.with(RETENTION_ENDS_ON, END)));
    assertThat(standing(running)).contains("operation=STORE");
    assertThat(read(kept).verdict()).contains(PERMITTED);

    assertThat(passAll(company, END)).isEqualTo(new Passed(2, 2));

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
    assertThat(counted(company)).isEqualTo(stored(company));
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
    assertThat(passAll(company, TODAY)).isEqualTo(new Passed(0, 0));
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
  void whereTheLawHasTurnedMeanwhileTheOthersOfTheNewPatternTurnToo() {
    LocalDate turn = LAPSE.minusDays(1);
    PlainLaw law =
        LAW.from(turn, Map.of("consent=LAPSED", PROHIBITED, "consent=FOR_THIS_PURPOSE", PERMITTED));
    company.activate(law);
    OperationId lapsed = company.recordOne(consented(Terms.NONE.with(CONSENT_LAPSES_ON, TODAY)));
    OperationId lapsing = company.recordOne(consented(Terms.NONE.with(CONSENT_LAPSES_ON, LAPSE)));
    assertThat(read(lapsed).verdict()).contains(PERMITTED_WITH_DUTIES);

    assertThat(passAll(company, LAPSE)).isEqualTo(new Passed(1, 1));

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

    assertThat(passAll(company, END)).isEqualTo(new Passed(0, 0));
    assertThat(read(id).terms()).isEqualTo(Terms.NONE);
    assertThat(company.rows("operation_term")).isZero();
  }
}
