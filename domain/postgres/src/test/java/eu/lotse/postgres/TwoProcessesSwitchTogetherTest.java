package eu.lotse.postgres;

import static eu.lotse.domain.decision.Verdict.PERMITTED;
import static eu.lotse.domain.decision.Verdict.PROHIBITED;
import static eu.lotse.postgres.Company.AGENT;
import static eu.lotse.postgres.Company.LAWYER;
import static eu.lotse.postgres.Company.TODAY;
import static eu.lotse.postgres.Company.running;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import eu.lotse.domain.Decide;
import eu.lotse.domain.decision.Rulebook;
import eu.lotse.domain.law.LegalDates;
import eu.lotse.domain.register.NewOperation;
import eu.lotse.domain.register.OperationId;
import eu.lotse.domain.register.Operations.ReleaseChanged;
import eu.lotse.domain.register.Recording;
import eu.lotse.domain.register.Releases;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Web application and worker are two processes with a register each, on one database. */
class TwoProcessesSwitchTogetherTest {

  private static final PlainLaw OLD = PlainLaw.saying(Map.of("SERVICE", PERMITTED));
  private static final PlainLaw NEW = PlainLaw.saying(Map.of("SERVICE", PROHIBITED));
  private static final int OPERATIONS = 60;

  @AutoClose private final Company company = new Company();
  private final PostgresRegister worker = company.register;
  private final PostgresRegister web = company.open(Company.key(1));

  @BeforeEach
  void theOldLawIsInForceAndTheNewOneApproved() {
    company.activate(OLD);
    company.approve(NEW);
  }

  private static Rulebook inForce(PostgresRegister register) {
    var active = register.releases().active().map(Releases.Activation::release).orElseThrow();
    return active.equals(OLD.release()) ? OLD : NEW;
  }

  private static Recording recording(PostgresRegister register) {
    return new Recording(
        new Decide(() -> inForce(register)),
        register.activities(),
        register.persons(),
        register.operations());
  }

  private void activateInTheWorker() {
    worker
        .releases()
        .activate(NEW, LegalDates.asThen(TODAY), LAWYER, "it is time", Optional.of(OLD.release()));
  }

  @Test
  void whatTheWorkerActivatesTheWebApplicationAnswersByWithItsNextQuestion() {
    assertThat(inForce(web)).isSameAs(OLD);
    activateInTheWorker();
    assertThat(inForce(web)).isSameAs(NEW);
    assertThat(web.proposals().list(0, 9)).isEqualTo(worker.proposals().list(0, 9));
  }

  @Test
  void whatOneDecidedUnderTheOldReleaseIsNotStoredUnderTheNewOne() {
    NewOperation decided = recording(web).decide(running("SERVICE"), TODAY);
    activateInTheWorker();

    assertThatThrownBy(() -> web.operations().record(List.of(decided), AGENT))
        .isInstanceOf(ReleaseChanged.class);
    OperationId again =
        recording(web).record(List.of(running("SERVICE")), AGENT, TODAY).getFirst().id();
    assertThat(web.operations().find(again).orElseThrow().verdict()).contains(PROHIBITED);
  }

  @Test
  void whoeverRecordsMeanwhileNeverMixesTwoReleases() throws Exception {
    var begun = new CountDownLatch(1);
    try (var pool = Executors.newSingleThreadExecutor()) {
      var recording =
          pool.submit(() -> {
            for (int i = 0; i < OPERATIONS; i++) {
              recording(web).record(List.of(running("SERVICE")), AGENT, TODAY);
              begun.countDown();
            }
            return true;
          });
      begun.await();
      activateInTheWorker();
      assertThat(recording.get()).isTrue();
    }

    assertThat(company.rows("operation")).isEqualTo(OPERATIONS);
    assertThat(
            company.sql.queryForObject(
                """
                select count(*) from decision_log l
                where l.kind = 'RECORDED' and l.release <> (
                  select a.release from decision_log s join activation a on a.release = s.release
                  where s.kind in ('FIRST_ACTIVATED', 'ACTIVATED') and s.number < l.number
                  order by s.number desc limit 1)
                """,
                Long.class))
        .as("lines under another release than the one in force at that place of the chain")
        .isZero();
    assertThat(
            company.sql.queryForObject(
                """
                select count(*) from operation o where 'PROHIBITED' <> (
                  select l.verdict from decision_log l where l.operation = o.id
                  order by l.number desc limit 1)
                """,
                Long.class))
        .as("operations that were not told the verdict now in force")
        .isZero();
    assertThat(web.decisionLog().firstBroken()).isEmpty();
  }
}
