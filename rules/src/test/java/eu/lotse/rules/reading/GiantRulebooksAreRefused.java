package eu.lotse.rules.reading;

import static org.assertj.core.api.Assertions.assertThat;

import eu.lotse.domain.facts.Matters;
import eu.lotse.rules.scenarios.ScenarioReader;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** What is too large is refused before it is compiled, written out or compared. */
class GiantRulebooksAreRefused {

  private static final String TOPIC = "verarbeitung/riesig/";
  private static final int IN_ONE_FILE = 1000;
  private static final String OUTLINE =
      """
      # language: de
      Funktionalität: Riesig
        Szenariogrundriss: Riesig
          Angenommen Zweck: Werbung
          Wenn am 01.09.2009 entschieden wird
          Dann ist es verboten
      """;

  private static String rule(int number, String more) {
    return """
    rule "Regel %1$d"
      @id("R%2$d.%3$d") @gebiet("Datenschutz")
      @norm("§ 4 Abs. 1 BDSG a.F.")
      @gültig_ab("2009-09-01")
      @sicherheit("gesichert")
    %4$s
    then
      verboten, weil "es so ist"
    end
    """
        .formatted(number, 100 + number / 90, 1 + number % 90, more);
  }

  private static Regelwerk rules(int count, String more) {
    var book = Regelwerk.whole().with(TOPIC + "THEMA.md", "# Riesig\n");
    for (int from = 0; from < count; from += IN_ONE_FILE) {
      String text =
          IntStream.range(from, Math.min(count, from + IN_ONE_FILE))
              .mapToObj(i -> rule(i, more))
              .collect(Collectors.joining("\n"));
      book = book.with(TOPIC + "teil" + from + ".dslr", text);
    }
    return book;
  }

  private static List<String> codes(Regelwerk book) {
    var faults = new Faults();
    Book read = BookReader.read(book.files(), Matters.all(), faults);
    ScenarioReader.read(read, Matters.all(), faults);
    return faults.sorted().stream().map(f -> f.place().file() + " " + f.code()).toList();
  }

  @Test
  void ten_thousand_rules() {
    String sound = "when\n  Sachverhalt\n  - Zweck: Werbung";

    assertThat(codes(rules(10_000, sound))).containsExactly(". rules-too-many");
  }

  @Test
  void more_conditions_than_anybody_reads() {
    String all =
        Matters.all().getFirst().attributes().stream()
            .filter(a -> a.appliesWhen().isEmpty())
            .map(a ->
                "  - %s: %s\n"
                    .formatted(a.phrase().german(), a.values().getFirst().phrase().german()))
            .collect(Collectors.joining());

    assertThat(codes(rules(Limits.RULES - 10, "when\n  Sachverhalt\n" + all.stripTrailing())))
        .containsExactly(". conditions-too-many");
  }

  @Test
  void exceptions_to_everything() {
    String many =
        IntStream.range(1, 30).mapToObj(i -> "\"R12." + i + "\"").collect(Collectors.joining(", "));

    assertThat(
            codes(
                rules(
                    IN_ONE_FILE,
                    "  @ausnahme_zu(" + many + ")\nwhen\n  Sachverhalt\n  - Zweck: Werbung")))
        .containsExactly(". exceptions-too-many");
  }

  @Test
  void a_register_of_everything() {
    String register =
        IntStream.rangeClosed(0, Limits.SOURCES)
            .mapToObj(i ->
                """
                - zitat: "§ %d Testgesetz"
                  gesetz: "Testgesetz"
                  gültig_ab: 2009-09-01
                  inhalt: "Nichts."
                  beleg: M-
                """
                    .formatted(1000 + i))
            .collect(Collectors.joining());
    var whole = Regelwerk.whole();

    assertThat(codes(whole.with(Regelwerk.NORMS, whole.text(Regelwerk.NORMS) + register)))
        .contains(". sources-too-many");
  }

