package eu.lotse.batch;

import static org.assertj.core.api.Assertions.assertThat;

import eu.lotse.batch.Workplace.Outcome;
import eu.lotse.domain.facts.Facts;
import eu.lotse.domain.facts.Processing;
import eu.lotse.domain.register.Activities;
import eu.lotse.domain.register.Activity;
import eu.lotse.domain.register.ActivityName;
import eu.lotse.domain.register.State;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ImportTest {

  private static final String SHOP = "https://social.example/users/shop";
  private static final String SECRET = "Mein Schloss klemmt, Kundennummer 4711";

  @TempDir Path folder;
  private Workplace place;

  @BeforeEach
  void thereIsAnActivity() {
    place = new Workplace(folder);
    try (var register = place.register()) {
      register
          .get(Activities.class)
          .save(
              new Activity(
                  new ActivityName("service"),
                  "Service",
                  "",
                  State.RUNNING,
                  Facts.none(Processing.matter())
                      .with("operation", "STORE")
                      .with("purpose", "SERVICE")
                      .with("source", "MICROBLOG")));
    }
  }

  private static String post(int number, String to) {
    return """
    {"type":"Create","actor":"https://social.example/users/u%d","object":{"type":"Note",\
    "id":"https://social.example/p/%d","content":"%s","to":"%s",\
    "published":"2025-05-01T12:00:00Z"}}\
    """
        .formatted(number % 40, number, SECRET, to);
  }

  private long count(String table) {
    Long count = place.sql().queryForObject("select count(*) from " + table, Long.class);
    return count == null ? 0 : count;
  }

  @Test
  void storesPostsAndTellsTheVerdictsOfTheNewOnes() {
    place.write(
        "posts.jsonl",
        post(1, SHOP).replace("\"to\":", "\"cc\":\"as:Public\",\"to\":"),
        post(2, "as:Public"),
        post(3, "https://social.example/users/u3/followers"),
        "{\"type\":\"Like\",\"actor\":\"u:a\",\"object\":\"u:1\"}",
        "");
    Outcome outcome = place.call("import", "posts.jsonl", "--activity", "service");
    assertThat(outcome.err()).contains("Import: 100 %");
    assertThat(outcome.out())
        .isEqualTo(
            """
            lines read: 5
            newly stored: 3
              permitted: 1
              permitted with duties: 1
              prohibited: 1
            there before: 0
            skipped: 2
              activities other than new posts: 1
              empty lines: 1
            rejected: 0
            """);
    assertThat(outcome.exitCode()).isZero();
    assertThat(count("operation")).isEqualTo(3);
    assertThat(
            place
                .sql()
                .queryForList(
                    "select verdict::text, sum(operations) from operation_count c"
                        + " join fact_pattern p on p.id = c.pattern group by 1 order by 1")
                .toString())
        .isEqualTo(
            "[{verdict=PERMITTED, sum=1}, {verdict=PERMITTED_WITH_DUTIES, sum=1},"
                + " {verdict=PROHIBITED, sum=1}]");
  }

  @Test
  void storesTheSameItemOnceWhereverItComesFrom() {
    place.write("one.jsonl", post(1, "as:Public"), post(1, "as:Public"), post(2, "as:Public"));
    place.write("two.jsonl", post(2, "as:Public"), post(3, "as:Public"));
    assertThat(place.call("import", "one.jsonl", "--activity", "service").out())
        .contains("newly stored: 2", "there before: 1");
    assertThat(place.call("import", "two.jsonl", "--activity", "service").out())
        .contains("newly stored: 1", "there before: 1");
    assertThat(count("operation")).isEqualTo(3);
    assertThat(count("decision_log where operation is not null")).isEqualTo(3);
  }

  @Test
  void saysThatAFileWasImportedBefore() {
    place.write("posts.jsonl", post(1, "as:Public"));
    place.call("import", "posts.jsonl", "--activity", "service");
    place.write("renamed.jsonl", post(1, "as:Public"));
    Outcome again = place.call("import", "renamed.jsonl", "--activity", "service");
    assertThat(again.exitCode()).isZero();
    assertThat(again.out()).contains("imported for this activity before", "newly stored: 1");
  }

  @Test
  void putsBadLinesAsideWithNumberAndReasonAndImportsTheRest() throws IOException {
    Path file =
        place.write(
            "posts.jsonl",
            post(1, "as:Public"),
            "{\"type\":\"Note\",\"content\":\"" + SECRET,
            post(2, "as:Public").replace("2025-05-01", "1999-05-01"),
            post(3, "as:Public"));
    byte[] bytes = Files.readAllBytes(file);
    place.writeBytes("posts.jsonl", concat(bytes, new byte[] {(byte) 0xff, '\n'}));
    Outcome outcome = place.call("import", "posts.jsonl", "--activity", "service");
    assertThat(outcome.exitCode()).isZero();
    assertThat(outcome.out()).contains("newly stored: 2", "rejected: 3", "posts.jsonl.rejects");
    assertThat(place.lines("posts.jsonl.rejects.jsonl"))
        .hasSize(3)
        .satisfiesExactly(
            l -> assertThat(l).contains("\"line\":2", "NOT_JSON", "not valid JSON"),
            l -> assertThat(l).contains("\"line\":3", "DATE_TOO_EARLY", "social.example/p/2"),
            l -> assertThat(l).contains("\"line\":5", "NOT_UTF8"))
        .noneMatch(l -> l.contains("Schloss"));
  }

  @Test
  void writesRejectsIntoTheHomeWhereTheFoldersFileCannotBeWritten() throws IOException {
    Path file = place.write("posts.jsonl", "[]");
    Files.createDirectory(place.file("posts.jsonl.rejects.jsonl"));
    Outcome outcome = place.call("import", "posts.jsonl", "--activity", "service");
    assertThat(outcome.exitCode()).isZero();
    assertThat(
            Files.readString(place.file("home/rejects/" + file.getFileName() + ".rejects.jsonl")))
        .contains("NOT_AN_OBJECT");
  }

  @Test
  void importsCsvOfExcel() {
    place.writeBytes(
        "items.csv",
        ("\uFEFFitem;author;published;Zugänglichkeit;addressee\r\n"
                + "a;x;01.05.2025;öffentlich;COMPANY\r\n"
                + "b;y;01.05.2025;offentlich;COMPANY\r\n")
            .getBytes(StandardCharsets.UTF_8));
    Outcome outcome = place.call("import", "items.csv", "--activity", "service");
    assertThat(outcome.out())
        .contains("lines read: 2", "newly stored: 1", "permitted with duties: 1", "rejected: 1");
    assertThat(place.lines("items.csv.rejects.jsonl").getFirst())
        .contains("\"line\":3", "öffentlich");
  }

  @Test
  void neverStoresWhatAPersonWrote() {
    place.write("posts.jsonl", post(1, "as:Public"), "{\"content\":\"" + SECRET + "\"", "\u0000x");
    place.call("import", "posts.jsonl", "--activity", "service");
    var tables =
        place
            .sql()
            .queryForList(
                "select table_name from information_schema.tables where table_schema = 'public'"
                    + " and table_type = 'BASE TABLE'",
                String.class);
    assertThat(tables).hasSizeGreaterThan(10);
    for (String table : tables) {
      var rows = place.sql().queryForList("select t::text from \"" + table + "\" t", String.class);
      assertThat(rows)
          .as(table)
          .noneMatch(r -> r.contains("Schloss") || r.contains("4711") || r.contains("users/u1"))
          .noneMatch(r -> r.contains(hex("Schloss")) || r.contains(hex("users/u1")));
    }
  }

  private static String hex(String text) {
    return java.util.HexFormat.of().formatHex(text.getBytes(StandardCharsets.UTF_8));
  }

  /** A real process, really killed: {@code kill -9} in the middle of its work. */
  @Test
  void goesOnWhereAKilledImportStopped() throws Exception {
    int posts = 4000;
    var lines = new ArrayList<String>();
    IntStream.range(0, posts)
        .forEach(i -> lines.add(i % 10 == 0 ? "broken" : post(i, "as:Public")));
    place.write("posts.jsonl", lines.toArray(String[]::new));
    Process process = place.start("import", "posts.jsonl", "--activity", "service");
    boolean halfway = false;
    try (var err = process.errorReader(StandardCharsets.UTF_8)) {
      for (String line = err.readLine(); line != null && !halfway; line = err.readLine()) {
        halfway = line.contains("25 %");
      }
      process.destroyForcibly().waitFor();
    }
    assertThat(halfway).isTrue();
    assertThat(count("operation")).isBetween(1L, (long) posts);

    Outcome outcome = place.call("import", "posts.jsonl", "--activity", "service");
    assertThat(outcome.err()).doesNotContain("lotse:");
    assertThat(outcome.out())
        .contains(
            "interrupted import",
            "lines read: 4,000",
            "newly stored: 3,600",
            "there before: 0",
            "rejected: 400");
    assertThat(count("operation")).isEqualTo(3600);
    assertThat(count("decision_log where operation is not null")).isEqualTo(3600);
    assertThat(place.lines("posts.jsonl.rejects.jsonl")).hasSize(400).doesNotHaveDuplicates();
  }

  @Test
  void saysWhatIsWrongWithTheCall() {
    place.write("posts.jsonl", post(1, "as:Public"));
    place.write("items.csv", "item;texts", "a;b");
    assertThat(place.call("import", "none.jsonl", "--activity", "service"))
        .satisfies(o -> assertThat(o.exitCode()).isEqualTo(1))
        .satisfies(o -> assertThat(o.err()).contains("none.jsonl does not exist"));
    assertThat(place.call("import", "posts.jsonl", "--activity", "sevice"))
        .satisfies(o -> assertThat(o.exitCode()).isEqualTo(1))
        .satisfies(o -> assertThat(o.err()).contains("Did you mean service?"));
    assertThat(place.call("import", "posts.jsonl", "--activity", "service", "--as", "nobody"))
        .satisfies(o -> assertThat(o.exitCode()).isEqualTo(1))
        .satisfies(o -> assertThat(o.err()).contains("no account nobody"));
    assertThat(place.call("import", "items.csv", "--activity", "service"))
        .satisfies(o -> assertThat(o.exitCode()).isEqualTo(1))
        .satisfies(o -> assertThat(o.err()).contains("Unknown column texts"));
    assertThat(place.call("import", "posts.jsonl"))
        .satisfies(o -> assertThat(o.exitCode()).isEqualTo(2))
        .satisfies(o -> assertThat(o.err()).contains("Missing: --activity"));
    assertThat(place.call("import", "posts.jsonl", "--activity", "service", "--format", "xml"))
        .satisfies(o -> assertThat(o.exitCode()).isEqualTo(2))
        .satisfies(o -> assertThat(o.err()).contains("xml is no value of --format (as2|csv)"));
    assertThat(count("operation")).isZero();
  }

  private static byte[] concat(byte[] one, byte[] other) {
    byte[] both = java.util.Arrays.copyOf(one, one.length + other.length);
    System.arraycopy(other, 0, both, one.length, other.length);
    return both;
  }

  @Test
  void aTermThatHasNothingToChangeIsRejectedAndTheOthersAreStored() {
    place.write(
        "posts.csv",
        "item;published;information;consent;retentionEndsOn;consentLapsesOn;informationDueBy",
        "r1;2025-05-01;DUE;FOR_THIS_PURPOSE;P3Y;P2Y;2025-06-01",
        "r2;2025-05-01;DUE;;P3Y;P2Y;",
        "r3;2025-05-01;DUE;;;;2025-06-02");

    Outcome outcome = place.call("import", "posts.csv", "--activity", "service");

    assertThat(outcome.out()).contains("newly stored: 1", "rejected: 2");
    assertThat(folder.resolve("posts.csv.rejects.jsonl"))
        .content()
        .contains("consentLapsesOn: there is no consent for this purpose")
        .contains("informationDueBy: 2025-06-02 is more than a month after the act")
        .contains("until 2025-06-01 (Art. 14(3) GDPR)");
    assertThat(count("operation_term")).isEqualTo(3);
  }

  @Test
  void theWorkerMovesWhatTimeHasChanged() {
    place.write("posts.csv", "item;published;retentionEndsOn", "r1;;P1D", "r2;;P1Y", "r3;;");
    place.call("import", "posts.csv", "--activity", "service");
    place.sql().update("update operation_term set changes_on = changes_on - 1");
    place.sql().update("update operation set next_change = next_change - 1");

    assertThat(place.call("worker", "--once").exitCode()).isZero();

    assertThat(
            place
                .sql()
                .queryForObject(
                    "select count(*) from operation o join fact_pattern p on p.id = o.standing_pattern"
                        + " where p.facts ->> 'operation' = 'KEEP'"
                        + " and p.facts ->> 'purposeEnded' = 'YES'",
                    Long.class))
        .isEqualTo(1);
    assertThat(count("decision_log where kind = 'TERM_PASSED'")).isEqualTo(1);
    assertThat(place.call("verify-log").exitCode()).isZero();
  }
}
