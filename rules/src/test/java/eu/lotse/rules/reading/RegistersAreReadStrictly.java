package eu.lotse.rules.reading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import eu.lotse.domain.law.Citation;
import eu.lotse.domain.law.Verification;
import eu.lotse.domain.rulebook.Source;
import java.time.LocalDate;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class RegistersAreReadStrictly {

  @Test
  void entries_keep_what_was_entered() {
    var register = Regelwerk.whole().book().register();

    assertThat(register.find(new Citation("EuGH C-468/10")))
        .get()
        .isInstanceOfSatisfying(
            Source.Ruling.class,
            ruling -> {
              assertThat(ruling.date()).isEqualTo(LocalDate.of(2011, 11, 24));
              assertThat(ruling.ecli()).contains("ECLI:EU:C:2011:777");
              assertThat(ruling.verification()).isEqualTo(Verification.MEMORY_HIGH);
            });
    assertThat(register.all()).hasSize(6);
  }

  static Stream<Arguments> faults() {
    return Stream.of(
        arguments("gesetz: \"DSGVO\"", "gesez: \"DSGVO\"", "register-key-unknown", "gesez"),
        arguments("  gesetz: \"DSGVO\"\n", "", "register-key-missing", "gesetz"),
        arguments(
            "gesetz: \"DSGVO\"",
            "gesetz: \"DSGVO\"\n  gesetz: \"x\"",
            "register-key-twice",
            "gesetz"),
        arguments("beleg: M~", "beleg: gut", "register-mark-unknown", "gut"),
        arguments(
            "gültig_ab: 2018-05-25", "gültig_ab: 2018-02-30", "date-impossible", "2018-02-30"),
        arguments("gültig_ab: 2018-05-25", "gültig_ab: 25.05.2018", "date-form", "25.05.2018"),
        arguments(
            "gültig_bis: 2018-05-25\n  inhalt: \"Allgemein",
            "gültig_bis: 2008-05-25\n  inhalt: \"Allgemein",
            "span-reversed",
            "2008-05-25"),
        arguments(
            "zitat: \"§ 99 Testgesetz\"",
            "zitat: \"§ 100 Testgesetz\"",
            "register-citation-twice",
            "§ 100 Testgesetz"),
        arguments(
            "fundstelle: \"L1, im",
            "fundstelle: \"L7, im",
            "register-finding-unknown",
            "L7, im Wortlaut von 2009"),
        arguments("  fundstelle: \"L1\"\n", "", "register-finding-missing", "§ 4 Abs. 1 BDSG a.F."),
        arguments(
            "gesetz: \"DSGVO\"", "gesetz: !!java.net.URL [\"http://x\"]", "register-yaml", ""),
        arguments(
            "gesetz: \"DSGVO\"",
            "gesetz: !!javax.script.ScriptEngineManager x",
            "register-yaml",
            ""),
        arguments("gesetz: \"DSGVO\"", "gesetz: &anker DSGVO", "register-form", "DSGVO"),
        arguments("gesetz: \"DSGVO\"", "gesetz: {a: b}", "register-form", "tag:yaml.org,2002:map"),
        arguments("gesetz: \"DSGVO\"", "gesetz: [[[[[[[[[[[[1]]]]]]]]]]]]", "register-yaml", ""),
        arguments("gesetz: \"DSGVO\"", "gesetz: \"DSGVO", "register-yaml", ""),
        arguments("gesetz: \"DSGVO\"", "<<: *nichts", "register-yaml", ""));
  }

  @ParameterizedTest(name = "{2}: {1}")
  @MethodSource("faults")
  void and_every_fault_has_its_line(
      String passage, String replacement, String code, String offending) {
    var changed = Regelwerk.whole().with(Regelwerk.NORMS, passage, replacement);

    assertThat(changed.faults())
        .filteredOn(f -> f.code().equals(code))
        .isNotEmpty()
        .allSatisfy(fault -> {
          assertThat(fault.place().file()).isEqualTo(Regelwerk.NORMS);
          assertThat(fault.place().line()).isPositive();
          assertThat(fault.offending()).contains(offending);
        })
        .as("%s", changed.faults());
  }

  @Test
  void a_bomb_of_aliases_is_refused() {
    String bomb =
        "- &a [x, x, x, x, x, x, x, x, x]\n- &b [*a, *a, *a, *a, *a, *a, *a, *a]\n- &c [*b, *b, *b]\n";

    assertThat(Regelwerk.whole().with("recht/fundstellen.yaml", bomb).faults())
        .filteredOn(f -> f.place().file().endsWith("fundstellen.yaml"))
        .extracting(Fault::code)
        .containsOnly("register-yaml");
  }

  @Test
  void wrong_court_references_are_refused() {
    var changed =
        Regelwerk.whole().with(Regelwerk.RULINGS, "ECLI:EU:C:2011:777", "ECLI:EU:2011:777");

    assertThat(changed.faults()).extracting(Fault::code).containsExactly("register-ecli");
  }
}
