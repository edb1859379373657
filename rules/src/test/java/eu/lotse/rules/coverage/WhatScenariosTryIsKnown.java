package eu.lotse.rules.coverage;

import static org.assertj.core.api.Assertions.assertThat;

import eu.lotse.domain.facts.Condition;
import eu.lotse.rules.Rulebooks;
import eu.lotse.rules.coverage.CoverageReport.OfCondition;
import eu.lotse.rules.coverage.CoverageReport.OfDay;
import eu.lotse.rules.coverage.CoverageReport.OfRule;
import eu.lotse.rules.coverage.CoverageReport.Share;
import eu.lotse.rules.reading.Regelwerk;
import eu.lotse.rules.reading.RulebookFolder;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

class WhatScenariosTryIsKnown {

  private static OfRule of(String rule, Regelwerk regelwerk) {
    return Rulebooks.check(regelwerk.files()).coverage().rules().stream()
        .filter(r -> r.rule().id().toString().equals(rule))
        .findFirst()
        .orElseThrow();
  }

  private static List<String> untried(OfRule rule) {
    return rule.conditions().stream()
        .filter(c -> !c.isTried())
        .map(OfCondition::condition)
        .map(Condition::sentence)
        .toList();
  }

  @Test
  void a_rule_is_the_reason_where_a_scenario_says_so_and_it_stands() {
    var whole = Regelwerk.whole();

    assertThat(of("R12.2", whole).reasons())
        .extracting(s -> s.place().line())
        .contains(whole.line(Regelwerk.SCENARIOS, "Ohne Einwilligung bleibt es offen"))
        .doesNotContain(whole.line(Regelwerk.SCENARIOS, "nach dem Urteil"));
  }

  @Test
  void both_sides_of_all_four_limits_of_a_rule_are_looked_at() {
    assertThat(of("R12.1", Regelwerk.whole()).days())
        .allMatch(OfDay::isTried)
        .extracting(d -> d.limit() + " " + d.day())
        .containsExactly(
            "EFFECTIVE_FROM 2009-09-01",
            "EFFECTIVE_TO 2018-05-24",
            "EFFECTIVE_TO 2018-05-25",
            "KNOWN_TO 2011-11-23",
            "KNOWN_TO 2011-11-24");
  }

  @Test
  void a_day_is_not_tried_by_a_scenario_in_which_the_rule_could_not_match_anyway() {
    // R12.1 is about what is not public, so this day of it is no longer looked at.
    var other =
        Regelwerk.whole()
            .with(
                Regelwerk.SCENARIOS,
                "| geschlossene Gruppe | keine            | 24.05.2018",
                "| öffentlich          | keine            | 24.05.2018");

    assertThat(of("R12.1", other).days())
        .filteredOn(d -> !d.isTried())
        .extracting(OfDay::day)
        .containsExactly(java.time.LocalDate.of(2018, 5, 24));
  }

  @Test
  void a_condition_is_tried_where_it_alone_fails() {
    var rule = of("R11.1a", Regelwerk.whole());
    assertThat(untried(rule)).containsExactly("Vorgang: beobachten oder erheben");

    var more =
        Regelwerk.whole()
            .with(
                Regelwerk.SCENARIOS,
                "  Szenario: Hinter der Anmeldung, vor dem Urteil",
                """
                Szenario: Speichern ist mehr als beobachten
                  Angenommen Zugänglichkeit: öffentlich
                  Und Vorgang: speichern
                  Wenn am 24.05.2018 entschieden wird
                  Dann ist es verboten

                Szenario: Hinter der Anmeldung, vor dem Urteil\
                """);
    assertThat(untried(of("R11.1a", more))).isEmpty();
  }

  @Test
  void a_condition_that_may_hold_does_not_count_as_failing() {
    var unknown =
        Regelwerk.whole()
            .with(
                Regelwerk.SCENARIOS,
                "  Szenario: Hinter der Anmeldung, vor dem Urteil",
                """
                Szenario: Speichern oder nur beobachten
                  Angenommen Zugänglichkeit: öffentlich
                  Und Vorgang: speichern oder beobachten
                  Wenn am 24.05.2018 entschieden wird
                  Dann ist es unbestimmt

                Szenario: Hinter der Anmeldung, vor dem Urteil\
                """);
    assertThat(untried(of("R11.1a", unknown))).containsExactly("Vorgang: beobachten oder erheben");
  }

  @Test
  void a_condition_that_follows_from_the_others_cannot_fail_alone() {
    var redundant =
        Regelwerk.whole()
            .withRule(
                "  - Zugänglichkeit: öffentlich\n",
                "  - Zugänglichkeit: öffentlich\n  - Quelle: nicht Melderegister\n");
    assertThat(of("R11.1a", redundant).conditions())
        .filteredOn(OfCondition::implied)
        .extracting(c -> c.condition().sentence())
        .containsExactly("Quelle: nicht Melderegister");
  }

  /** From the files that are delivered: see the rulebook's own README. */
  @Test
  void every_rule_of_the_book_is_a_reason_and_every_date_has_both_sides() {
    CoverageReport report = Rulebooks.check(RulebookFolder.read(Path.of("rulebook"))).coverage();

    assertThat(report.rules()).isNotEmpty();
    assertThat(report.rules())
        .filteredOn(r -> !r.isReason())
        .extracting(r -> r.rule().id())
        .isEmpty();
    assertThat(report.rules())
        .flatExtracting(r ->
            r.days().stream()
                .filter(d -> !d.isTried())
                .map(d -> r.rule().id() + " " + d.limit() + " " + d.day())
                .toList())
        .isEmpty();
    assertThat(report.reasons()).isEqualTo(new Share(report.rules().size(), report.rules().size()));
  }
}
