package eu.lotse.batch;

import static org.assertj.core.api.Assertions.assertThat;

import eu.lotse.batch.Workplace.Outcome;
import eu.lotse.batch.terminal.Wording;
import eu.lotse.domain.register.Accounts;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Locale;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.security.crypto.bcrypt.BCryptPasswordEncoder;

class CommandLineTest {

  private static final String QUESTION =
      """
      {"facts": {"operation": "STORE", "purpose": "SERVICE", "source": "MICROBLOG",
        "accessibility": "PUBLIC", "addressee": "COMPANY"}, "effectiveOn": "2014-02-15"}
      """;

  @TempDir Path folder;
  private Workplace place;

  @BeforeEach
  void place() {
    place = new Workplace(folder);
  }

  @Test
  void decidesWithoutADatabase() {
    place.without("SPRING_DATASOURCE_URL").write("question.json", QUESTION);
    Outcome outcome = place.call("decide", "question.json");
    assertThat(outcome.exitCode()).isZero();
    assertThat(outcome.err()).isEmpty();
    assertThat(outcome.out())
        .contains(
            "Answer: permitted with duties (law of 2014-02-15, as known on 2014-02-15)",
            "R17.1  permits: die Person das Unternehmen angesprochen hat",
            "§ 1 Prüfgesetz (settled)",
            "not legal advice");
  }

  @Test
  void answersInGermanUnlessAskedOtherwise() {
    assertThat(place.with("LANG", "C.UTF-8").callWith(QUESTION, "decide", "-").out())
        .contains("Ergebnis: mit Pflichten erlaubt", "keine Rechtsberatung", "(1 Monat)");
    assertThat(place.callWith(QUESTION, "decide", "--lang", "en", "-").out())
        .contains("Answer: permitted with duties", "(1 month)");
    assertThat(place.with("LC_ALL", "en_US").callWith(QUESTION, "decide", "-").out())
        .contains("Answer:");
  }

  @Test
  void answersProgramsInTheShapeOfTheApi() {
    Outcome outcome = place.callWith(QUESTION, "decide", "--json", "-");
    assertThat(outcome.out())
        .containsPattern("\"verdict\" ?: ?\"PERMITTED_WITH_DUTIES\"")
        .containsPattern("\"rule\" ?: ?\"R17.1\"")
        .containsPattern("\"within\" ?: ?\"P1M\"")
        .containsPattern("\"knownOn\" ?: ?\"2014-02-15\"");
  }

  @Test
  void namesEveryFaultOfAQuestionByItsPlace() {
    Outcome outcome =
        place.callWith(
            """
            {"facts": {"operaton": "STORE", "purpose": "SERVIC", "source": 3},
              "efectiveOn": "2014-02-15", "knownOn": "15.02.2014", "presume": "no"}
            """,
            "decide",
            "-");
    assertThat(outcome.exitCode()).isEqualTo(1);
    assertThat(outcome.out()).isEmpty();
    assertThat(outcome.err())
        .contains(
            "/efectiveOn: unknown. Did you mean effectiveOn?",
            "/facts/operaton: unknown fact operaton. Did you mean operation?",
            "/facts/purpose: unknown value SERVIC. Did you mean SERVICE?",
            "/facts/source: A value is a text",
            "/knownOn: not a date",
            "/presume: Expected is true or false");
  }

  @Test
  void saysWhatIsWrongWithAFile() {
    place.writeBytes("latin1.json", new byte[] {'{', (byte) 0xe4});
    assertThat(place.call("decide", "none.json"))
        .isEqualTo(
            new Outcome(
                1,
                "",
                "lotse: none.json does not exist or cannot be read. Names start from the folder"
                    + " you are in.\n"));
    assertThat(place.call("decide", "latin1.json").err()).contains("not valid UTF-8");
    assertThat(place.callWith("{", "decide", "-").err())
        .contains("not valid JSON (line", "{\"facts\": {\"purpose\": \"SERVICE\"}}");
    assertThat(place.callWith("[]", "decide", "-").err()).contains("not a JSON object");
    assertThat(place.callWith(QUESTION.replace("2014", "2001"), "decide", "-").err())
        .contains("does not know the law of 2001-02-15. It begins on 2009-09-01");
  }

