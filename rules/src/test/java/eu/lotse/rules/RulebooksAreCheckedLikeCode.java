package eu.lotse.rules;

import static org.assertj.core.api.Assertions.assertThat;

import eu.lotse.rules.reading.Fault;
import eu.lotse.rules.reading.Regelwerk;
import java.time.Duration;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class RulebooksAreCheckedLikeCode {

  private static final Duration A_WHILE = Duration.ofMillis(1234);

  private static String german(CheckReport report) {
    return new CheckPrinter(Locale.GERMANY, false).print(report, A_WHILE);
  }

  @Test
  void a_sound_rulebook_passes_with_all_its_scenarios() {
    CheckReport report = Rulebooks.check(Regelwerk.FOLDER);

    assertThat(german(report))
        .isEqualTo("Ohne Fehler. 6 Regeln in 6 Fassungen, 14 Szenarien, 6 Quellen, 1,2 s\n");
    assertThat(report.results()).hasSize(14).allMatch(r -> r.passed());
  }

  @Test
  void a_fault_is_shown_in_its_line_with_what_to_write_instead() {
    var broken =
        Regelwerk.whole()
            .withRule("- Zugänglichkeit: öffentlich\n", "- Zugänglichkeit: öffentlch\n");

    assertThat(german(Rulebooks.check(broken.files())))
        .startsWith(
            """
            Fehler[value-unknown]: Den Wert „öffentlch“ hat „Zugänglichkeit“ nicht.
              --> verarbeitung/zugang/oeffentlich.dslr:33
               |
            33 |   - Zugänglichkeit: öffentlch
               |                     ^^^^^^^^^
               = stattdessen: öffentlich

            1 Fehler in 1 Datei. 5 Regeln\
            """);
  }

  @Test
  void reports_speak_english_to_everybody_who_does_not_speak_german() {
    var broken =
        Regelwerk.whole()
            .withRule("- Zugänglichkeit: öffentlich\n", "- Zugänglichkeit: öffentlch\n");

    assertThat(
            new CheckPrinter(Locale.FRANCE, false).print(Rulebooks.check(broken.files()), A_WHILE))
        .contains("error[value-unknown]: \"Zugänglichkeit\" has no value \"öffentlch\".")
        .contains("= instead: öffentlich")
        .contains("5 rules in 5 versions");
  }

  @Test
  void colours_are_used_only_where_asked_for() {
    var report = Rulebooks.check(Regelwerk.whole().withRule("  @auffang\n", "").files());

    assertThat(german(report)).doesNotContain("\u001b");
    assertThat(new CheckPrinter(Locale.GERMAN, true).print(report, A_WHILE))
        .contains("\u001b[1;31mFehler");
  }

  @Test
  void a_failed_scenario_says_what_came_instead() {
    var other =
        Regelwerk.whole()
            .with(
                Regelwerk.SCENARIOS,
                "    Dann ist es verboten\n    Und es greift Regel R12.1\n",
                "    Dann ist es erlaubt\n    Und es greift Regel R50.1\n");

    CheckReport report = Rulebooks.check(other.files());

    assertThat(report.faults())
        .filteredOn(f -> f.code().equals("scenario-failed"))
        .extracting(f -> f.offending() + " -> " + f.instead().german())
        .containsExactly(
            "ist es erlaubt -> es ist verboten (R01.1 greift; R12.1 greift)",
            "es greift Regel R50.1 -> R50.1 greift nicht");
    assertThat(report.faults())
        .extracting(Fault::place)
        .contains(
            new eu.lotse.domain.rulebook.Place(
                Regelwerk.SCENARIOS, other.line(Regelwerk.SCENARIOS, "ist es erlaubt")));
  }

  @Test
  void a_rule_that_is_the_reason_nowhere_is_reported_as_untried() {
    var untried =
        Regelwerk.whole()
            .with(Regelwerk.SCENARIOS, "    Und es greift Regel R12.1\n", "")
            .with(Regelwerk.SCENARIOS, "| R12.1 ", "| R01.1 ");

    assertThat(Rulebooks.check(untried.files()).faults())
        .extracting(f -> f.code() + " " + f.offending())
        .containsExactly("uncovered-rule R12.1");
  }

  @Test
  void days_on_which_a_rule_begins_or_ends_are_looked_at_from_both_sides_with_its_facts() {
    var untried =
        Regelwerk.whole().with(Regelwerk.SCENARIOS, "| 24.05.2018 | 22", "| 23.05.2018 | 22");

    assertThat(Rulebooks.check(untried.files()).faults())
        .extracting(Fault::german)
        .singleElement()
        .asString()
        .contains("24.05.2018", "R12.1");
  }

  @Test
  void knowledge_that_changes_is_looked_at_from_both_sides() {
    var untried =
        Regelwerk.whole()
            .with(Regelwerk.SCENARIOS, "am 23.11.2011 entschieden", "am 22.11.2011 entschieden");

    assertThat(Rulebooks.check(untried.files()).faults())
        .extracting(f -> f.code() + " " + f.offending())
        .containsExactly("uncovered-known R12.1", "uncovered-known R12.2");
  }
}
