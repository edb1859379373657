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

  private Path stricter() {
    return place.lawWith(
        "stricter",
        "verarbeitung/service/service.dslr",
        "erlaubt, weil \"der Beitrag für alle bestimmt ist\"",
        "verboten, weil \"niemand damit rechnet\"");
  }

  private void fixScenarios(Path law) {
    try {
      Path feature = law.resolve("verarbeitung/service/service.feature");
      java.nio.file.Files.writeString(
          feature,
          java.nio.file.Files.readString(feature)
              .replace("Dann ist es erlaubt", "Dann ist es verboten"));
    } catch (java.io.IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }

  @Test
  void putsNothingInForceByItself() {
    fixScenarios(stricter());
    Outcome outcome = place.call("reevaluate", "--rulebook", "stricter");
    assertThat(outcome.exitCode()).isEqualTo(1);
    assertThat(outcome.err())
        .contains("puts nothing in force", "lotse release propose BRANCH --rulebook stricter");
    assertThat(sql("select count(*) from activation")).isEqualTo(1);
  }

  @Test
  void triesNoRulebookWhoseScenariosFail() {
    stricter();
    Outcome outcome = place.call("reevaluate", "--rulebook", "stricter", "--dry-run");
    assertThat(outcome.exitCode()).isEqualTo(1);
    assertThat(outcome.err()).contains("service.feature", "scenario");
    assertThat(sql("select count(*) from activation")).isEqualTo(1);
  }

  @Test
  void showsWhatWouldFlipAndChangesNothing() {
    fixScenarios(stricter());
    long told = sql("select count(*) from decision_log");
    Outcome tried = place.call("reevaluate", "--rulebook", "stricter", "--dry-run");
    assertThat(tried.exitCode()).isZero();
    assertThat(tried.out())
        .contains(
            "5 operations with 4 distinct fact patterns decided",
            "2 operations would change their verdict")
        .containsPattern("permitted +prohibited +2 +service +R01.1, R18.1");
    assertThat(sql("select count(*) from activation")).isEqualTo(1);
    assertThat(sql("select count(*) from decision_log")).isEqualTo(told);

    assertThat(
            place
                .call("reevaluate", "--rulebook", Workplace.SMALL_LAW.toString(), "--dry-run")
                .out())
        .contains("in force for these days already; nothing changes");
  }

  @Test
  void answersProgramsInJson() {
    fixScenarios(stricter());
    Outcome tried = place.call("reevaluate", "--rulebook", "stricter", "--dry-run", "--json");
    assertThat(tried.out())
        .startsWith("{")
        .containsPattern("\"flipped\" ?: ?2")
        .containsPattern("\"activity\" ?: ?\"service\"");
  }

  @Test
  void decidesByTheLawOfTheDayItIsAskedFor() {
    Outcome tried =
        place.call(
            "reevaluate",
            "--rulebook",
            Workplace.SMALL_LAW.toString(),
            "--effective-on",
            "2026-06-01",
            "--dry-run");
    assertThat(tried.out())
        .containsPattern("needs legal review +prohibited +1 +goodies +R01.1, R30.1, R30.2");
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
    assertThat(place.call("reevaluate", "--rulebook", "nowhere", "--dry-run"))
        .satisfies(o -> assertThat(o.exitCode()).isEqualTo(1))
        .satisfies(o -> assertThat(o.err()).contains("nowhere is not a folder with a rulebook"));
    assertThat(place.call("reevaluate"))
        .satisfies(o -> assertThat(o.exitCode()).isEqualTo(2))
        .satisfies(o -> assertThat(o.err()).contains("Missing: --rulebook"));
    String law = Workplace.SMALL_LAW.toString();
    assertThat(place.call("reevaluate", "--rulebook", law, "--effective-on", "gestern"))
        .satisfies(o -> assertThat(o.exitCode()).isEqualTo(2))
        .satisfies(o -> assertThat(o.err()).contains("gestern is no value of --effective-on"));
    assertThat(
            place.call(
                "reevaluate", "--rulebook", law, "--dry-run", "--effective-on", "2001-01-01"))
        .satisfies(o -> assertThat(o.exitCode()).isEqualTo(1))
        .satisfies(o -> assertThat(o.err()).contains("does not know the law of 2001-01-01"));
  }
}
