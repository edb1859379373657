package eu.lotse.postgres;

import static eu.lotse.domain.decision.Verdict.PERMITTED;
import static eu.lotse.postgres.Company.AGENT;
import static eu.lotse.postgres.Company.running;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import eu.lotse.domain.register.DecisionLog;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LoggingDecisionsTest {

  @AutoClose private final Company company = new Company();
  private final DecisionLog log = company.register.decisionLog();

  @BeforeEach
  void elevenLinesAreWritten() {
    company.activate(PlainLaw.saying(Map.of("SERVICE", PERMITTED)));
    company.record(running("SERVICE"), running("PROFILING"));
    log.asked(company.decided(running("COMPLAINT")).act(), AGENT);
    company.record(running("SERVICE"));
    company.activate(PlainLaw.saying(Map.of("PROFILING", PERMITTED, "SERVICE", PERMITTED)));
  }

  @Test
  void aChainNobodyTouchedIsWhole() {
    assertThat(log.length()).isEqualTo(11);
    assertThat(log.firstBroken()).isEmpty();
  }

  @Test
  void anEmptyChainIsWhole() {
    try (var beginner = new Company()) {
      DecisionLog fresh = beginner.register.decisionLog();

      assertThat(fresh.length()).isZero();
      assertThat(fresh.firstBroken()).isEmpty();
    }
  }

  @Test
  void whatSomebodyAskedIsNotedWithItsPattern() {
    assertThat(
            company.sql.queryForList(
                """
                select l.kind || ' ' || l.verdict || ' ' || (p.facts ->> 'purpose')
                from decision_log l join fact_pattern p on p.id = l.pattern where number = 4
                """,
                String.class))
        .containsExactly("ASKED PROHIBITED COMPLAINT");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "verdict = 'PERMITTED_WITH_DUTIES'",
        "before = 'PROHIBITED'",
        "at = at + interval '1 microsecond'",
        "actor = (select id from actor where name = 'lawyer')",
        "kind = 'REEVALUATED'",
        "operation = 77",
        "pattern = (select max(id) from fact_pattern)",
        "grounds = array['R99.1']",
        "effective_on = effective_on + 1",
        "known_on = known_on + 1",
        "release = (select max(id) from release)",
        "hash = sha256('other')"
      })
  void everyChangeOfALineIsFound(String change) {
    tamper("update decision_log set " + change + " where number = 3");

    assertThat(log.firstBroken()).contains(3L);
  }

  @Test
  void aLineTakenOutOfTheMiddleIsFound() {
    tamper("delete from decision_log where number = 4");

    assertThat(log.firstBroken()).contains(5L);
  }

  @Test
  void linesCutOffAtTheEndAreFound() {
    tamper("delete from decision_log where number >= 10");

    assertThat(log.firstBroken()).contains(10L);
  }

  @Test
  void linesThatChangedPlacesAreFound() {
    tamper(
        "update decision_log set number = case number when 2 then -3 when 3 then -2 end"
            + " where number in (2, 3)",
        "update decision_log set number = -number where number < 0");

    assertThat(log.firstBroken()).contains(2L);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "detail = replace(detail, 'law', 'lie')",
        "kind = 'ROLLED_BACK'",
        "actor = (select id from actor where name = 'agent')",
        "release = (select min(id) from release)"
      })
  void everyChangeOfAStepOfAReleaseIsFound(String change) {
    tamper("update decision_log set " + change + " where number = 6");

    assertThat(log.firstBroken()).contains(6L);
  }

  @Test
  void anExportedHeadIsHeldUntilTheLineIsAnother() {
    DecisionLog.Head head = log.head();
    assertThat(head.number()).isEqualTo(11);
    company.record(running("SERVICE"));

    assertThat(log.holds(head)).isTrue();
    assertThat(log.holds(new DecisionLog.Head(11, "0".repeat(64)))).isFalse();
    assertThat(log.holds(new DecisionLog.Head(99, head.sha256()))).isFalse();
  }

  @Test
  void aLineTellsTheDecisionAsItWasStored() {
    var stored = log.decision(4).orElseThrow();

    assertThat(stored.answer()).contains("\"verdict\":\"PROHIBITED\"");
    assertThat(stored.engine()).isEqualTo("plain 1.0");
    assertThat(stored.answer())
        .isEqualTo(log.canonical(company.law().assess(stored.pattern(), stored.dates())));
    assertThat(log.decision(6)).as("a line about a release").isEmpty();
    assertThat(log.decision(77)).isEmpty();
  }

  @Test
  void nothingInTheLogCanBeChangedDeletedOrEmptied() {
    for (String attempt :
        List.of(
            "update decision_log set verdict = 'PERMITTED'",
            "delete from decision_log",
            "truncate decision_log")) {
      assertThatThrownBy(() -> company.sql.update(attempt))
          .as(attempt)
          .hasMessageContaining("Rows of decision_log are never changed and never deleted");
    }
    assertThat(log.length()).isEqualTo(11);
  }

  private void tamper(String... statements) {
    company.sql.execute("alter table decision_log disable trigger user");
    for (String statement : statements) {
      assertThat(company.sql.update(statement)).isPositive();
    }
    company.sql.execute("alter table decision_log enable trigger user");
  }
}
