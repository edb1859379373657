package eu.lotse.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.assertions.PlaywrightAssertions;
import eu.lotse.domain.decision.Verdict;
import eu.lotse.domain.facts.Facts;
import eu.lotse.domain.facts.Matter;
import eu.lotse.domain.facts.Processing;
import eu.lotse.domain.register.Activities;
import eu.lotse.domain.register.Activity;
import eu.lotse.domain.register.ActivityName;
import eu.lotse.domain.register.Actor;
import eu.lotse.domain.register.OperationFilter;
import eu.lotse.domain.register.Operations;
import eu.lotse.domain.register.Proposal.Seen;
import eu.lotse.domain.register.Proposals;
import eu.lotse.domain.register.State;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * A lawyer changes a rule, and the stored operations follow: import, change, check, mend the cases,
 * look at the effect, put it into force. Command line, web application and database tell the same
 * numbers.
 */
class ChangeOfLawTest {

  private static final Path TOPIC = Path.of("verarbeitung", "anreicherung");
  private static final int PUBLIC_LIKES = 30;
  private static final int LIKES_BEHIND_A_LOGIN = 12;
  private static final JsonMapper JSON = JsonMapper.shared();

  private static final String NO_CONSENT_NEEDED =
      """

      rule "Öffentliche Vorlieben eigener Kunden ohne Einwilligung"
        @id("R30.4") @gebiet("Datenschutz")
        @norm("Art. 6 Abs. 1 Buchst. f DSGVO")
        @gültig_ab("2026-01-01")
        @sicherheit("überwiegend")
        @ausnahme_zu("R30.3")
      when
        Sachverhalt
        - Vorgang: anreichern
        - Zweck: Vorlieben
        - Betroffener: Kunde
        - Zugänglichkeit: öffentlich
        - Datenart: einfache Daten
        - Alter: volljährig
      then
        erlaubt, weil "der Kunde seine Vorlieben selbst öffentlich gemacht hat"
      end
      """;

  private static final String ITS_CASES =
      """

        Szenariogrundriss: Öffentliche Vorlieben eigener Kunden ohne Einwilligung: <Fall>
          Angenommen Quelle: privates Netzwerk
          Und Zugänglichkeit: öffentlich
          Und Adressat: die Öffentlichkeit
          Und Betroffener: Kunde
          Und Vorgang: anreichern
          Und Zweck: Vorlieben
          Und Information: erteilt
          Wenn am <Tag> entschieden wird
          Dann ist es <Ergebnis>
          Und es greift Regel <Regel>

          Beispiele:
            | Fall          | Tag        | Ergebnis | Regel |
            | am Tag davor  | 31.12.2025 | verboten | R30.3 |
            | am ersten Tag | 01.01.2026 | erlaubt  | R30.4 |
      """;

  @Test
  void a_changed_rule_is_checked_tried_and_put_into_force(@TempDir Path folder) throws IOException {
    Path rulebook = RunningHouse.copyOfTheRulebook(folder.resolve("rulebook"));
    try (var house = new RunningHouse(folder.resolve("home"), rulebook)) {
      imports(house, folder);
      assertThat(countedByVerdict(house)).isEqualTo(Map.of("PROHIBITED", 42L));

      append(rulebook.resolve(TOPIC).resolve("vorlieben.dslr"), NO_CONSENT_NEEDED);
      var complaints = house.lotse("rules", "check", rulebook.toString());
      assertThat(complaints.code()).isEqualTo(1);
      assertThat(complaints.out() + complaints.err())
          .contains("vorlieben.feature:53", "R30.3 ist verdrängt durch R30.4")
          .contains("Die Regel R30.4 ist in keinem Szenario der Grund");
      var refused = propose(house, rulebook);
      assertThat(refused.code()).as("what fails its cases is not even proposed").isEqualTo(1);

      mendTheCases(rulebook);
      var sound = house.lotse("rules", "check", rulebook.toString());
      assertThat(sound.code()).as(sound.out() + sound.err()).isZero();

      JsonNode tried = tried(house, rulebook);
      assertThat(tried.get("flipped").asInt()).isEqualTo(PUBLIC_LIKES);
      JsonNode flip = tried.get("flips").get(0);
      assertThat(flip.get("from").asString()).isEqualTo("PROHIBITED");
      assertThat(flip.get("to").asString()).isEqualTo("PERMITTED");
      assertThat(flip.get("rules").valueStream().map(JsonNode::asString))
          .contains("R30.3", "R30.4");
      assertThat(countedByVerdict(house))
          .as("trying changes nothing")
          .isEqualTo(Map.of("PROHIBITED", 42L));

      putInForce(house, rulebook);
      agree(house);
      agreesOnThePage(house);
      assertThat(tried(house, rulebook).get("flipped").asInt())
          .as("asked again, nothing is left to change")
          .isZero();
    }
  }