  @Test
  void saysWhatTheScenariosTry() {
    Outcome text = place.without("SPRING_DATASOURCE_URL").call("rules", "coverage");
    assertThat(text.err()).isEmpty();
    assertThat(text.out())
        .contains("R17.1 ", "✓ reason: verarbeitung/service/service.feature:")
        .containsPattern("rules that are the reason in some scenario: (\\d+) of \\1 \\(100 %\\)");
    assertThat(place.call("rules", "coverage", "--json").out())
        .containsPattern("\"rule\" ?: ?\"R17.1\"")
        .contains("failsAloneIn");
  }

  @Test
  void saysWhichSmallChangesNoScenarioNotices() {
    Outcome text = place.without("SPRING_DATASOURCE_URL").call("rules", "mutate", "--only", "R17");
    assertThat(text.err()).isEmpty();
    assertThat(text.exitCode()).isEqualTo(1);
    assertThat(text.out())
        .contains("verarbeitung/service/service.dslr:", "R17.1 – ", "are noticed by nobody")
        .doesNotContain("R01.1");
    assertThat(place.call("rules", "mutate", "--json", "--only", "R17.1", "--cases").out())
        .containsPattern("\"change\" ?: ?\"VALUE_")
        .contains("effectiveOn");
  }

  @Test
  void checksARulebookAndSaysSo() {
    Outcome good = place.without("SPRING_DATASOURCE_URL").call("rules", "check");
    assertThat(good.exitCode()).isZero();
    Path bad =
        place.lawWith(
            "bad",
            "verarbeitung/service/service.dslr",
            "Zweck: Kundendienst",
            "Zweck: Kundenienst");
    Outcome refused = place.call("rules", "check", bad.getFileName().toString());
    assertThat(refused.exitCode()).isEqualTo(1);
    assertThat(refused.out()).contains("service.dslr:", "Kundenienst", "Kundendienst");
  }

  @Test
  void takesTheRulebookThatIsBuiltInWhereNoneIsNamed() {
    Outcome outcome = place.without("LOTSE_RULEBOOK").callWith(QUESTION, "decide", "-");
    assertThat(outcome.exitCode()).isZero();
    assertThat(outcome.out()).contains("R17.1a");
  }

  @Test
  void helpsWhoCallsItWrongly() {
    assertThat(place.call("imprt"))
        .satisfies(o -> assertThat(o.exitCode()).isEqualTo(2))
        .satisfies(o ->
            assertThat(o.err())
                .isEqualTo(
                    "lotse: Unknown: imprt. Did you mean import?\nlotse: Help: lotse --help\n"));
    assertThat(place.call().exitCode()).isEqualTo(2);
    assertThat(place.call("rules").exitCode()).isEqualTo(2);
    assertThat(place.call("help", "import"))
        .satisfies(o -> assertThat(o.exitCode()).isZero())
        .satisfies(o -> assertThat(o.out()).contains("--activity=NAME", "After an interruption"));
    assertThat(place.call("user", "add", "--help", "--lang", "de").out())
        .contains("Rollen, durch Komma getrennt");
  }

  @Test
  void saysThatThereIsNoDatabase() {
    assertThat(place.without("SPRING_DATASOURCE_URL").call("user", "list"))
        .satisfies(o -> assertThat(o.exitCode()).isEqualTo(1))
        .satisfies(o -> assertThat(o.err()).contains("No database is named"));
    Outcome unreachable =
        new Workplace(folder)
            .with("SPRING_DATASOURCE_URL", "jdbc:postgresql://127.0.0.1:1/none?password=hidden")
            .with("SPRING_DATASOURCE_HIKARI_CONNECTIONTIMEOUT", "300")
            .call("user", "list");
    assertThat(unreachable.exitCode()).isEqualTo(1);
    assertThat(unreachable.err())
        .contains("database jdbc:postgresql://127.0.0.1:1/none does not answer")
        .doesNotContain("hidden", "\tat ");
  }

