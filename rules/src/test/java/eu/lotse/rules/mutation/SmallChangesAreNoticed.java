package eu.lotse.rules.mutation;

import static org.assertj.core.api.Assertions.assertThat;

import eu.lotse.rules.Rulebooks;
import eu.lotse.rules.mutation.MutationReport.End;
import eu.lotse.rules.mutation.MutationReport.Fate;
import eu.lotse.rules.reading.Regelwerk;
import java.util.List;
import org.junit.jupiter.api.Test;

class SmallChangesAreNoticed {

  private static MutationReport report(Regelwerk regelwerk) {
    return Rulebooks.mutate(regelwerk.files(), Mutating.Scope.ALL);
  }

  private static End end(MutationReport report, String key) {
    return fate(report, key).end();
  }

  private static Fate fate(MutationReport report, String key) {
    return report.fates().stream()
        .filter(f -> f.mutant().key().equals(key))
        .findFirst()
        .orElseThrow(() -> new AssertionError("There is no mutant " + key));
  }

  private static Regelwerk with(String... steps) {
    String scenario = "\n  Szenario: Noch eins\n    " + String.join("\n    ", steps) + "\n";
    String text = Regelwerk.whole().text(Regelwerk.SCENARIOS);
    return Regelwerk.whole().with(Regelwerk.SCENARIOS, text + scenario);
  }

  @Test
  void each_condition_value_day_effect_and_exemption_of_a_rule_is_changed() {
    assertThat(report(Regelwerk.whole()).fates())
        .extracting(f -> f.mutant().key())
        .filteredOn(k -> k.startsWith("R50.1") || k.startsWith("R12.1"))
        .containsExactlyInAnyOrder(
            "R50.1 CONDITION_NEGATED consent",
            "R50.1 VALUE_ADDED consent=NONE",
            "R50.1 VALUE_ADDED consent=FOR_OTHER_PURPOSE",
            "R50.1 VALUE_ADDED consent=WITHDRAWN",
            "R50.1 VALUE_ADDED consent=LAPSED",
            "R50.1 VALUE_ADDED consent=OLD_AND_UNUSED",
            "R50.1 DAY_MOVED EFFECTIVE_FROM=2009-08-31",
            "R50.1 DAY_MOVED EFFECTIVE_FROM=2009-09-02",
            "R50.1 EFFECT_SWAPPED MAY_PERMIT",
            "R50.1 EXEMPTION_DROPPED R12",
            "R12.1 CONDITION_NEGATED accessibility",
            "R12.1 VALUE_DROPPED accessibility=RESTRICTED_LOGIN",
            "R12.1 VALUE_DROPPED accessibility=CLOSED_GROUP",
            "R12.1 VALUE_ADDED accessibility=PUBLIC",
            "R12.1 VALUE_ADDED accessibility=OPEN_LOGIN",
            "R12.1 VALUE_ADDED accessibility=DIRECT_MESSAGE",
            "R12.1 DAY_MOVED EFFECTIVE_FROM=2009-08-31",
            "R12.1 DAY_MOVED EFFECTIVE_FROM=2009-09-02",
            "R12.1 DAY_MOVED EFFECTIVE_TO=2018-05-24",
            "R12.1 DAY_MOVED EFFECTIVE_TO=2018-05-26",
            "R12.1 DAY_MOVED KNOWN_TO=2011-11-23",
            "R12.1 DAY_MOVED KNOWN_TO=2011-11-25",
            "R12.1 EFFECT_SWAPPED MAY_PROHIBIT");
  }

  @Test
  void a_scenario_that_comes_out_otherwise_notices_the_change() {
    var whole = Regelwerk.whole();
    Fate caught = fate(report(whole), "R50.1 EXEMPTION_DROPPED R12");

    assertThat(caught.end()).isEqualTo(End.CAUGHT);
    assertThat(caught.by().orElseThrow().name()).isEqualTo("Hinter der Anmeldung, nach dem Urteil");
    assertThat(caught.mutant().place().line())
        .isEqualTo(whole.line(Regelwerk.RULES, "@ausnahme_zu"));
  }

  @Test
  void what_the_check_refuses_is_noticed_too() {
    var report = report(Regelwerk.whole());
    // R12.2, which follows R12.1, would not cover it.
    assertThat(end(report, "R12.1 VALUE_ADDED accessibility=OPEN_LOGIN")).isEqualTo(End.REFUSED);
  }

