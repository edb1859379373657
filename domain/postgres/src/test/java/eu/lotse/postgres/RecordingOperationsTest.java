package eu.lotse.postgres;

import static eu.lotse.domain.decision.Verdict.PERMITTED;
import static eu.lotse.domain.decision.Verdict.PERMITTED_WITH_DUTIES;
import static eu.lotse.domain.decision.Verdict.PROHIBITED;
import static eu.lotse.postgres.Company.AGENT;
import static eu.lotse.postgres.Company.MATTER;
import static eu.lotse.postgres.Company.SERVICE;
import static eu.lotse.postgres.Company.TODAY;
import static eu.lotse.postgres.Company.draft;
import static eu.lotse.postgres.Company.running;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import eu.lotse.domain.facts.Facts;
import eu.lotse.domain.law.LegalDates;
import eu.lotse.domain.register.ActivityName;
import eu.lotse.domain.register.Draft;
import eu.lotse.domain.register.LogEntry;
import eu.lotse.domain.register.NewOperation;
import eu.lotse.domain.register.OpenDuty;
import eu.lotse.domain.register.OperationFilter;
import eu.lotse.domain.register.Operations.Recorded;
import eu.lotse.domain.register.Operations.ReleaseChanged;
import eu.lotse.domain.register.PersonalReference;
import eu.lotse.domain.register.State;
import eu.lotse.domain.rulebook.RuleId;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class RecordingOperationsTest {

  @AutoClose private final Company company = new Company();

  @BeforeEach
  void someLawIsActive() {
    company.activate(
        PlainLaw.saying(Map.of("SERVICE", PERMITTED, "COMPLAINT", PERMITTED_WITH_DUTIES)));
  }

  @Test
  void whatIsRecordedIsReadBack() {
    var author = new PersonalReference("https://social.example/@mina");
    var post = new PersonalReference("https://social.example/@mina/1");
    var draft =
        new Draft(
            SERVICE,
            State.ENDED_DATA_KEPT,
            LocalDate.of(2014, 2, 15),
            Optional.of(author),
            Optional.of(post),
            Facts.none(MATTER).with("accessibility", "PUBLIC"));

    var id = company.recordOne(draft);

    var stored = company.register.operations().find(id).orElseThrow();
    var decided = company.decided(draft);
    assertThat(stored.id()).isEqualTo(id);
    assertThat(stored.activity()).isEqualTo(SERVICE);
    assertThat(stored.state()).isEqualTo(State.ENDED_DATA_KEPT);
    assertThat(stored.performedOn()).isEqualTo(LocalDate.of(2014, 2, 15));
    assertThat(stored.act()).isEqualTo(decided.act().pattern());
    assertThat(stored.standing()).contains(decided.standing().orElseThrow().pattern());
    assertThat(stored.verdict()).contains(PERMITTED);
    assertThat(stored.subject()).contains(author);
    assertThat(stored.item()).contains(post);
    assertThat(stored.recordedAt()).isEqualTo(Company.NOW);
  }

  @Test
  void anOperationThatEndedWithNothingKeptHasNoVerdictAndIsStillCounted() {
    var id = company.recordOne(draft("SERVICE", State.ENDED_DATA_ERASED, "post"));

    var stored = company.register.operations().find(id).orElseThrow();
    assertThat(stored.standing()).isEmpty();
    assertThat(stored.verdict()).isEmpty();
    assertThat(company.register.operations().count(OperationFilter.ALL)).isOne();
    assertThat(company.register.operations().countByVerdict(OperationFilter.ALL)).isEmpty();
  }

  @Test
  void theLogSaysWhoWasToldWhatUnderWhichRelease() {
    var id = company.recordOne(running("SERVICE"));

    assertThat(company.register.operations().history(id))
        .containsExactly(
            new LogEntry(
                2,
                Company.NOW,
                "agent",
                LogEntry.Kind.RECORDED,
                Optional.of(id),
                Optional.empty(),
                PERMITTED,
                List.of(RuleId.of("R10.1")),
                LegalDates.asThen(TODAY),
                company.law().release(),
                List.of()));
  }

  @Test
  void aCertainDutyIsDueWhenItsPeriodFromTheDayOfTheProcessingEnds() {
    var id = company.recordOne(running("COMPLAINT"));

    assertThat(company.register.operations().duties(id))
        .singleElement()
        .satisfies(duty -> {
          assertThat(duty.kind().name()).isEqualTo("INFORM");
          assertThat(duty.due()).contains(TODAY.minusDays(1).plusMonths(1));
          assertThat(duty.norm().text()).isEqualTo("Art. 14 DSGVO");
          assertThat(duty.text()).isEqualTo("die Person in Kenntnis setzen");
          assertThat(duty.operation()).isEqualTo(id);
        });
  }

  @Test
  void aDutyOfKeepingIsDueFromTheDayItIsAskedAbout() {
    var id =
        company.recordOne(
            new Draft(
                SERVICE,
                State.ENDED_DATA_KEPT,
                LocalDate.of(2014, 2, 15),
                Optional.empty(),
                Optional.empty(),
                Facts.none(MATTER).with("purpose", "PROFILING")));

    assertThat(company.register.operations().duties(id))
        .extracting(OpenDuty::due)
        .containsExactly(Optional.of(TODAY));
  }

  @Test
  void theSameItemUnderTheSameActivityIsOneOperation() {
    var first = company.record(draft("SERVICE", State.RUNNING, "post")).getFirst();
    var again = company.record(draft("COMPLAINT", State.RUNNING, "post")).getFirst();

    assertThat(first.isNew()).isTrue();
    assertThat(again).isEqualTo(new Recorded(first.id(), false));
    assertThat(company.register.operations().count(OperationFilter.ALL)).isOne();
    assertThat(company.rows("operation")).isOne();
    assertThat(company.told()).isOne();
    assertThat(company.register.operations().duties(first.id())).isEmpty();
  }

  @Test
  void ofTheSameItemTwiceInAListTheFirstCounts() {
    List<Recorded> recorded =
        company.record(
            draft("SERVICE", State.RUNNING, "one"),
            draft("SERVICE", State.RUNNING, "two"),
            draft("COMPLAINT", State.RUNNING, "one"));

    assertThat(recorded).extracting(Recorded::isNew).containsExactly(true, true, false);
    assertThat(recorded.get(2).id()).isEqualTo(recorded.get(0).id());
    assertThat(recorded.get(1).id().number()).isGreaterThan(recorded.get(0).id().number());
  }

  @Test
  void operationsWithoutAnItemAreNeverTheSame() {
    List<Recorded> recorded = company.record(running("SERVICE"), running("SERVICE"));

    assertThat(recorded).extracting(Recorded::isNew).containsExactly(true, true);
    assertThat(recorded.get(0).id()).isNotEqualTo(recorded.get(1).id());
  }

  @Test
  void equalPatternsAndTheirDecisionsAreStoredOnce() {
    company.record(running("SERVICE"), running("SERVICE"), running("SERVICE"));
    company.record(running("SERVICE"));

    assertThat(company.rows("fact_pattern")).isOne();
    assertThat(company.rows("pattern_decision")).isOne();
    assertThat(company.sql.queryForObject("select answer from pattern_decision", String.class))
        .startsWith(
            "{\"duties\":[],\"missing\":[],\"possible\":[\"PERMITTED\"],\"rules\":[{\"by\"");
  }

  @Test
  void aPatternKnowsTheDayOnWhichTheLawNextChanges() {
    LocalDate nextYear = TODAY.plusYears(1);
    company.activate(
        PlainLaw.saying(Map.of("SERVICE", PERMITTED))
            .from(nextYear, Map.of("SERVICE", PROHIBITED)));

    company.record(running("SERVICE"));

    assertThat(company.sql.queryForList("select next_change from fact_pattern", LocalDate.class))
        .containsExactly(nextYear);
  }

  @Test
  void oneFaultInAListAndNothingOfItIsStored() {
    NewOperation good = company.decided(running("SERVICE"));
    var faulty =
        new NewOperation(
            new ActivityName("unheard-of"),
            good.state(),
            good.performedOn(),
            good.subject(),
            good.item(),
            good.act(),
            good.standing(),
            good.changes());

    assertThatThrownBy(() -> company.register.operations().record(List.of(good, faulty), AGENT))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("There is no activity unheard-of");

    assertThat(company.rows("operation")).isZero();
    assertThat(company.rows("fact_pattern")).isZero();
    assertThat(company.told()).isZero();
  }

  @Test
  void aFailureAtTheVeryEndLeavesNothingBehind() {
    company.sql.execute("alter table decision_log add check (verdict <> 'PROHIBITED')");

    assertThatThrownBy(() -> company.record(running("SERVICE"), running("PROFILING")))
        .hasMessageContaining("decision_log");

    for (String table :
        List.of(
            "operation",
            "fact_pattern",
            "pattern_decision",
            "duty",
            "pattern_count_delta",
            "person",
            "decision_log where operation is not null")) {
      assertThat(company.rows(table)).as(table).isZero();
    }
  }

  @Test
  void whatWasDecidedUnderAReplacedReleaseIsNotStored() {
    NewOperation decided = company.decided(running("SERVICE"));
    company.activate(PlainLaw.saying(Map.of()));

    assertThatThrownBy(() -> company.register.operations().record(List.of(decided), AGENT))
        .isInstanceOf(ReleaseChanged.class)
        .hasMessageStartingWith("Decided under release ");

    assertThat(company.rows("operation")).isZero();
  }

  @Test
  void whenTimeHasChangedTheLawOperationsStoredBeforeAreToldToo() {
    LocalDate tomorrow = TODAY.plusDays(1);
    company.activate(
        PlainLaw.saying(Map.of("SERVICE", PERMITTED))
            .from(tomorrow, Map.of("SERVICE", PERMITTED_WITH_DUTIES)));
    var before = company.recordOne(running("SERVICE"));

    var after = company.recordOn(tomorrow, running("SERVICE")).getFirst().id();

    var operations = company.register.operations();
    assertThat(operations.find(before).orElseThrow().verdict()).contains(PERMITTED_WITH_DUTIES);
    assertThat(operations.find(after).orElseThrow().verdict()).contains(PERMITTED_WITH_DUTIES);
    assertThat(operations.history(before))
        .extracting(LogEntry::kind)
        .containsExactly(LogEntry.Kind.RECORDED, LogEntry.Kind.REEVALUATED);
    assertThat(operations.history(after))
        .extracting(LogEntry::kind)
        .containsExactly(LogEntry.Kind.RECORDED);
    assertThat(operations.duties(before)).hasSize(1);
  }

  @Test
  void aLaggardWhoStillAsksForYesterdayDoesNotTurnVerdictsBack() {
    LocalDate tomorrow = TODAY.plusDays(1);
    company.activate(
        PlainLaw.saying(Map.of("SERVICE", PERMITTED))
            .from(tomorrow, Map.of("SERVICE", PROHIBITED)));
    var after = company.recordOn(tomorrow, running("SERVICE")).getFirst().id();

    company.record(running("SERVICE"));

    assertThat(company.register.operations().find(after).orElseThrow().verdict())
        .contains(PROHIBITED);
  }
}
