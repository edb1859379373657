package eu.lotse.rules.scenarios;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import eu.lotse.domain.facts.Matters;
import eu.lotse.domain.law.LegalDates;
import eu.lotse.rules.reading.Fault;
import eu.lotse.rules.reading.Faults;
import eu.lotse.rules.reading.Regelwerk;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class ScenariosAreReadAndRun {

  private static List<Fault> faults(Regelwerk regelwerk) {
    var faults = new Faults();
    ScenarioReader.read(regelwerk.book(), Matters.all(), faults);
    return faults.sorted();
  }

  @Test
  void every_example_of_an_outline_becomes_a_scenario_with_its_own_line() {
    var whole = Regelwerk.whole();

    var scenarios = ScenarioReader.read(whole.book(), Matters.all());

    assertThat(scenarios).hasSize(14);
    assertThat(scenarios)
        .filteredOn(s -> s.name().equals("Öffentliches beobachten"))
        .extracting(s -> s.place().line())
        .containsExactly(
            whole.line(Regelwerk.SCENARIOS, "es greift Regel R11.1a"),
            whole.line(Regelwerk.SCENARIOS, "Frist: 1 Monat oder erste"),
            whole.line(Regelwerk.SCENARIOS, "es greift Regel R01.2"));
  }

  @Test
  void law_and_knowledge_can_be_of_different_days() {
    var scenarios = ScenarioReader.read(Regelwerk.whole().book(), Matters.all());

    assertThat(scenarios)
        .filteredOn(s -> s.name().equals("Über 2010 nach heutigem Stand"))
        .extracting(s -> s.question().dates())
        .containsExactly(new LegalDates(LocalDate.of(2010, 11, 24), LocalDate.of(2011, 11, 24)));
  }

  static Stream<Arguments> refusals() {
    return Stream.of(
        arguments(
            "Angenommen Vorgang: speichern",
            "Angenommen Vorgang: speichren",
            "value-unknown",
            "speichren",
            "speichern"),
        arguments(
            "Angenommen Vorgang: speichern",
            "Angenommen Vorgnag: speichern",
            "attribute-unknown",
            "Vorgnag",
            "Vorgang"),
        arguments(
            "Angenommen Vorgang: speichern",
            "Angenommen man speichert",
            "scenario-step",
            "man speichert",
            "Merkmal: Wert"),
        arguments(
            "Angenommen Vorgang: speichern",
            "Angenommen am 01.09.2009 entschieden wird",
            "scenario-step-late",
            "am 01.09.2009",
            "Angenommen (Sachverhalt)"),
        arguments(
            "Angenommen Vorgang: speichern",
            "Angenommen Vorgang: nicht speichern",
            "scenario-step",
            "nicht speichern",
            "Merkmal: Wert"),
        arguments(
            "Und Quelle: eigenes Forum",
            "Und Vorgang: erheben",
            "scenario-fact-twice",
            "Vorgang",
            "einmal"),
        arguments(
            "    Wenn am 01.09.2009 entschieden wird\n",
            "",
            "scenario-without-date",
            "Wer nichts hat",
            "Wenn am"),
        arguments(
            "Wenn am 01.09.2009 entschieden wird",
            "Wenn am 31.09.2009 entschieden wird",
            "date-impossible",
            "31.09.2009",
            "Kalender"),
        arguments(
            "Wenn am 01.09.2009 entschieden wird",
            "Wenn am 1.9.2009 entschieden wird",
            "scenario-step",
            "am 1.9.2009",
            "am TT.MM.JJJJ entschieden wird"),
        arguments(
            "Wenn am 01.09.2009 entschieden wird",
            "Wenn am 31.08.2009 entschieden wird",
            "scenario-not-modelled",
            "2009-08-31",
            "späteren"),
        arguments(
            "Dann ist es verboten\n    Und es greift Regel R01.1\n",
            "Dann es besteht keine Pflicht: informieren\n",
            "scenario-without-verdict",
            "Wer nichts hat",
            "Dann ist es"),
        arguments(
            "Dann ist es verboten\n    Und es greift Regel R01.1\n",
            "Dann ist es verboten\n    Und ist es erlaubt\n",
            "scenario-verdict-twice",
            "ist es erlaubt",
            "ein Ergebnis"),
        arguments(
            "Dann ist es verboten\n    Und es greift Regel R01.1\n",
            "Dann ist es vebroten\n    Und es greift Regel R01.1\n",
            "scenario-step",
            "ist es vebroten",
            "ist es verboten"),
        arguments(
            "Und es greift Regel R12.1\n",
            "Und es greift Regel R12.7\n",
            "scenario-rule",
            "R12.7",
            "R12.1"),
        arguments(
            "verdrängt durch R50.1", "verdrängt durch R50.8", "scenario-rule", "R50.8", "R50.1"),
        arguments(
            "Pflicht: informieren, Frist: 1 Monat oder",
            "Pflicht: informieren, Frist: bald oder",
            "deadline-unknown",
            "bald oder",
            "sofort"),
        arguments("# language: de\n", "", "scenario-syntax", "Funktionalität", "language"),
        arguments("# language: de\n", "# language: xx\n", "scenario-syntax", "xx", "language"),
        arguments(
            "Und es fehlt: Einwilligung",
            "Und es fehlt: Einwiligung",
            "attribute-unknown",
            "Einwiligung",
            "Einwilligung"));
  }

  @ParameterizedTest(name = "{2}: {1}")
  @MethodSource("refusals")
  void what_is_not_understood_is_refused_with_its_line(
      String passage, String replacement, String code, String offending, String hint) {
    var changed = Regelwerk.whole().with(Regelwerk.SCENARIOS, passage, replacement);

    assertThat(faults(changed))
        .filteredOn(f -> f.code().equals(code))
        .isNotEmpty()
        .allSatisfy(fault -> {
          assertThat(fault.place().file()).isEqualTo(Regelwerk.SCENARIOS);
          assertThat(fault.german()).contains(hint);
        })
        .anySatisfy(fault -> assertThat(fault.offending()).contains(offending));
  }

  @Test
  void a_scenario_in_english_is_refused() {
    String english = "Feature: x\n  Scenario: y\n    Given Vorgang: speichern\n";

    assertThat(faults(Regelwerk.whole().with(Regelwerk.SCENARIOS, english)))
        .extracting(Fault::code)
        .containsExactly("scenario-language");
  }
}