  @Test
  void saysWhatIsWrongWithTheKey() {
    assertThat(place.call("user", "list").exitCode()).isZero();
    assertThat(place.with("LOTSE_MASTER_KEY", "abc").call("user", "list").err())
        .contains("LOTSE_MASTER_KEY", "32 bytes in Base64");
    assertThat(
            place.with("LOTSE_MASTER_KEY", "QUJD".repeat(10) + "QUI=").call("user", "list").err())
        .contains("begun with another key");
    assertThat(place.without("LOTSE_HOME").call("user", "list").err())
        .contains("No data folder is named");
  }

  @Test
  void saysThatATimeZoneIsNone() throws Exception {
    Process process = place.with("LOTSE_ZONE", "Mars/Olympus").start("user", "list");
    String told = new String(process.getErrorStream().readAllBytes(), StandardCharsets.UTF_8);
    assertThat(process.waitFor()).isEqualTo(2);
    assertThat(told)
        .contains("lotse: LOTSE_ZONE is Mars/Olympus, which is no time zone")
        .doesNotContain("\tat ");
  }

  @Test
  void theWorkerEndsInOrderWhenAskedTo() throws Exception {
    Process worker = place.start("worker");
    var log = new ArrayList<String>();
    try (var out = worker.inputReader()) {
      for (String line = out.readLine(); line != null; line = out.readLine()) {
        log.add(line);
        if (line.contains("Ready.")) {
          worker.toHandle().destroy();
        }
      }
    }
    assertThat(worker.waitFor()).isEqualTo(128 + 15);
    assertThat(log.getLast()).endsWith("Ended.");
  }

  @Test
  void letsPeopleAndMachinesIn() {
    Outcome added =
        place.callWith(
            "correct horse\n", "user", "add", "anna", "--role", "agent,dpo", "--password-stdin");
    assertThat(added).isEqualTo(new Outcome(0, "Account anna added (agent, dpo).\n", ""));
    Outcome token = place.call("user", "token", "anna", "--label", "CRM");
    assertThat(token.out()).matches(Pattern.compile("lotse_[A-Za-z0-9_-]{43}\n"));
    assertThat(place.call("user", "list").out()).startsWith("anna ").contains("agent, dpo");
    try (var register = place.register()) {
      var accounts = register.get(Accounts.class);
      assertThat(
              new BCryptPasswordEncoder()
                  .matches("correct horse", accounts.find("anna").orElseThrow().passwordHash()))
          .isTrue();
      assertThat(accounts.byToken(UserTokenVerb.sha256(token.out().strip()))).isPresent();
    }
  }

  @Test
  void refusesAccountsThatCannotBe() {
    assertThat(
            place.callWith("short\n", "user", "add", "anna", "--role", "dpo", "--password-stdin"))
        .satisfies(o -> assertThat(o.exitCode()).isEqualTo(1))
        .satisfies(o -> assertThat(o.err()).contains("at least 8 characters"));
    assertThat(place.call("user", "add", "Anna!", "--role", "dpo").err())
        .contains("Anna! is not an account name");
    assertThat(place.call("user", "add", "anna", "--role", "boss").err())
        .contains("boss is not a role. There are agent, lawyer, dpo, admin.");
    assertThat(place.call("user", "add", "anna", "--role", "dpo").err())
        .contains("--password-stdin");
    assertThat(place.call("user", "token", "nobody", "--label", "x").err())
        .contains("no account nobody");
  }

  @Test
  void saysEverythingInBothLanguages() {
    var german = Wording.in(Locale.GERMAN).bundle();
    var english = Wording.in(Locale.ENGLISH).bundle();
    assertThat(german.keySet()).isEqualTo(english.keySet());
    assertThat(german.keySet())
        .allSatisfy(key -> {
          assertThat(blanks(german.getString(key)))
              .as(key)
              .isEqualTo(blanks(english.getString(key)));
          if (!key.contains("usage.")) {
            assertThat(Wording.in(Locale.GERMAN).text(key, 1, 2, 3)).isNotBlank();
          }
        });
  }

  private static java.util.Set<String> blanks(String text) {
    return Pattern.compile("\\{(\\d)")
        .matcher(text)
        .results()
        .map(m -> m.group(1))
        .collect(java.util.stream.Collectors.toSet());
  }
}
