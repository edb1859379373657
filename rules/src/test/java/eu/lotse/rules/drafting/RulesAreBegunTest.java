package eu.lotse.rules.drafting;

import static org.assertj.core.api.Assertions.assertThat;

import eu.lotse.domain.decision.Verdict;
import eu.lotse.domain.facts.Condition;
import eu.lotse.domain.facts.Matter;
import eu.lotse.domain.facts.Matters;
import eu.lotse.domain.law.Area;
import eu.lotse.domain.law.Certainty;
import eu.lotse.domain.law.Span;
import eu.lotse.domain.rulebook.Effect;
import eu.lotse.domain.rulebook.RuleId;
import eu.lotse.domain.rulebook.RulebookFiles;
import eu.lotse.rules.CheckReport;
import eu.lotse.rules.Rulebooks;
import eu.lotse.rules.reading.Fault;
import eu.lotse.rules.reading.RulebookFolder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

class RulesAreBegunTest {

  private static final Matter MATTER = Matters.all().getFirst();
  private static final Path FOLDER = Path.of("src/test/resources/regelwerk");
  private static final LocalDate GDPR = LocalDate.of(2018, 5, 25);
  private static final NewRule.Head NO_HEAD =
      new NewRule.Head(
          Optional.empty(),
          Optional.empty(),
          List.of(),
          List.of(),
          Span.ALWAYS,
          Span.ALWAYS,
          List.of(),
          Optional.empty());
  private static final NewRule.Body NO_BODY =
      new NewRule.Body(List.of(), List.of(), Optional.empty(), "", List.of(), Optional.empty());

  private static NewRule rule(NewRule.Head head, NewRule.Body body) {
    return new NewRule(
        MATTER, "zugang", "neu", RuleId.of("R839.1"), "Kein Glückwunsch als Vorwand", head, body);
  }

  private static NewRule.Head head(Span effective, Span known) {
    return new NewRule.Head(
        Optional.of(Area.DATA_PROTECTION),
        Optional.of(Certainty.PREVAILING),
        List.of("Art. 6 Abs. 1 DSGVO"),
        List.of(),
        effective,
        known,
        List.of(),
        Optional.empty());
  }

  private static NewRule.Body prohibiting(Condition... conditions) {
    return new NewRule.Body(
        List.of(conditions),
        List.of(),
        Optional.of(Effect.PROHIBITS),
        "niemand damit rechnen muss",
        List.of(),
        Optional.empty());
  }

  private static Condition is(String attribute, String... values) {
    return Condition.is(MATTER.attribute(attribute), values);
  }

  private static Map<String, String> files(NewRule rule) {
    return Drafts.files(
        rule, q -> Optional.of(Verdict.PROHIBITED), Optional.of(LocalDate.of(2009, 9, 1)));
  }

  private static CheckReport check(Map<String, String> more) {
    var files = new TreeMap<>(RulebookFolder.read(FOLDER).files());
    more.forEach((path, text) -> files.put(path, text.getBytes(StandardCharsets.UTF_8)));
    return Rulebooks.check(new RulebookFiles(files));
  }

  @Test
  void whatIsGivenInFullPassesTheCheck() {
    NewRule rule =
        rule(
            head(new Span(GDPR, null), Span.ALWAYS),
            prohibiting(is("operation", "CONTACT"), is("purpose", "COURTESY", "CRISIS")));
    assertThat(check(files(rule)).faults()).isEmpty();
  }

  @Test
  void bothSidesOfEveryDateGetACase() {
    NewRule rule =
        rule(
            head(
                new Span(GDPR, LocalDate.of(2023, 1, 1)),
                new Span(LocalDate.of(2020, 2, 3), LocalDate.of(2025, 2, 3))),
            prohibiting(is("operation", "CONTACT"), is("purpose", "COURTESY")));
    assertThat(check(files(rule)).faults())
        .as("what is superseded needs a successor; no case fails, no date is left untried")
        .extracting(Fault::code)
        .containsExactly("predecessor-uncovered");
    assertThat(files(rule).get("verarbeitung/zugang/neu.feature"))
        .contains(
            "über den 25.05.2018 nach dem Kenntnisstand vom 03.02.2020",
            "über den 25.05.2018 nach dem Kenntnisstand vom 02.02.2020",
            "über den 24.05.2018 nach dem Kenntnisstand vom 03.02.2020",
            "Wenn am 31.12.2022 entschieden wird",
            "Wenn am 01.01.2023 entschieden wird",
            "nach dem Kenntnisstand vom 03.02.2025");
  }

  @Test
  void everyGapIsRefusedAndNothingElse() {
    Map<String, String> files = files(rule(NO_HEAD, NO_BODY));
    List<Fault> faults = check(files).faults();
    assertThat(faults)
        .extracting(Fault::code)
        .containsExactlyInAnyOrder(
            "area-unknown",
            "citation-malformed",
            "date-form",
            "certainty-unknown",
            "value-unknown",
            "consequence-unknown",
            "scenario-without-date",
            "value-unknown",
            "scenario-step",
            "scenario-step");
    assertThat(faults).allSatisfy(f -> assertThat(files).containsKey(f.place().file()));
  }

  @Test
  void aReasonThatIsStillMissingIsRefusedToo() {
    var body =
        new NewRule.Body(
            List.of(is("operation", "CONTACT")),
            List.of(is("purpose", "COURTESY")),
            Optional.of(Effect.PROHIBITS),
            "",
            List.of(),
            Optional.empty());
    assertThat(check(files(rule(head(new Span(GDPR, null), Span.ALWAYS), body))).faults())
        .extracting(Fault::code)
        .contains("text-length");
    assertThat(files(rule(head(new Span(GDPR, null), Span.ALWAYS), body)))
        .as("what only the case is about stands in the case only")
        .hasEntrySatisfying(
            "verarbeitung/zugang/neu.feature",
            text -> assertThat(text).contains("Und Zweck: Glückwunsch"))
        .hasEntrySatisfying(
            "verarbeitung/zugang/neu.dslr",
            text -> assertThat(text).doesNotContain("Glückwunsch\n"));
  }

  @Test
  void theFactsOfACaseCanBeSoTogether() {
    // A register has no accessibility, so the first source named cannot be the one of the case.
    NewRule rule =
        rule(
            head(new Span(GDPR, null), Span.ALWAYS),
            prohibiting(
                is("operation", "CONTACT"),
                is("source", "RESIDENTS_REGISTER", "MICROBLOG"),
                is("accessibility", "PUBLIC")));
    assertThat(files(rule).get("verarbeitung/zugang/neu.feature"))
        .contains("Quelle: Kurznachrichtendienst")
        .doesNotContain("Melderegister");
  }

  @Test
  void numbersGoOnWhereTheBookEnds() {
    List<RuleId> taken = List.of(RuleId.of("R01.1"), RuleId.of("R30.3a"), RuleId.of("R77b.1"));
    assertThat(Drafts.nextFamily(taken)).isEqualTo(RuleId.of("R78.1"));
    assertThat(Drafts.nextVersion("R30", taken)).isEqualTo(RuleId.of("R30.4"));
    assertThat(Drafts.nextVersion("R31", taken)).isEqualTo(RuleId.of("R31.1"));
  }

  @Test
  void aTitleMakesANameOfAFile() {
    assertThat(Drafts.fileName("Kein Glückwunsch, § 7 UWG!")).isEqualTo("kein-glückwunsch-7-uwg");
    assertThat(Drafts.fileName("§§ 1")).isEqualTo("1");
    assertThat(Drafts.fileName("…")).isEmpty();
  }
}
