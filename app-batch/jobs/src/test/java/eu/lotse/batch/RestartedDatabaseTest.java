package eu.lotse.batch;

import static org.assertj.core.api.Assertions.assertThat;

import eu.lotse.domain.facts.Facts;
import eu.lotse.domain.facts.Processing;
import eu.lotse.domain.register.Activities;
import eu.lotse.domain.register.Activity;
import eu.lotse.domain.register.ActivityName;
import eu.lotse.domain.register.Actor;
import eu.lotse.domain.register.Draft;
import eu.lotse.domain.register.PersonalReference;
import eu.lotse.domain.register.Recording;
import eu.lotse.domain.register.State;
import eu.lotse.postgres.embedded.RestartableServer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * The database server is restarted while people store operations and a release comes into force:
 * what was confirmed is there, nothing is there twice, and the release comes into force once.
 */
class RestartedDatabaseTest {

  private static final ActivityName SERVICE = new ActivityName("service");
  private static final int PEOPLE = 3;
  private static final int ENOUGH = 30;

  @TempDir Path folder;

  private final Set<String> confirmed = ConcurrentHashMap.newKeySet();
  private final AtomicInteger refused = new AtomicInteger();

  /** How many are to be confirmed before people go home. */
  private final AtomicInteger wanted = new AtomicInteger(Integer.MAX_VALUE);

  /** Stores one post after the other; one that was not confirmed is handed in again. */
  private Void work(int person, Recording recording, Workplace place) {
    for (int i = 0; confirmed.size() < wanted.get(); i++) {
      String item = "post-" + person + "-" + i;
      while (!confirmed.contains(item)) {
        try {
          recording.record(
              List.of(draft(item, place)), new Actor("agent"), place.surroundings().today());
          confirmed.add(item);
        } catch (RuntimeException e) {
          refused.incrementAndGet();
        }
      }
    }
    return null;
  }

  private static Draft draft(String item, Workplace place) {
    return new Draft(
        SERVICE,
        State.RUNNING,
        place.surroundings().today(),
        Optional.of(new PersonalReference("acct:" + item)),
        Optional.of(new PersonalReference(item)),
        Facts.none(Processing.matter())
            .with("accessibility", "PUBLIC")
            .with("addressee", "PUBLIC"));
  }

  private void awaitConfirmed(int count, List<Future<Void>> people)
      throws InterruptedException, ExecutionException {
    while (confirmed.size() < count) {
      for (Future<Void> person : people) {
        if (person.isDone()) {
          person.get();
        }
      }
      Thread.onSpinWait();
    }
  }

  @ParameterizedTest(name = "{0}")
  @ValueSource(strings = {"fast", "immediate"})
  void nothingConfirmedIsLostAndNothingHappensTwice(String mode) throws Exception {
    try (var server = RestartableServer.start(folder.resolve("server"));
        var people = Executors.newFixedThreadPool(PEOPLE)) {
      var place = new Workplace(folder, server.database());
      var faults = new Faults(place);
      try (var register = place.register();
          AutoCloseable goHome = () -> wanted.set(0)) {
        generate(place);
        register.get(Activities.class).save(service());
        new TwoLawyers(place).approved("stricter");
        var recording = register.get(Recording.class);
        List<Future<Void>> working =
            IntStream.range(0, PEOPLE)
                .mapToObj(p -> people.submit((Callable<Void>) () -> work(p, recording, place)))
                .toList();
        awaitConfirmed(ENOUGH, working);
        Process activation = place.start(TwoLawyers.ACTIVATE);
        while (activation.isAlive()
            && faults.sql("select coalesce(max(decided), 0) from reevaluation") == 0) {
          Thread.onSpinWait();
        }

        server.restart(mode);

        wanted.set(confirmed.size() + ENOUGH);
        for (Future<Void> person : working) {
          person.get();
        }
        assertThat(refused.get()).as("people noticed").isPositive();
        requireClearEnd(activation);
      }
      faults.awaitNobodyAtWork();
      requireAllOnce(faults);
      assertThat(faults.sql("select count(*) from reevaluation where state = 'FAILED'")).isZero();

      assertThat(place.call("worker", "--once").exitCode()).isZero();

      assertThat(faults.sql("select count(*) from reevaluation where state = 'DONE'")).isEqualTo(1);
      assertThat(faults.sql("select count(*) from activation")).isEqualTo(2);
      assertThat(
              faults.sql(
                  """
                  select count(*) - count(distinct operation) from decision_log
                  where kind = 'REEVALUATED'
                  """))
          .isZero();
      requireAllOnce(faults);
      assertThat(place.call("verify-log").err()).contains("The log is whole");
    }
  }

  /** It came to its end, or it says what happened and what to do. */
  private static void requireClearEnd(Process activation) throws Exception {
    String told = new String(activation.getErrorStream().readAllBytes(), StandardCharsets.UTF_8);
    if (activation.waitFor() != 0) {
      assertThat(told)
          .contains("The database went away", "lotse reevaluations --resume 1")
          .doesNotContain("Exception", "\tat ");
    }
  }

  private void requireAllOnce(Faults faults) {
    assertThat(faults.sql("select count(*) from operation where item_lookup is not null"))
        .isEqualTo(confirmed.size());
    assertThat(faults.sql("select count(distinct item_lookup) from operation"))
        .isEqualTo(confirmed.size());
    assertThat(faults.sql("select count(*) from decision_log where kind = 'RECORDED'"))
        .isEqualTo(confirmed.size());
    faults.requireWholeRegister();
  }

  private static Activity service() {
    return new Activity(
        SERVICE,
        "Kundendienst",
        "",
        State.RUNNING,
        Facts.none(Processing.matter())
            .with("operation", "STORE")
            .with("purpose", "SERVICE")
            .with("source", "MICROBLOG"));
  }

  private static void generate(Workplace place) {
    var made = place.call("demo", "generate", "--operations", "6000", "--patterns", "3000");
    assertThat(made.exitCode()).as(made.err()).isZero();
  }
}
