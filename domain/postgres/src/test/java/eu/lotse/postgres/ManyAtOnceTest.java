package eu.lotse.postgres;

import static eu.lotse.domain.decision.Verdict.PERMITTED;
import static eu.lotse.domain.decision.Verdict.PROHIBITED;
import static eu.lotse.postgres.Company.AGENT;
import static eu.lotse.postgres.Company.LAWYER;
import static eu.lotse.postgres.Company.TODAY;
import static eu.lotse.postgres.Company.draft;
import static eu.lotse.postgres.Company.running;
import static org.assertj.core.api.Assertions.assertThat;

import eu.lotse.domain.Decide;
import eu.lotse.domain.law.LegalDates;
import eu.lotse.domain.register.Actor;
import eu.lotse.domain.register.Draft;
import eu.lotse.domain.register.OperationFilter;
import eu.lotse.domain.register.Operations.Recorded;
import eu.lotse.domain.register.Operations.ReleaseChanged;
import eu.lotse.domain.register.Recording;
import eu.lotse.domain.register.StandingCount;
import eu.lotse.domain.register.State;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;

class ManyAtOnceTest {

  private static final List<String> PURPOSES = List.of("SERVICE", "COMPLAINT", "PROFILING");
  private static final PlainLaw LAW = PlainLaw.saying(Map.of("SERVICE", PERMITTED));
  private static final PlainLaw OPPOSITE =
      PlainLaw.saying(Map.of("COMPLAINT", PERMITTED, "PROFILING", PERMITTED));

  @AutoClose private final Company company = new Company();

  @Test
  void countsAreExactHoweverManyRecordAndFoldAtOnce() throws Exception {
    company.activate(LAW);
    var counts =
        new CountRows(
            company.sql,
            new org.springframework.transaction.support.TransactionTemplate(
                new org.springframework.jdbc.support.JdbcTransactionManager(company.database)));

    atOnce(
        8,
        n -> {
          for (int i = 0; i < 10; i++) {
            company.record(PURPOSES.stream().map(Company::running).toArray(Draft[]::new));
            if (n % 2 == 0) {
              counts.fold();
            }
            assertThat(standing()).isBetween(3L * (i + 1), 240L);
          }
          return true;
        });

    assertThat(standing()).isEqualTo(240);
    assertThat(company.rows("pattern_count_delta")).isLessThan(240);
    counts.fold();
    assertThat(company.rows("pattern_count_delta")).isZero();
    assertThat(standing()).isEqualTo(240);
    assertThat(company.register.operations().count(OperationFilter.ALL)).isEqualTo(240);
    assertThat(company.sql.queryForObject("select sum(operations) from pattern_count", Long.class))
        .isEqualTo(company.rows("operation"));
    assertThat(company.told()).isEqualTo(240);
    assertThat(company.register.decisionLog().firstBroken()).isEmpty();
  }

  @Test
  void everyQuestionThatManyAskAtOnceIsNotedAndTheChainIsWhole() throws Exception {
    company.activate(LAW);
    var log = company.register.decisionLog();
    long before = log.length();

    atOnce(
        8,
        n -> {
          for (int i = 0; i < 20; i++) {
            log.asked(
                company.decided(running(PURPOSES.get(i % 3))).act(), new Actor("caller-" + n));
          }
          return true;
        });

    assertThat(log.length()).isEqualTo(before + 160);
    assertThat(
            company.sql.queryForList(
                """
                select count(*) from decision_log l join actor a on a.id = l.actor
                where a.name like 'caller-%' group by a.name
                """,
                Long.class))
        .hasSize(8)
        .containsOnly(20L);
    assertThat(log.firstBroken()).isEmpty();
  }

  @Test
  void itemsThatManyRecordAtOnceInAnyOrderAreStoredOnce() throws Exception {
    company.activate(LAW);
    List<Draft> drafts =
        IntStream.range(0, 40)
            .mapToObj(i -> draft(PURPOSES.get(i % 3), State.RUNNING, "item " + i))
            .toList();

    List<List<Recorded>> answers =
        atOnce(
            6,
            n -> {
              var shuffled = new ArrayList<>(drafts);
              Collections.shuffle(shuffled, new java.util.Random(n));
              return company.record(shuffled.toArray(Draft[]::new));
            });

    assertThat(answers.stream().flatMap(List::stream).filter(Recorded::isNew)).hasSize(40);
    assertThat(answers.stream().flatMap(List::stream).map(Recorded::id).distinct()).hasSize(40);
    assertThat(company.rows("operation")).isEqualTo(40);
    assertThat(company.told()).isEqualTo(40);
    assertThat(standing()).isEqualTo(40);
  }

