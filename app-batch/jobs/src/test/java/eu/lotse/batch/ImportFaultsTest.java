package eu.lotse.batch;

import static org.assertj.core.api.Assertions.assertThat;

import eu.lotse.batch.Workplace.Outcome;
import eu.lotse.domain.facts.Facts;
import eu.lotse.domain.facts.Processing;
import eu.lotse.domain.register.Activities;
import eu.lotse.domain.register.Activity;
import eu.lotse.domain.register.ActivityName;
import eu.lotse.domain.register.State;
import java.nio.file.Path;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Imports whose processes are killed: no post is lost, none is stored twice, the log is whole. */
class ImportFaultsTest {

  private static final int LINES = 4_000;

  @TempDir Path folder;
  private final Random random = new Random();

  @Test
  void anImportThatIsKilledAgainAndAgainStoresEveryPostOnce() throws Exception {
    var place = new Workplace(folder);
    var faults = new Faults(place);
    try (var register = place.register()) {
      register
          .get(Activities.class)
          .save(
              new Activity(
                  new ActivityName("service"),
                  "service",
                  "",
                  State.RUNNING,
                  Facts.none(Processing.matter())
                      .with("operation", "STORE")
                      .with("purpose", "SERVICE")
                      .with("source", "MICROBLOG")));
    }
    place.write(
        "posts.csv",
        Stream.concat(
                Stream.of("item;accessibility;addressee"),
                IntStream.range(0, LINES).mapToObj(i -> "post-" + i + ";PUBLIC;PUBLIC"))
            .toArray(String[]::new));
    for (int i = 0; i < Faults.KILLS; i++) {
      long now = faults.sql("select count(*) from operation");
      faults.killAt(
          "select count(*) from operation",
          now + random.nextInt(LINES / Faults.KILLS),
          "import",
          "posts.csv",
          "--activity",
          "service");
    }

    Outcome last = place.call("import", "posts.csv", "--activity", "service");

    assertThat(last.exitCode()).as(last.err()).isZero();
    assertThat(faults.sql("select count(*) from operation")).isEqualTo(LINES);
    assertThat(faults.sql("select count(distinct item_lookup) from operation")).isEqualTo(LINES);
    assertThat(faults.sql("select count(distinct operation) from decision_log")).isEqualTo(LINES);
    assertThat(faults.sql("select count(*) from decision_log where kind = 'FIRST_ACTIVATED'"))
        .isEqualTo(1);
    assertThat(faults.sql("select count(*) from decision_log")).isEqualTo(LINES + 1);
    faults.requireWholeRegister();
  }
}
