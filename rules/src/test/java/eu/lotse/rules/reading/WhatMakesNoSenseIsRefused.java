package eu.lotse.rules.reading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** One passage of a sound rulebook changed, and what the reader says to it. */
class WhatMakesNoSenseIsRefused {

  /** Passage, replacement, code, a part of the line at fault, a part of the hint. */
  static Stream<Arguments> rules() {
    return Stream.of(
        arguments(
            "- Zugänglichkeit: öffentlich\n",
            "- Zugänglichkeit: öffentlch\n",
            "value-unknown",
            "öffentlch",
            "öffentlich"),
        arguments(
            "- Zugänglichkeit: öffentlich\n",
            "- Zugenglichkeit: öffentlich\n",
            "attribute-unknown",
            "Zugenglichkeit",
            "Zugänglichkeit"),
        arguments(
            "beobachten oder erheben",
            "beobachten oder beobachten",
            "value-twice",
            "oder beobachten",
            "jeden Wert einmal"),
        arguments(
            "beobachten oder erheben",
            "beobachten oder nicht erheben",
            "negation-inside",
            "nicht erheben",
            "Vorgang: nicht"),
        arguments(
            "- Vorgang: beobachten",
            "- Zugänglichkeit: öffentlich\n  - Vorgang: beobachten",
            "attribute-twice",
            "- Zugänglichkeit: öffentlich",
            "alle Werte in einer Zeile"),
        arguments(
            "  - Einwilligung: für diesen Zweck\n",
            "  - Form der Einwilligung: aktiv\n" + "  - Einwilligung: keine\n",
            "never-matches",
            "- Einwilligung: keine",
            "vertragen"),
        arguments("@id(\"R12.2\")", "@id(\"R11.1a\")", "id-twice", "", "eigene Kennung"),
        arguments(
            "@id(\"R12.2\") ", "", "id-missing", "rule \"Hinter der Anmeldung ist es offen", "@id"),
        arguments("@id(\"R12.2\")", "@id(\"R012.2\")", "id-malformed", "R012.2", "R12.3a"),
        arguments("@id(\"R12.2\")", "@id(\"R12.2ab\")", "id-malformed", "R12.2ab", "R12.3a"),
        arguments(
            "@sicherheit(\"umstritten\")",
            "@sicherheit(\"umstriten\")",
            "certainty-unknown",
            "umstriten",
            "umstritten"),
        arguments(
            "  @sicherheit(\"umstritten\")\n",
            "",
            "certainty-missing",
            "rule \"Hinter der Anmeldung ist es offen",
            "gesichert"),
        arguments(
            "@id(\"R12.2\") @gebiet(\"Datenschutz\")",
            "@id(\"R12.2\") @gebiet(\"Datenshutz\")",
            "area-unknown",
            "Datenshutz",
            "Datenschutz"),
        arguments(
            "@urteil(\"EuGH C-468/10\")\n  @gültig_ab(\"2009-09-01\")\n",
            "@urteil(\"EuGH C-468/11\")\n  @gültig_ab(\"2009-09-01\")\n",
            "citation-unknown",
            "C-468/11",
            "EuGH C-468/10"),
        arguments(
            "@urteil(\"EuGH C-468/10\")\n  @gültig_ab(\"2009-09-01\")\n",
            "@norm(\"EuGH C-468/10\")\n  @gültig_ab(\"2009-09-01\")\n",
            "citation-kind",
            "@norm(\"EuGH",
            "@urteil"),
        arguments(
            "@urteil(\"EuGH C-468/10\")\n  @gültig_ab(\"2009-09-01\")\n",
            "@gültig_ab(\"2009-09-01\")\n",
            "source-missing",
            "rule \"Hinter der Anmeldung ist es offen",
            "@norm"),
        arguments(
            "nach \"§ 4 Abs. 1 BDSG a.F.\"",
            "nach \"§ 5 Abs. 1 BDSG a.F.\"",
            "citation-unknown",
            "§ 5 Abs. 1",
            "§ 4 Abs. 1"),
        arguments(
            "@norm(\"§ 4 Abs. 1 BDSG a.F.\")\n  @gültig_ab(\"2009-09-01\")\n",
            "@norm(\"§ 28 Abs. 1 Satz 1 Nr. 3 BDSG a.F.\")\n  @gültig_ab(\"2009-09-01\")\n",
            "norm-not-in-force",
            "@norm(\"§ 28 Abs. 1 Satz 1 Nr. 3 BDSG a.F.\")",
            "je Gesetzesfassung"),
        arguments(
            "nach \"§ 4 Abs. 1 BDSG a.F.\"",
            "nach \"Art. 6 Abs. 1 DSGVO\"",
            "norm-not-in-force",
            "nach \"Art. 6 Abs. 1 DSGVO\"",
            "je Gesetzesfassung"),
        arguments(
            "@erkannt_ab(\"2011-11-24\")",
            "@erkannt_ab(\"2011-02-30\")",
            "date-impossible",
            "2011-02-30",
            "Kalender"),
        arguments(
            "@erkannt_ab(\"2011-11-24\")",
            "@erkannt_ab(\"24.11.2011\")",
            "date-form",
            "24.11.2011",
            "2018-05-25"),
        arguments(
            "@überholt_ab(\"2011-11-24\")",
            "@erkannt_ab(\"2012-01-01\") @überholt_ab(\"2011-11-24\")",
            "span-reversed",
            "2012-01-01",
            "nach dem Beginn"),
        arguments(
            "@ausnahme_zu(\"R12\")", "@ausnahme_zu(\"R13\")", "exception-unknown", "R13", "R11"),
        arguments(
            "@ausnahme_zu(\"R12\")",
            "@ausnahme_zu(\"R12.7\")",
            "exception-unknown",
            "R12.7",
            "R12.1"),
        arguments(
            "@ausnahme_zu(\"R12\")", "@ausnahme_zu(\"R11\")", "exception-family", "R11", "Fassung"),
        arguments(
            "@ausnahme_zu(\"R12\")", "@ausnahme_zu(\"R1\")", "exception-malformed", "R1", "R12.3a"),
        arguments(
            "@ausnahme_zu(\"R12\")",
            "@ausnahme_zu(\"R12\", \"R12\")",
            "exception-twice",
            "\"R12\", \"R12\"",
            "einmal"),
        arguments(
            "@ausnahme_zu(\"R12\")",
            "@ausnahme_zu(\"Gebiet Datenschutz\")",
            "exception-area",
            "Gebiet",
            "Regeln nennen"),
        arguments(
            "@ausnahme_zu(\"R12\")",
            "@ausnahme_zu(\"R50.1\")",
            "exception-to-itself",
            "R50.1",
            "einzeln"),
        arguments(
            "@ausnahme_zu(\"R12\")",
            "@gültig_bis(\"2011-01-01\") @ausnahme_zu(\"R01.2\")",
            "exception-never",
            "R01.2",
            "streichen"),
        arguments(
            "  @löst_ab(\"R12.1\")\n",
            "  @löst_ab(\"R12.1\")\n  @ausnahme_zu(\"R50.1\")\n",
            "exception-cycle",
            "@ausnahme_zu(\"R50.1\")",
            "zuletzt"),
        arguments(
            "@löst_ab(\"R12.1\")",
            "@löst_ab(\"R12.9\")",
            "predecessor-unknown",
            "R12.9",
            "Fassung"),
        arguments(
            "@überholt_ab(\"2011-11-24\")",
            "@überholt_ab(\"2011-11-25\")",
            "predecessor-date",
            "@löst_ab",
            "denselben Tag"),
        arguments(
            "@erkannt_ab(\"2011-11-24\")",
            "@erkannt_ab(\"2011-11-24\") @gültig_bis(\"2017-01-01\")",
            "predecessor-uncovered",
            "@überholt_ab",
            "@löst_ab(\"R12.1\")"),
        arguments(
            "nicht öffentlich oder für jeden nach Anmeldung",
            "geschlossene Gruppe",
            "predecessor-uncovered",
            "@überholt_ab",
            "@löst_ab(\"R12.1\")"),
        arguments(
            "@id(\"R11.1a\") @gebiet(\"Datenschutz\")",
            "@id(\"R11.1a\") @gebiet(\"Vertrag\")",
            "permission-area",
            "Vertrag",
            "steht nicht entgegen"),
        arguments(
            "  - Vorgang: beobachten oder erheben\n",
            "",
            "permission-without-act",
            "erlaubt, weil \"der Beitrag allgemein",
            "Vorgang"),
        arguments(
            "@gültig_ab(\"2009-09-01\")\n  @sicherheit(\"gesichert\")\n  @ausnahme_zu",
            "@gültig_ab(\"2009-09-01\")\n  @sicherheit(\"offen\")\n  @ausnahme_zu",
            "permission-uncertain",
            "@sicherheit(\"offen\")",
            "vielleicht erlaubt"),
        arguments(
            "@norm(\"§ 28 Abs. 1 Satz 1 Nr. 3 BDSG a.F.\", \"§ 99 Testgesetz\")"
                + " @urteil(\"EuGH C-468/10\")",
            "@norm(\"§ 99 Testgesetz\")",
            "permission-sources",
            "erlaubt, weil \"der Beitrag allgemein",
            "M+"),
        arguments(
            "@norm(\"Art. 6 Abs. 1 DSGVO\")",
            "@norm(\"§ 100 Testgesetz\")",
            "sources-too-weak",
            "rule \"Ohne Grundlage keine Verarbeitung (DSGVO)",
            "besser"),
        arguments(
            "@gültig_ab(\"2018-05-25\")",
            "@gültig_ab(\"2018-05-26\")",
            "closing-missing",
            "rule \"Ohne Grundlage keine Verarbeitung (BDSG",
            "@auffang"),
        arguments(
            "@gültig_ab(\"2018-05-25\")",
            "@gültig_ab(\"2018-05-24\")",
            "closing-twice",
            "rule \"Ohne Grundlage keine Verarbeitung (DSGVO)",
            "an jedem Tag eine"),
        arguments(
            "@gültig_ab(\"2018-05-25\")",
            "@gültig_ab(\"2018-05-25\") @erkannt_ab(\"2018-05-25\")",
            "closing-missing",
            "rule \"Ohne Grundlage keine Verarbeitung (BDSG",
            "@auffang"),
        arguments(
            "Frist: 1 Monat oder erste Ansprache",
            "Frist: 1 Monate",
            "deadline-unknown",
            "1 Monate",
            "sofort"),
        arguments(
            "Pflicht: informieren",
            "Pflicht: informiren",
            "duty-kind-unknown",
            "informiren",
            "informieren"),
        arguments(
            "rule \"Die Einwilligung hebt die Sperre auf\"",
            "rule \"Hinter der Anmeldung ist es offen\"",
            "name-twice",
            "",
            "eigenen Namen"),
        arguments("  @löst_ab", "  @loest_ab", "annotation-unknown", "@loest_ab", "@löst_ab"),
        arguments(
            "  @sicherheit(\"umstritten\")",
            "  @sicherheit(\"umstritten\") @sicherheit(\"offen\")",
            "annotation-twice",
            "@sicherheit(\"offen\")",
            "alle Texte"),
        arguments(
            "  @löst_ab(\"R12.1\")",
            "  @löst_ab",
            "annotation-arguments",
            "@löst_ab",
            "mit einem Text"));
  }