  @Test
  void whoeverRecordsWhileReleasesChangeStoresNothingOfAReplacedOne() throws Exception {
    company.activate(LAW);

    atOnce(
        5,
        n -> {
          if (n == 0) {
            for (int i = 0; i < 12; i++) {
              activateTheOtherLaw();
            }
          } else {
            for (int i = 0; i < 15; i++) {
              recordWithRetries(n, i);
            }
          }
          return true;
        });

    assertThat(company.register.releases().history()).hasSize(13);
    assertEveryOperationWasLastToldWhatIsKept();
    assertEveryLineIsOfTheReleaseThatWasActiveThen();
    assertThat(company.register.decisionLog().firstBroken()).isEmpty();
  }

  private void activateTheOtherLaw() {
    var active = company.register.releases().active().orElseThrow().release();
    PlainLaw other = active.equals(LAW.release()) ? OPPOSITE : LAW;
    company.approve(other);
    company
        .register
        .releases()
        .activate(other, LegalDates.asThen(TODAY), LAWYER, "turn", Optional.of(active));
  }

  private void recordWithRetries(int recorder, int number) {
    var register = company.register;
    var decide =
        new Decide(() -> {
          var active = register.releases().active().orElseThrow().release();
          return active.equals(LAW.release()) ? LAW : OPPOSITE;
        });
    var recording =
        new Recording(decide, register.activities(), register.persons(), register.operations());
    Draft[] drafts = {
      running("SERVICE"), draft("COMPLAINT", State.RUNNING, recorder + "/" + number)
    };
    while (true) {
      try {
        recording.record(List.of(drafts), AGENT, TODAY);
        return;
      } catch (ReleaseChanged e) {
        Thread.onSpinWait();
      }
    }
  }

  private void assertEveryOperationWasLastToldWhatIsKept() {
    assertThat(company.rows("operation")).isEqualTo(120);
    assertThat(
            company.sql.queryForObject(
                """
                select count(*) from operation o
                join fact_pattern p on p.id = o.standing_pattern
                where p.verdict <> (select l.verdict from decision_log l where l.operation = o.id
                    order by l.number desc limit 1)
                """,
                Long.class))
        .isZero();
    assertThat(company.register.operations().countByVerdict(OperationFilter.ALL))
        .isEqualTo(Map.of(PERMITTED, 60L, PROHIBITED, 60L));
  }

  /** Each operation's lines carry alternating verdicts, and never two releases in one step. */
  private void assertEveryLineIsOfTheReleaseThatWasActiveThen() {
    assertThat(
            company.sql.queryForObject(
                """
                select count(*) from decision_log l join pattern_decision d
                    on d.pattern = l.pattern and d.release = l.release
                where d.verdict <> l.verdict
                """,
                Long.class))
        .isZero();
    assertThat(
            company.sql.queryForObject(
                """
                select count(*) from (
                  select before, lag(verdict) over (partition by operation order by number) as last
                  from decision_log where operation is not null) l
                where before is distinct from last
                """,
                Long.class))
        .isZero();
  }

  private long standing() {
    var counts = new ArrayList<StandingCount>();
    company.register.releases().standing(counts::add);
    return counts.stream().mapToLong(StandingCount::operations).sum();
  }

  private interface Task<T> {
    T run(int number) throws Exception;
  }

  /** Lets threads begin together and gives back what each of them brought. */
  private static <T> List<T> atOnce(int threads, Task<T> task) throws Exception {
    var ready = new CountDownLatch(threads);
    try (var pool = Executors.newFixedThreadPool(threads)) {
      var running =
          IntStream.range(0, threads)
              .mapToObj(n ->
                  pool.submit(
                      (Callable<T>)
                          () -> {
                            ready.countDown();
                            ready.await();
                            return task.run(n);
                          }))
              .toList();
      var results = new ArrayList<T>();
      for (Future<T> future : running) {
        results.add(future.get());
      }
      return results;
    }
  }
}
