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
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ReevaluateTest {

  @TempDir Path folder;
  private Workplace place;

  @BeforeEach
  void fivePostsAreStored() {
    place = new Workplace(folder);
    activity("service", "STORE", "SERVICE");
    activity("goodies", "ENRICH", "PREFERENCES");
    place.write(
        "service.csv",
        "item;accessibility;addressee",
        "a;PUBLIC;PUBLIC",
        "b;PUBLIC;PUBLIC",
        "c;PUBLIC;COMPANY",
        "d;CLOSED_GROUP;CONTACTS");
    place.write("goodies.csv", "item;accessibility", "e;PUBLIC");
    assertThat(place.call("import", "service.csv", "--activity", "service").exitCode()).isZero();
    assertThat(place.call("import", "goodies.csv", "--activity", "goodies").exitCode()).isZero();
  }

  private void activity(String name, String operation, String purpose) {
    try (var register = place.register()) {
      register
          .get(Activities.class)
          .save(
              new Activity(
                  new ActivityName(name),
                  name,
                  "",
                  State.RUNNING,
                  Facts.none(Processing.matter())
                      .with("operation", operation)
                      .with("purpose", purpose)
                      .with("source", "MICROBLOG")));
    }
  }

  private long sql(String query) {
    Long count = place.sql().queryForObject(query, Long.class);
    return count == null ? 0 : count;
  }

  private String verdicts() {
    return place
        .sql()
        .queryForList(
            "select p.verdict::text from operation o join fact_pattern p"
                + " on p.id = o.standing_pattern order by o.id",
            String.class)
        .toString();
  }

  @Test
  void decidesEverythingAgainByTheLawOfToday() {
    assertThat(place.call("reevaluate").out()).contains("already; nothing was changed");
    assertThat(verdicts()).endsWith("NEEDS_REVIEW]");

    Outcome done = place.on("2026-06-01").call("reevaluate", "--reason", "the worker was ill");

    assertThat(done.exitCode()).as(done.err()).isZero();
    assertThat(done.out()).contains("1 operation changed its verdict");
    assertThat(verdicts()).endsWith("PROHIBITED]");
    assertThat(place.sql().queryForList("select reason from activation", String.class))
        .contains("the worker was ill");
    assertThat(sql("select count(*) from activation where effective_on = date '2026-06-01'"))
        .isEqualTo(1);
  }

  @Test
  void goesBackToTheDayOfAClockThatWasPutBack() {
    place.on("2026-06-01").call("reevaluate");
    assertThat(verdicts()).endsWith("PROHIBITED]");

    assertThat(place.on("2026-05-31").call("reevaluate").exitCode()).isZero();

    assertThat(verdicts()).endsWith("NEEDS_REVIEW]");
  }

  @Test
  void theWorkerMovesVerdictsWhenTimeAloneChangesTheLaw() {
    assertThat(place.on("2026-05-31").call("worker", "--once").exitCode()).isZero();
    assertThat(verdicts()).endsWith("NEEDS_REVIEW]");
    assertThat(sql("select count(*) from activation")).isEqualTo(1);
    assertThat(place.on("2026-06-01").call("worker", "--once").exitCode()).isZero();
    assertThat(verdicts()).endsWith("PROHIBITED]");
    assertThat(sql("select count(*) from activation where effective_on = date '2026-06-01'"))
        .isEqualTo(1);
    assertThat(place.on("2026-06-02").call("worker", "--once").exitCode()).isZero();
    assertThat(sql("select count(*) from activation")).isEqualTo(2);
  }

  @Test
  void saysWhatIsWrongWithTheCall() {
    assertThat(place.call("reevaluate", "--rulebook", "stricter"))
        .satisfies(o -> assertThat(o.exitCode()).isEqualTo(2))
        .satisfies(o -> assertThat(o.err()).contains("--rulebook"));
    assertThat(place.call("reevaluate", "--on", "gestern"))
        .satisfies(o -> assertThat(o.exitCode()).isEqualTo(2))
        .satisfies(o -> assertThat(o.err()).contains("gestern is no value of --on"));
    assertThat(place.call("reevaluate", "--on", "2001-01-01"))
        .satisfies(o -> assertThat(o.exitCode()).isEqualTo(1))
        .satisfies(o -> assertThat(o.err()).contains("does not know the law of 2001-01-01"));
    assertThat(place.call("reevaluate", "--on", "2031-01-01"))
        .satisfies(o -> assertThat(o.exitCode()).isEqualTo(1))
        .satisfies(o -> assertThat(o.err()).contains("lotse impact --on"));
  }
}
