package eu.lotse.batch;

import static org.assertj.core.api.Assertions.assertThat;

import eu.lotse.batch.Workplace.Outcome;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class LawyersToolsTest {

  private static final String[] ASKED = {
    "rules",
    "explain",
    "Vorgang=speichern",
    "purpose=SERVICE",
    "Source: microblog",
    "Zugänglichkeit=öffentlich",
    "Adressat=das Unternehmen",
    "--on",
    "15.02.2014"
  };

  @TempDir Path folder;
  private Workplace place;

  @BeforeEach
  void place() {
    place = Workplace.withoutDatabase(folder);
  }

  @Test
  void explainsTheAnswerRuleByRule() {
    Outcome outcome = place.call(ASKED);
    assertThat(outcome.exitCode()).isZero();
    assertThat(outcome.out())
        .contains(
            "Answer: permitted with duties (law of 2014-02-15, as known on 2014-02-15)",
            "It rests on R17.1.",
            "What applies (1)",
            "permits: die Person das Unternehmen angesprochen hat",
            "What does not apply, the nearest first",
            "closing rule; not needed, for there is a basis",
            "not legal advice");
  }

  @Test
  void explainsInGermanWithTheDaysOfRulesOfAnotherTime() {
    Outcome outcome = place.with("LANG", "de_DE").call(ASKED);
    assertThat(outcome.out())
        .contains(
            "Ergebnis: mit Pflichten erlaubt", "Es beruht auf R17.1.", "gilt erst ab 01.06.2026");
  }

  @Test
  void explainsAQuestionFromAFileLikeTheOneFromWords() {
    place.write(
        "question.json",
        """
        {"facts": {"operation": "STORE", "purpose": "SERVICE", "source": "MICROBLOG",
          "accessibility": "PUBLIC", "addressee": "COMPANY"}, "effectiveOn": "2014-02-15"}
        """);
    assertThat(place.call("rules", "explain", "question.json").out())
        .isEqualTo(place.call(ASKED).out());
    assertThat(place.call("rules", "explain", "question.json", "--on", "2025-01-10").out())
        .contains("law of 2025-01-10, as known on 2025-01-10");
    assertThat(place.call("rules", "explain", "question.json", "--matter", "processing").err())
        .contains("--matter is for facts on the command line");
  }

  @Test
  void explainsToProgramsToo() {
    String[] asJson = java.util.Arrays.copyOf(ASKED, ASKED.length + 1);
    asJson[ASKED.length] = "--json";
    JsonNode shape = JsonMapper.shared().readTree(place.call(asJson).out());
    assertThat(shape.at("/answer/verdict").asString()).isEqualTo("PERMITTED_WITH_DUTIES");
    assertThat(shape.at("/rules/0/rule").asString()).isEqualTo("R17.1");
    assertThat(shape.at("/rules/0/part").asString()).isEqualTo("APPLIES");
    assertThat(shape.path("rules").findValuesAsString("part")).contains("NOT_IN_FORCE_YET");
  }

  @Test
  void saysWhichFactsItDoesNotKnow() {
    Outcome outcome =
        place.call("rules", "explain", "Vorgng=speichern", "Zweck=Kundn", "Zweck=Krise", "Quelle=");
    assertThat(outcome.exitCode()).isEqualTo(1);
    assertThat(outcome.err())
        .contains(
            "unknown fact Vorgng. Did you mean Vorgang?",
            "Zweck: unknown value Kundn. There are: Kundendienst | Beschwerde",
            "The fact Zweck is stated twice",
            "Quelle: unknown value");
    assertThat(place.call("rules", "explain", "Zweck=Krise", "--topic", "vorliebn").err())
        .contains("There is no topic vorliebn. Did you mean vorlieben?");
    assertThat(place.call("rules", "explain", "Zweck=Krise", "--matter", "weather").err())
        .contains("There is no matter weather. There is: processing");
    assertThat(place.call("rules", "explain", "Zweck=Krise", "--on", "31.02.2014").err())
        .contains("31.02.2014 is no value of --on");
    assertThat(place.call("rules", "explain", "Zweck=Krise", "--on", "2001-01-01").err())
        .contains("does not know the law of 2001-01-01");
  }

  @Test
  void showsARuleWithAllThatBelongsToIt() {
    place.with("LOTSE_RULEBOOK", Workplace.LAW.toString());
    Outcome outcome = place.call("rules", "show", "R30.3", "--lang", "de");
    assertThat(outcome.exitCode()).isZero();
    assertThat(outcome.out())
        .contains(
            "so verstanden",
            "▶ Vorschrift gilt",
            "Geltung: gültig ab 25.05.2018",
            "@gültig_ab(\"2018-05-25\")",
            "Ausnahmen hiervon: ",
            ", R31.2a",
            "ECLI:EU:C:2023:537",
            "Szenarien der Grund:",
            "vorlieben.feature:");
    assertThat(place.call("rules", "show", "R30.3", "--english").out())
        .contains("- Operation: enrich", "prohibited, because \"", "are free text and stay German")
        .doesNotContain("Vorgang:", "gültig");
  }

  @Test
  void namesTheNearestRuleWhereThereIsNone() {
    assertThat(place.call("rules", "show", "R17.9"))
        .isEqualTo(new Outcome(1, "", "lotse: There is no rule R17.9. Did you mean R17.1?\n"));
    assertThat(place.call("rules", "show", "Einwilligung und Werbung").err())
        .contains("Name a family (R30), a version (R30.2) or a part (R30.2a)");
  }

  @Test
  void beginsARuleThatPassesTheCheckWhereAllIsSaid() {
    Path law = place.lawWith("law", "README.md", "", "");
    Outcome outcome = newRule("--rulebook", "law");
    assertThat(outcome.err()).isEmpty();
    assertThat(outcome.exitCode()).isZero();
    assertThat(outcome.out())
        .contains(
            "Rule R31.1 is begun:",
            "verarbeitung/vorlieben/keine-krise.dslr",
            "./lotse rules show R31.1");
    assertThat(place.call("rules", "check", law.toString()).exitCode()).isZero();
  }

  private Outcome newRule(String... more) {
    var words =
        new java.util.ArrayList<>(
            List.of(
                "rules",
                "new",
                "--topic",
                "vorlieben",
                "--title",
                "Keine Krise",
                "--area",
                "Datenschutz",
                "--certainty",
                "gesichert",
                "--norm",
                "§ 1 Prüfgesetz",
                "--from",
                "2018-05-25",
                "--when",
                "Zweck: Krise",
                "--then",
                "verboten",
                "--because",
                "sonst alles schlimmer wird"));
    words.addAll(List.of(more));
    return place.call(words.toArray(String[]::new));
  }

  @Test
  void neverOverwritesAndWritesNothingWhereItRefuses() throws IOException {
    place.lawWith("law", "README.md", "", "");
    newRule("--rulebook", "law");
    Path written = place.file("law/verarbeitung/vorlieben/keine-krise.dslr");
    String before = Files.readString(written);
    assertThat(newRule("--rulebook", "law").err())
        .contains("keine-krise.dslr is there already and is not overwritten");
    assertThat(Files.readString(written)).isEqualTo(before);
    assertThat(newRule("--rulebook", "law", "--file", "x", "--id", "R17.1").err())
        .contains("There is a rule R17.1 already (verarbeitung/service/service.dslr:");
    assertThat(newRule("--rulebook", "law", "--file", "../x").err())
        .contains("../x cannot be the name of a file");
    assertThat(newRule("--rulebook", "law", "--file", "x", "--when", "Zwek: Krise").err())
        .contains("--when:1", "Zweck");
    assertThat(newRule("--rulebook", "law", "--file", "x", "--when", "Zweck: Werbung").err())
        .contains("The fact Zweck stands twice");
    assertThat(newRule("--rulebook", "law", "--file", "x", "--until", "2010-01-01").err())
        .contains("begins on 2018-05-25 and ends on 2010-01-01");
    assertThat(place.file("law/verarbeitung/vorlieben/x.dslr")).doesNotExist();
  }

  @Test
  void beginsANewTopicOnlyWhereItIsGivenATitle() throws IOException {
    place.lawWith("law", "README.md", "", "");
    place.with("LOTSE_RULEBOOK", place.file("law").toString());
    assertThat(place.call("rules", "new", "--topic", "neues", "--title", "Neu").err())
        .contains("There is no topic neues");
    Outcome outcome =
        place.call(
            "rules",
            "new",
            "--topic",
            "neues",
            "--topic-title",
            "Neues",
            "--title",
            "Neu",
            "--lang",
            "de");
    assertThat(outcome.out()).contains("die Lücken (…) in beiden Dateien füllen");
    assertThat(Files.readString(place.file("law/verarbeitung/neues/THEMA.md")))
        .isEqualTo("# Neues\n");
    assertThat(place.call("rules", "check").out()).contains("neues/neu.dslr:2", "area-unknown");
  }

  @Test
  void doesNotChangeTheRulebookThatIsBuiltIn() {
    assertThat(
            place
                .without("LOTSE_RULEBOOK")
                .call("rules", "new", "--topic", "werbung", "--title", "Neu")
                .err())
        .contains("The built-in rulebook cannot be changed");
  }

  @Test
  void printsTheVocabularyAsAPage() {
    assertThat(place.call("rules", "vocabulary", "--lang", "de").out())
        .startsWith("# Das Vokabular\n");
    assertThat(place.call("rules", "vocabulary", "--lang", "de", "--english").out())
        .startsWith("# The vocabulary\n")
        .contains("| Kundendienst | customer service | `SERVICE` |");
  }
}
