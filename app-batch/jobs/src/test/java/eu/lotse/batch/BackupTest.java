package eu.lotse.batch;

import static org.assertj.core.api.Assertions.assertThat;

import eu.lotse.batch.Workplace.Outcome;
import eu.lotse.domain.facts.Facts;
import eu.lotse.domain.facts.Processing;
import eu.lotse.domain.register.Activities;
import eu.lotse.domain.register.Activity;
import eu.lotse.domain.register.ActivityName;
import eu.lotse.domain.register.State;
import eu.lotse.postgres.embedded.ThrowawayServer;
import eu.lotse.rules.repository.RulebookRepository;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A backup restored elsewhere verifies its log and answers the same. */
class BackupTest {

  @TempDir Path folder;
  private Workplace here;
  private Workplace there;

  @BeforeEach
  void anInstallationInUseAndAnEmptyOne() throws IOException {
    here = new Workplace(folder.resolve("here"));
    there = new Workplace(folder.resolve("there"), ThrowawayServer.empty());
    try (var register = here.register()) {
      register
          .get(Activities.class)
          .save(
              new Activity(
                  new ActivityName("service"),
                  "Kundendienst\tmit \\ und \"ß\"\n",
                  "",
                  State.RUNNING,
                  Facts.none(Processing.matter())
                      .with("operation", "STORE")
                      .with("purpose", "SERVICE")
                      .with("source", "MICROBLOG")));
    }
    posts(here, "posts.csv", "a", "b", "c");
    done(here, "import", "posts.csv", "--activity", "service");
    new TwoLawyers(here).approved("stricter");
    done(here, TwoLawyers.ACTIVATE);
    Files.createDirectories(there.file("home"));
  }

  private static void posts(Workplace place, String file, String... items) {
    var lines = new StringBuilder("item;author;accessibility;addressee");
    for (String item : items) {
      lines.append("\n").append(item).append(";acct:").append(item).append("@x;PUBLIC;PUBLIC");
    }
    place.write(file, lines.toString());
  }

  private static Outcome done(Workplace place, String... args) {
    Outcome outcome = place.call(args);
    assertThat(outcome.exitCode()).as(outcome.out() + outcome.err()).isZero();
    return outcome;
  }

  private static Outcome failed(Workplace place, String... args) {
    Outcome outcome = place.call(args);
    assertThat(outcome.exitCode()).as(outcome.out() + outcome.err()).isEqualTo(1);
    return outcome;
  }

  private void takeKeyThere() throws IOException {
    Files.copy(here.file("home/master.key"), there.file("home/master.key"));
  }

  private String backup() {
    Path file = folder.resolve("lotse.backup");
    Outcome made = done(here, "backup", file.toString());
    assertThat(made.out())
        .contains("3 operations", "drafts of the rulebook are in it", "master.key");
    return file.toString();
  }

  /** All branches of the rulebook's repository, as Git itself tells. */
  private static List<String> drafts(Workplace place) {
    String commit =
        place.sql().queryForObject("select commit from proposal where number = 1", String.class);
    try (var repository = RulebookRepository.open(place.file("home/rulebook"))) {
      var told = new ArrayList<String>();
      repository.drafts().forEach(d -> told.add(d.name() + " " + d.commit()));
      told.add("released: " + repository.isReleased(commit));
      told.add(repository.files(commit).release("").toString());
      return told;
    }
  }

  private static Map<String, String> everything(Workplace place) {
    var content = new TreeMap<String, String>();
    for (String table :
        place
            .sql()
            .queryForList(
                """
                select relname from pg_class where relkind = 'r'
                  and relnamespace = 'public'::regnamespace and relname <> 'flyway_schema_history'
                """,
                String.class)) {
      content.put(
          table,
          place
              .sql()
              .queryForObject(
                  "select md5(coalesce(string_agg(t::text, ';' order by t::text), '')) from "
                      + table
                      + " t",
                  String.class));
    }
    return content;
  }

  @Test
  void aBackupRestoredElsewhereHoldsTheSameAndVerifiesItsLog() throws IOException {
    String file = backup();
    Map<String, String> before = everything(here);
    String head = done(here, "verify-log").out();
    takeKeyThere();

    Outcome restored = done(there, "restore", file);

    assertThat(restored.out()).contains("3 operations").endsWith(head);
    assertThat(restored.err()).contains("The log is whole");
    assertThat(everything(there)).isEqualTo(before).hasSizeGreaterThan(20);
    there.write("head.txt", head.strip());
    assertThat(done(there, "verify-log", "--head", "head.txt").out()).isEqualTo(head);
  }

