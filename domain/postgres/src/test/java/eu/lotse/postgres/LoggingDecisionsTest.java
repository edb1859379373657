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
  void fiveLinesAreWritten() {
    company.activate(PlainLaw.saying(Map.of("SERVICE", PERMITTED)));
    company.record(running("SERVICE"), running("PROFILING"));
    log.asked(company.decided(running("COMPLAINT")).act(), AGENT);
    company.record(running("SERVICE"));
    company.activate(PlainLaw.saying(Map.of("PROFILING", PERMITTED, "SERVICE", PERMITTED)));
  }

  @Test
  void aChainNobodyTouchedIsWhole() {
    assertThat(log.length()).isEqualTo(5);
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
                from decision_log l join fact_pattern p on p.id = l.pattern where number = 3
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
    tamper("update decision_log set " + change + " where number = 2");

    assertThat(log.firstBroken()).contains(2L);
  }

  @Test
  void aLineTakenOutOfTheMiddleIsFound() {
    tamper("delete from decision_log where number = 3");

    assertThat(log.firstBroken()).contains(4L);
  }

  @Test
  void linesCutOffAtTheEndAreFound() {
    tamper("delete from decision_log where number >= 4");

    assertThat(log.firstBroken()).contains(4L);
  }

  @Test
  void linesThatChangedPlacesAreFound() {
    tamper(
        "update decision_log set number = case number when 1 then -2 when 2 then -1 end"
            + " where number <= 2",
        "update decision_log set number = -number where number < 0");

    assertThat(log.firstBroken()).contains(1L);
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
    assertThat(log.length()).isEqualTo(5);
  }

  private void tamper(String... statements) {
    company.sql.execute("alter table decision_log disable trigger user");
    for (String statement : statements) {
      assertThat(company.sql.update(statement)).isPositive();
    }
    company.sql.execute("alter table decision_log enable trigger user");
  }
}