  @Test
  void a_change_before_the_law_begins_changes_nothing() {
    assertThat(end(report(Regelwerk.whole()), "R50.1 DAY_MOVED EFFECTIVE_FROM=2009-08-31"))
        .isEqualTo(End.EQUIVALENT);
  }

  @Test
  void a_change_that_other_conditions_rule_out_changes_nothing() {
    var redundant =
        Regelwerk.whole()
            .withRule(
                "  - Zugänglichkeit: öffentlich\n",
                "  - Zugänglichkeit: öffentlich\n  - Quelle: nicht Melderegister oder eigene Website\n");
    assertThat(end(report(redundant), "R11.1a VALUE_ADDED source=RESIDENTS_REGISTER"))
        .isEqualTo(End.EQUIVALENT);
    assertThat(end(report(redundant), "R11.1a CONDITION_DROPPED source")).isEqualTo(End.EQUIVALENT);
  }

  @Test
  void one_scenario_with_all_values_a_rule_does_not_name_notices_that_one_is_added() {
    List<String> added =
        List.of(
            "R50.1 VALUE_ADDED consent=NONE",
            "R50.1 VALUE_ADDED consent=FOR_OTHER_PURPOSE",
            "R50.1 VALUE_ADDED consent=WITHDRAWN",
            "R50.1 VALUE_ADDED consent=LAPSED",
            "R50.1 VALUE_ADDED consent=OLD_AND_UNUSED");
    var few = report(Regelwerk.whole());
    assertThat(added).extracting(k -> end(few, k)).contains(End.SURVIVED);

    var all =
        report(
            with(
                "Angenommen Zugänglichkeit: geschlossene Gruppe",
                "Und Einwilligung: keine oder für anderen Zweck oder widerrufen oder abgelaufen oder alt"
                    + " und ungenutzt",
                "Wenn am 01.01.2010 entschieden wird",
                "Dann ist es verboten",
                "Und es greift Regel R50.1 nicht"));
    assertThat(added).extracting(k -> end(all, k)).containsOnly(End.CAUGHT);
  }

  @Test
  void one_scenario_with_all_values_a_rule_names_notices_that_one_is_dropped() {
    String dropped = "R12.1 VALUE_DROPPED accessibility=RESTRICTED_LOGIN";
    assertThat(end(report(Regelwerk.whole()), dropped)).isEqualTo(End.SURVIVED);

    var all =
        report(
            with(
                "Angenommen Zugänglichkeit: nur für angemeldete Nutzer oder geschlossene Gruppe",
                "Wenn am 01.01.2010 entschieden wird",
                "Dann ist es verboten",
                "Und es greift Regel R12.1"));
    assertThat(end(all, dropped)).isEqualTo(End.CAUGHT);
  }

  @Test
  void a_case_tells_apart_what_no_scenario_does() {
    var report =
        Rulebooks.mutate(Regelwerk.whole().files(), new Mutating.Scope(List.of("R50"), true));
    Witness witness =
        fate(report, "R50.1 VALUE_ADDED consent=WITHDRAWN").tellsApart().orElseThrow();
    assertThat(witness.facts()).extracting(c -> c.sentence()).contains("Einwilligung: widerrufen");
    assertThat(witness.before()).isNotEqualTo(witness.after());
  }

  @Test
  void a_family_is_not_taken_for_another_that_begins_alike() {
    assertThat(
            Rulebooks.mutate(Regelwerk.whole().files(), new Mutating.Scope(List.of("R1"), false))
                .fates())
        .isEmpty();
    assertThat(
            Rulebooks.mutate(Regelwerk.whole().files(), new Mutating.Scope(List.of("R11"), false))
                .fates())
        .isNotEmpty()
        .allMatch(f -> f.mutant().rule().id().family().equals("R11"));
  }

  @Test
  void a_scenario_that_fails_already_is_left_out_and_named() {
    var failing =
        with(
            "Angenommen Vorgang: speichern",
            "Wenn am 01.01.2010 entschieden wird",
            "Dann ist es erlaubt");
    assertThat(report(failing).leftOut()).extracting(s -> s.name()).containsExactly("Noch eins");
  }
}