  @Test
  void aBackupRestoredElsewhereAnswersTheSame() throws IOException {
    String file = backup();
    takeKeyThere();
    done(there, "restore", file);
    for (String[] question :
        new String[][] {
          {"replay", "2"},
          {"replay", "--operation", "1"},
          {"release", "list"},
          {"release", "show", "1"},
          {"user", "list"},
          {"reevaluations"},
          {"impact", "--rulebook", Workplace.SMALL_LAW.toString(), "--json"}
        }) {
      Outcome then = done(here, question);
      assertThat(done(there, question).out()).as(String.join(" ", question)).isEqualTo(then.out());
    }
    assertThat(done(there, "replay", "2").out()).contains("The same");
  }

  @Test
  void workGoesOnWhereItWasRestored() throws IOException {
    String file = backup();
    takeKeyThere();
    done(there, "restore", file);
    posts(there, "more.csv", "a", "b", "c", "d");

    done(there, "import", "more.csv", "--activity", "service");

    assertThat(there.sql().queryForObject("select count(*) from operation", Long.class))
        .as("the posts of before are recognised by their keyed hashes")
        .isEqualTo(4);
    assertThat(there.sql().queryForObject("select max(id) from operation", Long.class))
        .isGreaterThan(3);
    assertThat(done(there, "verify-log").err()).contains("The log is whole");
    assertThat(drafts(there)).isEqualTo(drafts(here)).isNotEmpty();
    done(there, "worker", "--once");
    assertThat(drafts(there)).isEqualTo(drafts(here));
  }

  @Test
  void withoutTheMasterKeyNothingIsRestored() throws IOException {
    String file = backup();

    assertThat(failed(there, "restore", file).err())
        .contains("There is no master key here", "LOTSE_MASTER_KEY", "master.key");
    assertThat(there.file("home/master.key")).doesNotExist();
    there.with("LOTSE_MASTER_KEY", "A".repeat(43) + "=");
    assertThat(failed(there, "restore", file).err())
        .contains("made with another master key", "Nothing was restored");
    assertThat(everything(there)).isEmpty();
  }

  @Test
  void aDatabaseThatHoldsSomethingIsLeftAlone() throws IOException {
    String file = backup();
    takeKeyThere();
    done(there, "restore", file);
    posts(there, "more.csv", "d");
    done(there, "import", "more.csv", "--activity", "service");
    Map<String, String> before = everything(there);

    assertThat(failed(there, "restore", file).err()).contains("is there already");
    there.with("LOTSE_HOME", there.file("another-home").toString());
    Files.createDirectories(there.file("another-home"));
    Files.copy(here.file("home/master.key"), there.file("another-home/master.key"));
    assertThat(failed(there, "restore", file).err())
        .contains("holds something already", "Nothing was restored");
    assertThat(everything(there)).isEqualTo(before);
    assertThat(there.file("another-home/rulebook")).doesNotExist();
  }

  @Test
  void anExistingFileIsNotOverwritten() {
    String file = backup();
    assertThat(failed(here, "backup", file).err()).contains("is not overwritten");
  }

  @Test
  void theFileIsForItsOwnersEyesAloneAndHoldsNoKey() throws IOException {
    Path file = Path.of(backup());
    assertThat(
            java.nio.file.attribute.PosixFilePermissions.toString(
                Files.getPosixFilePermissions(file)))
        .isEqualTo("rw-------");
    try (var zip = new java.util.zip.ZipFile(file.toFile())) {
      String key = Files.readString(here.file("home/master.key")).strip();
      for (var entry : zip.stream().toList()) {
        assertThat(
                new String(
                    zip.getInputStream(entry).readAllBytes(),
                    java.nio.charset.StandardCharsets.ISO_8859_1))
            .as(entry.getName())
            .doesNotContain(key);
      }
    }
  }

  @Test
  void demoDataAreNotRestoredAmongRealData() throws IOException {
    Files.writeString(here.file("home/profile"), "demo\n");
    String file = backup();
    takeKeyThere();
    Files.writeString(there.file("home/profile"), "production\n");

    assertThat(failed(there, "restore", file).err()).contains("profile production", "of demo");

    Files.delete(there.file("home/profile"));
    done(there, "restore", file);
    assertThat(there.file("home/profile")).hasContent("demo");
  }

  @Test
  void aBackupThatIsKilledLeavesNothingThatLooksWhole() throws Exception {
    Path file = folder.resolve("killed/lotse.backup");
    Files.createDirectories(file.getParent());
    Process process = here.start("backup", file.toString());
    process.getInputStream().close();
    while (process.isAlive() && folder.resolve("killed").toFile().list().length == 0) {
      Thread.onSpinWait();
    }
    process.destroyForcibly().waitFor();
    if (Files.exists(file)) {
      return; // it was done before the signal came
    }
    takeKeyThere();
    for (Path left : Files.list(folder.resolve("killed")).toList()) {
      assertThat(left.getFileName().toString()).startsWith(".").endsWith(".part");
      assertThat(failed(there, "restore", left.toString()).err()).contains("not a whole one");
    }
    done(here, "backup", file.toString());
    done(there, "restore", file.toString());
  }
}