  @Test
  void successors_that_overlap_in_every_way() {
    var attributes =
        Matters.all().getFirst().attributes().stream()
            .filter(a -> a.appliesWhen().isEmpty() && a.values().size() > 2)
            .toList();
    var text = new StringBuilder();
    for (int i = 0; i < 40; i++) {
      text.append(
          rule(i, "  @erkannt_ab(\"2012-01-01\") @löst_ab(\"R999.1\")\nwhen\n  Sachverhalt"));
      text.delete(text.indexOf("then", text.lastIndexOf("Sachverhalt")), text.length());
      for (var attribute : attributes) {
        var value = attribute.values().get(i % attribute.values().size());
        text.append(
            "  - %s: nicht %s\n".formatted(attribute.phrase().german(), value.phrase().german()));
      }
      text.append("then\n  verboten, weil \"es so ist\"\nend\n");
    }
    String old =
        rule(999, "  @überholt_ab(\"2012-01-01\")\nwhen\n  Sachverhalt\n  - Alter: volljährig");
    text.append(old.replaceFirst("R[0-9]+[.][0-9]+", "R999.1"));

    assertThat(codes(Regelwerk.whole().with("verarbeitung/zugang/riesig.dslr", text.toString())))
        .containsExactly(". book-tangled");
  }

  @Test
  void a_scenario_for_every_atom() {
    assertThat(scenarios(OUTLINE, Limits.SCENARIOS + 1)).containsExactly("scenarios-too-many");
  }

  @Test
  void a_page_of_steps_under_a_page_of_examples() {
    String steps = "    Und es greift Regel R01.1\n".repeat(1500);

    assertThat(scenarios(OUTLINE + steps, 5000)).containsExactly("steps-too-many");
  }

  @Test
  void a_page_of_background_before_each_scenario() {
    String background = "  Grundlage:\n" + "    Angenommen Alter: volljährig\n".repeat(1000);
    String each =
        OUTLINE.substring(OUTLINE.indexOf("  Szenario")).replace("Szenariogrundriss", "Szenario");
    String head = OUTLINE.substring(0, OUTLINE.indexOf("  Szenario"));

    assertThat(faults(head + background + each.repeat(600))).containsExactly("steps-too-many");
  }

  @Test
  void a_page_of_columns_for_each_step() {
    String steps = "    Und es greift Regel R01.1\n".repeat(3000);
    String examples =
        "\n    Beispiele:\n    "
            + "|a".repeat(900)
            + "|\n"
            + ("    " + "|1".repeat(900) + "|\n").repeat(100);

    assertThat(faults(OUTLINE + steps + examples)).containsExactly("steps-too-many");
  }

  private static List<String> scenarios(String outline, int examples) {
    return faults(outline + "\n    Beispiele:\n      | a |\n" + "      | 1 |\n".repeat(examples));
  }

  private static List<String> faults(String scenarios) {
    String path = "verarbeitung/zugang/riesig.feature";
    return codes(Regelwerk.whole().with(path, scenarios)).stream()
        .map(code -> code.replace(path + " ", ""))
        .toList();
  }

  @Test
  void many_large_files_that_came_from_elsewhere() {
    var book = Regelwerk.whole();
    String large = "// x\n".repeat(Limits.FILE_BYTES / 5);
    for (int i = 0; i <= Limits.BOOK_BYTES / Limits.FILE_BYTES; i++) {
      book = book.with("verarbeitung/zugang/gross%d.dslr".formatted(i), large);
    }

    assertThat(codes(book)).contains(". book-too-large");
  }

  @Test
  void a_thousand_faults_are_told_and_reading_ends() {
    String nonsense = "Unsinn\n".repeat(100_000);

    assertThat(Regelwerk.whole().with("verarbeitung/zugang/unsinn.dslr", nonsense).faults())
        .hasSize(Limits.FAULTS + 1)
        .extracting(Fault::code)
        .contains("too-many-faults");
  }
}