  @ParameterizedTest(name = "{2}: {1}")
  @MethodSource("rules")
  void with_file_line_offending_text_and_what_to_write_instead(
      String passage, String replacement, String code, String onLine, String hint) {
    var changed = Regelwerk.whole().withRule(passage, replacement);

    List<Fault> faults = changed.faults().stream().filter(f -> f.code().equals(code)).toList();

    assertThat(faults).as("of %s", changed.faults()).isNotEmpty();
    assertThat(faults)
        .anySatisfy(fault -> {
          String line =
              changed.text(Regelwerk.RULES).lines().toList().get(fault.place().line() - 1);
          assertThat(fault.place().file()).isEqualTo(Regelwerk.RULES);
          assertThat(line).contains(onLine);
          assertThat(fault.offending()).isNotBlank();
          assertThat(fault.german()).contains(hint);
          assertThat(fault.english()).isNotEqualTo(fault.german());
        });
  }

  @Test
  void and_the_sound_rulebook_is_accepted() {
    assertThat(Regelwerk.whole().faults()).isEmpty();
  }

  @Test
  void all_in_one_run_by_file_and_line() {
    var broken =
        Regelwerk.whole()
            .withRule("- Zugänglichkeit: öffentlich\n", "- Zugänglichkeit: öffentlch\n")
            .withRule("Frist: 1 Monat oder", "Frist: bald oder")
            .withRule(
                "@gültig_bis(\"2018-05-25\")\n  @überholt_ab",
                "@gültig_bis(\"2018-02-30\")\n  @überholt_ab")
            .withRule("@id(\"R50.1\")", "@id(\"50.1\")")
            .with(Regelwerk.NORMS, "beleg: M~", "beleg: X")
            .with("verarbeitung/zugang/feindlich.dslr", "import java.util.List\n");

    assertThat(broken.faults())
        .extracting(Fault::code)
        .containsExactly(
            "register-mark-unknown",
            "code-import",
            "value-unknown",
            "deadline-unknown",
            "date-impossible",
            "id-malformed");
  }
}
