package eu.lotse.batch;

import static org.assertj.core.api.Assertions.assertThat;

import eu.lotse.batch.Workplace.Outcome;
import eu.lotse.domain.facts.Facts;
import eu.lotse.domain.facts.Processing;
import eu.lotse.domain.register.Activities;
import eu.lotse.domain.register.Activity;
import eu.lotse.domain.register.ActivityName;
import eu.lotse.domain.register.Proposals;
import eu.lotse.domain.register.State;
import eu.lotse.domain.rulebook.RulebookFiles;
import eu.lotse.rules.reading.RulebookFolder;
import eu.lotse.rules.repository.RulebookRepository;
import eu.lotse.rules.repository.Signature;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A draft comes into force on the command line, by two lawyers. */
class ReleaseTest {

  private static final Pattern SEEN = Pattern.compile("--seen ([0-9a-f]{12})");

  @TempDir Path folder;
  private Workplace place;

  @BeforeEach
  void threePostsAndTwoLawyers() {
    place = new Workplace(folder);
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
        "service.csv",
        "item;accessibility;addressee",
        "a;PUBLIC;PUBLIC",
        "b;PUBLIC;PUBLIC",
        "c;PUBLIC;COMPANY");
    done("import", "service.csv", "--activity", "service");
    for (String name : new String[] {"anna", "bert"}) {
      assertThat(
              place
                  .callWith(
                      name + "-secret\n",
                      "user",
                      "add",
                      name,
                      "--role",
                      "lawyer",
                      "--password-stdin")
                  .exitCode())
          .isZero();
    }
  }

  private Outcome done(String... args) {
    Outcome outcome = place.call(args);
    assertThat(outcome.exitCode()).as(outcome.out() + outcome.err()).isZero();
    return outcome;
  }

  private Outcome failed(String... args) {
    Outcome outcome = place.call(args);
    assertThat(outcome.exitCode()).as(outcome.out() + outcome.err()).isEqualTo(1);
    return outcome;
  }

  private Outcome stricter(String... more) {
    Path law =
        place.lawWith(
            "stricter",
            "verarbeitung/service/service.dslr",
            "erlaubt, weil \"der Beitrag für alle bestimmt ist\"",
            "verboten, weil \"niemand damit rechnet\"");
    Path feature = law.resolve("verarbeitung/service/service.feature");
    try {
      Files.writeString(
          feature,
          Files.readString(feature).replace("Dann ist es erlaubt", "Dann ist es verboten"));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return done(
        "release",
        "propose",
        "stricter",
        "--rulebook",
        "stricter",
        "--as",
        "anna",
        "--reason",
        "EuGH C-1/26");
  }

  private static String seen(Outcome outcome) {
    Matcher seen = SEEN.matcher(outcome.out());
    assertThat(seen.find()).as(outcome.out()).isTrue();
    return seen.group(1);
  }

  private Outcome approve(String account, String seen, String password) {
    return place.callWith(
        password + "\n",
        "release",
        "approve",
        "1",
        "--seen",
        seen,
        "--as",
        account,
        "--reason",
        "read it",
        "--password-stdin");
  }

  private long sql(String query) {
    Long count = place.sql().queryForObject(query, Long.class);
    return count == null ? 0 : count;
  }

  @Test
  void twoLawyersPutADraftInForceAndTheLogTellsIt() {
    Outcome proposed = stricter();
    assertThat(proposed.out())
        .contains("Proposal 1 is entered.", "waits for approval", "written by anna")
        .contains("3 operations with 2 fact patterns, 2 change their verdict");

    Outcome shown = done("release", "show", "1");
    assertThat(shown.out())
        .contains(
            "Changed file verarbeitung/service/service.dslr",
            "+   verboten, weil \"niemand damit rechnet\"");
    assertThat(failed("release", "activate", "1", "--as", "anna", "--reason", "now").err())
        .contains("was approved by no second person");

    String seen = seen(shown);
    assertThat(approve("anna", seen, "anna-secret").err()).contains("anna wrote or proposed this");
    assertThat(approve("bert", seen, "guessed").err()).contains("not the password of bert");
    assertThat(approve("bert", "0".repeat(12), "bert-secret").err())
        .contains("no longer the one you have seen");
    assertThat(approve("bert", seen, "bert-secret").exitCode()).isZero();
    assertThat(approve("bert", seen, "bert-secret").err()).contains("Already approved by bert");

    assertThat(done("release", "activate", "1", "--as", "anna", "--reason", "ruling").out())
        .contains("In force: proposal 1. 2 operations changed their verdict.");
    assertThat(failed("release", "activate", "1", "--as", "anna", "--reason", "again").err())
        .contains("in force already");
    assertThat(sql("select count(*) from decision_log where kind = 'REEVALUATED'")).isEqualTo(2);
    assertThat(done("release", "list").out()).contains("[in force]", "anna: ruling", "No drafts.");
    assertThat(done("verify-log").err()).contains("The log is whole");
  }

  @Test
  void anEarlierReleaseIsPutInForceAgainWithAReason() {
    approve("bert", seen(stricter()), "bert-secret");
    done("release", "activate", "1", "--as", "anna", "--reason", "ruling");
    assertThat(released()).contains("niemand damit rechnet");
    String first =
        place
            .sql()
            .queryForObject(
                "select r.sha256 from activation a join release r on r.id = a.release"
                    + " order by a.number limit 1",
                String.class);

    assertThat(
            done(
                    "release",
                    "rollback",
                    first.substring(0, 8),
                    "--as",
                    "bert",
                    "--reason",
                    "overturned")
                .out())
        .contains("In force again", "2 operations changed their verdict");
    assertThat(released())
        .as("what drafts begin with is what is in force")
        .doesNotContain("niemand damit rechnet");
    assertThat(done("release", "list").out()).contains("[superseded]", "bert: overturned");
    assertThat(failed("release", "rollback", "ffff", "--as", "bert", "--reason", "x").err())
        .contains("was never in force");
  }

  private String released() {
    try (var repository = RulebookRepository.open(folder.resolve("home/rulebook"))) {
      byte[] rules = repository.released().files().get("verarbeitung/service/service.dslr");
      return new String(Objects.requireNonNull(rules), StandardCharsets.UTF_8);
    }
  }

  @Test
  void theWorkerPutsAPlannedReleaseInForceOnItsDay() {
    approve("bert", seen(stricter()), "bert-secret");
    assertThat(
            done(
                    "release",
                    "activate",
                    "1",
                    "--on",
                    "2026-03-05",
                    "--as",
                    "anna",
                    "--reason",
                    "from Thursday")
                .out())
        .contains("comes into force on 2026-03-05");

    place.on("2026-03-04");
    done("worker", "--once");
    assertThat(sql("select count(*) from activation")).isEqualTo(1);
    place.on("2026-03-05");
    done("worker", "--once");
    assertThat(sql("select count(*) from activation where proposal = 1")).isEqualTo(1);
    done("worker", "--once");
    assertThat(sql("select count(*) from activation")).isEqualTo(2);
  }

  @Test
  void whoWroteACommitMustBeKnown() {
    stricter();
    commit("fremd", "Niemand", "# Anders\n");
    assertThat(failed("release", "propose", "fremd", "--as", "anna", "--reason", "r").err())
        .contains("Niemand <x@example.org>", "no account");

    commit("stricter", "Bert", "# Auch anders\n");
    Outcome proposed = done("release", "propose", "stricter", "--as", "anna", "--reason", "r");
    assertThat(proposed.out()).contains("Proposal 2 is entered", "written by anna, bert");
    assertThat(done("release", "list").out()).contains("[replaced]");
  }

  /** As somebody does who works with Git. */
  private void commit(String branch, String name, String readme) {
    var files = new java.util.TreeMap<>(RulebookFolder.read(Workplace.SMALL_LAW).files());
    files.put("README.md", readme.getBytes(StandardCharsets.UTF_8));
    var stamp =
        new Signature.Stamp(
            new Signature(name, "x@example.org"), java.time.Instant.parse("2026-03-02T08:00:00Z"));
    try (var repository = RulebookRepository.open(folder.resolve("home/rulebook"))) {
      repository.commit(branch, new RulebookFiles(files), stamp, "ein Stand");
    }
  }

  @Test
  void aDecisionIsReplayedFromItsOwnRelease() {
    approve("bert", seen(stricter()), "bert-secret");
    done("release", "activate", "1", "--as", "anna", "--reason", "ruling");

    assertThat(done("replay", "2").out()).contains("Line 2 of the log", "The same");
    assertThat(done("replay", "--operation", "1").out()).contains("The same");
    assertThat(failed("replay", "1").err()).contains("tells of no decision");

    place.sql().execute("alter table pattern_decision disable trigger user");
    place
        .sql()
        .update("update pattern_decision set answer = '{}', engine = 'Drools 0' where release = 1");
    assertThat(failed("replay", "2").out())
        .contains("Another engine: then Drools 0", "Different", "- {}", "+ {\"duties\"");
  }

  @Test
  void theEndOfTheLogIsExportedAndCompared() {
    place.write("head.txt", done("verify-log").out().strip());
    stricter();
    assertThat(done("verify-log", "--head", "head.txt").err()).contains("The log is whole");

    place.sql().execute("alter table decision_log disable trigger user");
    place.sql().update("update decision_log set actor = actor + 1 where number = 3");
    assertThat(failed("verify-log").err()).contains("does not follow from the one before: 3");
    place.write("head.txt", "nonsense");
    assertThat(failed("verify-log", "--head", "head.txt").err()).contains("holds no end of a log");
  }

  @Test
  void aDraftThatFailsItsCheckIsNotProposed() {
    place.lawWith(
        "broken", "verarbeitung/service/service.feature", "Dann ist es erlaubt", "Dann ist es");
    assertThat(
            failed(
                    "release",
                    "propose",
                    "broken",
                    "--rulebook",
                    "broken",
                    "--as",
                    "anna",
                    "--reason",
                    "r")
                .err())
        .contains("service.feature", "Not proposed");
    try (var register = place.register()) {
      assertThat(register.get(Proposals.class).list(0, 1)).isEmpty();
    }
  }
}
