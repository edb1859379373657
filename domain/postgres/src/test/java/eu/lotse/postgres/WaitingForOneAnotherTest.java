package eu.lotse.postgres;

import static eu.lotse.domain.decision.Verdict.PERMITTED;
import static eu.lotse.domain.decision.Verdict.PROHIBITED;
import static eu.lotse.postgres.Company.AGENT;
import static eu.lotse.postgres.Company.LAWYER;
import static eu.lotse.postgres.Company.MATTER;
import static eu.lotse.postgres.Company.SERVICE;
import static eu.lotse.postgres.Company.TODAY;
import static eu.lotse.postgres.Company.running;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import eu.lotse.domain.facts.Facts;
import eu.lotse.domain.law.LegalDates;
import eu.lotse.domain.register.Draft;
import eu.lotse.domain.register.NewOperation;
import eu.lotse.domain.register.OperationFilter;
import eu.lotse.domain.register.Operations.Recorded;
import eu.lotse.domain.register.Operations.ReleaseChanged;
import eu.lotse.domain.register.PersonalReference;
import eu.lotse.domain.register.State;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

class WaitingForOneAnotherTest {

  private static final PlainLaw LAW = PlainLaw.saying(Map.of("SERVICE", PERMITTED));
  private static final PlainLaw OPPOSITE = PlainLaw.saying(Map.of("COMPLAINT", PERMITTED));

  @AutoClose private final Company company = new Company();
  @AutoClose private final ExecutorService other = Executors.newSingleThreadExecutor();

  private final TransactionTemplate transaction =
      new TransactionTemplate(new JdbcTransactionManager(company.database));

  @BeforeEach
  void aLawIsActive() {
    company.activate(LAW);
    company.approve(OPPOSITE);
  }

  @Test
  void whoActivatesWaitsForWhoRecordsAndTellsTheirOperationsToo() throws Exception {
    Future<Long> activation =
        transaction.execute(_ -> {
          company.record(running("SERVICE"));
          Future<Long> begun = other.submit(this::activateTheOpposite);
          assertThat(waits(begun)).isTrue();
          return begun;
        });

    assertThat(Objects.requireNonNull(activation).get()).isOne();
    assertThat(company.register.operations().countByVerdict(OperationFilter.ALL))
        .isEqualTo(Map.of(PROHIBITED, 1L));
  }

  @Test
  void whoRecordsWaitsForWhoActivatesAndHasToDecideAgain() {
    NewOperation decided = company.decided(running("SERVICE"));

    Future<List<Recorded>> recording =
        transaction.execute(_ -> {
          activateTheOpposite();
          Future<List<Recorded>> begun =
              other.submit(() -> company.register.operations().record(List.of(decided), AGENT));
          assertThat(waits(begun)).isTrue();
          return begun;
        });

    assertThatThrownBy(() -> Objects.requireNonNull(recording).get())
        .hasCauseInstanceOf(ReleaseChanged.class);
    assertThat(company.rows("operation")).isZero();
  }

  @Test
  void twoWhoRecordDoNotWaitForOneAnotherUntilTheyWriteTheLog() {
    company.recordOne(running("SERVICE"));
    var counts = new CountRows(company.sql, transaction);

    transaction.executeWithoutResult(_ -> {
      company.sql.execute("lock table activation in row share mode");
      counts.add(Map.of(new CountRows.Kind(1, "RUNNING", 1, true), 1L));
      Future<?> another = other.submit(() -> company.record(running("SERVICE")));
      assertThat(waits(another)).isFalse();
    });

    assertThat(company.register.operations().count(OperationFilter.ALL)).isEqualTo(3);
  }

  @Test
  void aPieceOfALargerTransactionCanFailWithoutSpoilingTheRest() {
    NewOperation outdated = company.decided(running("SERVICE"));
    company.activate(OPPOSITE);

    transaction.executeWithoutResult(_ -> {
      assertThatThrownBy(() -> company.register.operations().record(List.of(outdated), AGENT))
          .isInstanceOf(ReleaseChanged.class);
      company.record(running("COMPLAINT"));
    });

    assertThat(company.rows("operation")).isOne();
  }

  @Test
  void patternsPersonsAndItemsAreAlwaysTakenInTheSameOrder() {
    var purposes = MATTER.attribute("purpose").values();
    Draft[] drafts =
        IntStream.range(0, 50)
            .mapToObj(i ->
                new Draft(
                    SERVICE,
                    State.RUNNING,
                    TODAY,
                    Optional.of(new PersonalReference("person " + i)),
                    Optional.of(new PersonalReference("item " + i)),
                    Facts.none(MATTER).with("purpose", purposes.get(i % purposes.size()).name())))
            .toArray(Draft[]::new);

    company.record(drafts);

    assertThat(inPlace("fact_pattern", "sha256")).hasSizeGreaterThan(5).isSorted();
    assertThat(inPlace("person", "lookup")).hasSize(50).isSorted();
    assertThat(inPlace("operation", "item_lookup")).hasSize(50).isSorted();
  }

  private List<String> inPlace(String table, String column) {
    return company.sql.queryForList(
        "select encode(%s, 'hex') from %s order by ctid".formatted(column, table), String.class);
  }

  private long activateTheOpposite() {
    return company
        .register
        .releases()
        .activate(
            OPPOSITE, LegalDates.asThen(TODAY), LAWYER, "turned round", Optional.of(LAW.release()));
  }

  /** Until it is seen waiting for a lock, or done without having waited. */
  private boolean waits(Future<?> work) {
    while (!work.isDone()) {
      if (company.sql.queryForObject(
          """
          select count(*) > 0 from pg_locks l join pg_database d on d.oid = l.database
          where not l.granted and d.datname = current_database()
          """,
          Boolean.class)) {
        return true;
      }
      Thread.onSpinWait();
    }
    return false;
  }
}
