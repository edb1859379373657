package eu.lotse.rules.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import eu.lotse.domain.facts.Matters;
import eu.lotse.domain.rulebook.Rule;
import eu.lotse.rules.reading.Regelwerk;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import org.drools.drl.ast.descr.PackageDescr;
import org.drools.drl.parser.DrlParser;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.kie.internal.builder.conf.LanguageLevelOption;

/**
 * No rule can loop, sleep, log, read or write: of a rule file, tests of bits and days get to Drools
 * and nothing else, even where the reader is left out.
 */
class NothingButTestsReachesTheCompiler {

  private static final Path HOSTILE = Regelwerk.RESOURCES.resolve("feindlich");
  private static final Pattern COMMENT = Pattern.compile("^// erwartet: .*");

  /** The rule that every hostile file would hold if it were not hostile. */
  private static Rule soundRule() {
    String sound =
        """
        // erwartet: nichts
        rule "Feindliche Regel"
          @id("R99.1") @gebiet("Datenschutz")
          @norm("§ 4 Abs. 1 BDSG a.F.")
          @gültig_ab("2009-09-01")
          @sicherheit("gesichert")
        when
          Sachverhalt
          - Zweck: Werbung
        then
          verboten, weil "der Grund"
        end
        """;
    return Regelwerk.whole()
        .with("verarbeitung/zugang/feindlich.dslr", sound)
        .book()
        .rules(Matters.all().getFirst())
        .stream()
        .filter(r -> r.id().toString().equals("R99.1"))
        .findFirst()
        .orElseThrow();
  }

  @Test
  void whatever_a_hostile_file_holds_and_nobody_reads_it_first() throws IOException {
    var compiler = new Compiler("feindlich");
    Rule rule = soundRule();
    int stoppedHere = 0;
    try (var files = Files.list(HOSTILE)) {
      for (Path file : files.filter(Files::isRegularFile).sorted().toList()) {
        String text = COMMENT.matcher(Files.readString(file)).replaceFirst("//");
        try {
          PackageDescr parsed = compiler.parse(file.toString(), new Wording(text, List.of(rule)));
          assertThat(parsed.getRules())
              .allSatisfy(r -> assertThat(r.getConsequence()).asString().isBlank());
        } catch (IllegalStateException | IndexOutOfBoundsException e) {
          stoppedHere += String.valueOf(e.getMessage()).startsWith("Not ") ? 1 : 0;
        }
      }
    }
    assertThat(stoppedHere).as("files that Drools would have taken").isGreaterThan(10);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "import java.lang.Runtime",
        "import static java.lang.System.exit",
        "import function java.lang.System.exit",
        "import accumulate feind.Summe summe",
        "global java.util.List liste",
        "function void f() { System.exit(1); }",
        "declare Feind name : String end",
        "declare enum Feind A(1); wert : int end",
        "declare window Fenster Case() over window:time(1s) end",
        "declare entry-point \"tor\" end",
        "query \"frage\" Case() end",
        "unit feind.Einheit;",
        "salience 10",
        "rule x salience 10 when Case() then end",
        "rule x no-loop true when Case() then end",
        "rule x timer (int: 1s) when Case() then end",
        "rule x dialect \"java\" when Case() then end",
        "rule x extends y when Case() then end",
        "rule x when then end",
        "rule x when Case() then System.exit(1); end",
        "rule x when Case() then then[weiter] System.exit(1); end",
        "rule x when Case( eval(System.exit(1)) ) then end",
        "rule x when Case( is(1, 2) || effective > 3 ) then end",
        "rule x when Case( is(f(), 2) ) then end",
        "rule x when $c : Case() then end",
        "rule x when Case( $d : effective ) then end",
        "rule x when Case() Case() then end",
        "rule x when String() then end",
        "rule x when not Case() then end",
        "rule x when exists Case() then end",
        "rule x when eval(true) then end",
        "rule x when Case() from System.getenv() then end",
        "rule x when Case() from entry-point \"tor\" then end",
        "rule x when Case() over window:length(1) then end",
        "rule x when accumulate( Case(); $n : count(1) ) then end",
        "rule x when forall( Case() ) then end"
      })
  void what_is_not_of_the_closed_form_is_stopped(String drl) throws Exception {
    var parser = new DrlParser(LanguageLevelOption.DRL6);
    PackageDescr parsed = parser.parse(false, "package feind\n" + drl + "\n");
    assertThat(parsed).as("%s", parser.getErrors()).isNotNull();

    assertThatThrownBy(() -> ClosedForm.require(parsed))
        .isInstanceOf(IllegalStateException.class)
        .hasMessageStartingWith("Not ");
  }

  @Test
  void and_the_closed_form_itself_is_not() throws Exception {
    var parser = new DrlParser(LanguageLevelOption.DRL6);
    PackageDescr parsed =
        parser.parse(
            false,
            "package fein\nimport eu.lotse.rules.engine.Case\ndialect \"mvel\"\n"
                + "rule x @id(\"R1.1\") when Case( effective >= -5, known < 7, is(3, 12) ) then end\n");

    ClosedForm.require(parsed);
  }
}