  private static void imports(RunningHouse house, Path folder) throws IOException {
    Matter matter = Processing.matter();
    Facts facts =
        Facts.none(matter)
            .with("operation", "ENRICH")
            .with("purpose", "PREFERENCES")
            .with("source", "PRIVATE_NETWORK")
            .with("subject", "CUSTOMER")
            .with("information", "GIVEN");
    house
        .bean(Activities.class)
        .save(new Activity(new ActivityName("goodies"), "Goodies", "", State.RUNNING, facts));
    var lines = new StringBuilder("item;accessibility\n");
    for (int i = 0; i < PUBLIC_LIKES; i++) {
      lines.append("public-").append(i).append(";PUBLIC\n");
    }
    for (int i = 0; i < LIKES_BEHIND_A_LOGIN; i++) {
      lines.append("login-").append(i).append(";RESTRICTED_LOGIN\n");
    }
    Path file = Files.writeString(folder.resolve("likes.csv"), lines);
    var said = house.lotse("import", file.toString(), "--activity", "goodies");
    assertThat(said.code()).as(said.out() + said.err()).isZero();
  }

  /** The failing cases speak of a day after the change; the lawyer moves them to the day before. */
  private static void mendTheCases(Path rulebook) throws IOException {
    for (String feature :
        List.of(
            "anreicherung/vorlieben.feature",
            "anreicherung/mit-einwilligung.feature",
            "einwilligung/fortbestand.feature")) {
      Path file = rulebook.resolve("verarbeitung").resolve(feature);
      Files.writeString(file, Files.readString(file).replace("10.01.2026", "31.12.2025"));
    }
    append(rulebook.resolve(TOPIC).resolve("vorlieben.feature"), ITS_CASES);
  }

  private static void append(Path file, String text) throws IOException {
    Files.writeString(file, Files.readString(file) + text);
  }

  private static JsonNode tried(RunningHouse house, Path rulebook) {
    var said = house.lotse("impact", "--rulebook", rulebook.toString(), "--json");
    assertThat(said.code()).as(said.out() + said.err()).isZero();
    return JSON.readTree(said.out());
  }

  private static RunningHouse.Said propose(RunningHouse house, Path rulebook) {
    return house.lotse(
        "release",
        "propose",
        "vorlieben",
        "--rulebook",
        rulebook.toString(),
        "--as",
        "lawyer",
        "--reason",
        "Neue Lesart");
  }

  /** One lawyer proposes, the other one approves, by the page or the command line alike. */
  private static void putInForce(RunningHouse house, Path rulebook) {
    var proposed = propose(house, rulebook);
    assertThat(proposed.code()).as(proposed.out() + proposed.err()).isZero();
    var proposal = house.bean(Proposals.class).list(0, 1).getFirst();
    var early = activate(house, proposal.number());
    assertThat(early.code()).as("nothing comes into force without a second person").isEqualTo(1);
    var seen = new Seen(proposal.release(), proposal.impact().orElseThrow().sha256());
    house
        .bean(Proposals.class)
        .approve(proposal.number(), seen, new Actor("lawyer2"), "einverstanden");
    var done = activate(house, proposal.number());
    assertThat(done.code()).as(done.out() + done.err()).isZero();
    assertThat(done.out()).contains(Integer.toString(PUBLIC_LIKES));
    assertThat(house.lotse("verify-log").code()).isZero();
  }

  private static RunningHouse.Said activate(RunningHouse house, long proposal) {
    return house.lotse(
        "release", "activate", Long.toString(proposal), "--as", "lawyer", "--reason", "Urteil");
  }

  /** What the web application shows, what the database holds, and what the log says. */
  private static void agree(RunningHouse house) {
    Map<String, Long> expected =
        Map.of("PERMITTED", (long) PUBLIC_LIKES, "PROHIBITED", (long) LIKES_BEHIND_A_LOGIN);
    assertThat(countedByVerdict(house)).isEqualTo(expected);
    assertThat(
            house.sql(
                "select p.verdict, count(*) from operation o"
                    + " join fact_pattern p on p.id = o.standing_pattern group by 1"))
        .isEqualTo(Map.of("PERMITTED", "30", "PROHIBITED", "12"));
    assertThat(house.bean(Operations.class).list(OperationFilter.ALL, 0, 100))
        .filteredOn(o -> o.verdict().orElseThrow() == Verdict.PERMITTED)
        .hasSize(PUBLIC_LIKES)
        .allSatisfy(o ->
            assertThat(house.bean(Operations.class).history(o.id()))
                .hasSize(2)
                .last()
                .satisfies(line -> {
                  assertThat(line.before()).contains(Verdict.PROHIBITED);
                  assertThat(line.verdict()).isEqualTo(Verdict.PERMITTED);
                }));
  }

  /** What an agent reads above the list of operations. */
  private static void agreesOnThePage(RunningHouse house) {
    if ("none".equals(System.getenv("LOTSE_BROWSER"))) {
      return;
    }
    try (var browser = new Browser(house.url(), 1280, 900)) {
      browser.logIn("agent");
      browser.page().navigate("/operations");
      var numbers = browser.page().locator(".counts .count-number");
      PlaywrightAssertions.assertThat(numbers.nth(Verdict.PERMITTED.ordinal()))
          .hasText(Integer.toString(PUBLIC_LIKES));
      PlaywrightAssertions.assertThat(numbers.nth(Verdict.PROHIBITED.ordinal()))
          .hasText(Integer.toString(LIKES_BEHIND_A_LOGIN));
    }
  }

  private static Map<String, Long> countedByVerdict(RunningHouse house) {
    var counted = new java.util.HashMap<String, Long>();
    house
        .bean(Operations.class)
        .countByVerdict(OperationFilter.ALL)
        .forEach((verdict, number) -> {
          if (number > 0) {
            counted.put(verdict.name(), number);
          }
        });
    return counted;
  }
}
