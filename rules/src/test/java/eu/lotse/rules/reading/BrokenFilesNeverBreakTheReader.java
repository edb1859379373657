package eu.lotse.rules.reading;

import static org.assertj.core.api.Assertions.assertThat;

import eu.lotse.domain.facts.Condition;
import eu.lotse.domain.facts.Matters;
import eu.lotse.domain.rulebook.Duty;
import eu.lotse.domain.rulebook.Rule;
import eu.lotse.rules.scenarios.ScenarioReader;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

/** Whatever is done to a file, the reader answers with faults or with rules that say the same. */
class BrokenFilesNeverBreakTheReader {

  private static final List<String> SHRAPNEL =
      List.of(
          "\"",
          "(",
          ")",
          "@",
          ":",
          ",",
          " oder ",
          "nicht ",
          "//",
          "/*",
          "end\n",
          "then\n",
          "when\n",
          "rule \"x\"\n",
          ">",
          "\n",
          "- ",
          "\t",
          "|",
          "<x>",
          "eval(true)",
          "#",
          "\u202e",
          "\u0000",
          "%s",
          "'{0}'",
          "{0}",
          "*",
          "&a",
          "!!str",
          "Beispiele:\n");

  @Property(tries = 400)
  void however_it_is_broken(@ForAll Random random, @ForAll @IntRange(min = 1, max = 8) int wounds) {
    var whole = Regelwerk.whole();
    var paths = new ArrayList<>(whole.files().files().keySet());
    String path = paths.get(random.nextInt(paths.size()));
    String text = whole.text(path);
    for (int i = 0; i < wounds; i++) {
      text = wounded(text, random);
    }
    var broken = whole.with(path, text);

    var faults = new Faults();
    Book book = BookReader.read(broken.files(), Matters.all(), faults);
    ScenarioReader.read(book, Matters.all(), faults);

    if (faults.count() == 0) {
      assertThat(book.rules(Matters.all().getFirst()))
          .allSatisfy(rule -> assertSaysTheSame(book, rule));
    }
    assertThat(faults.sorted()).allSatisfy(f -> assertThat(f.german() + f.english()).isNotBlank());
  }

  private static String wounded(String text, Random random) {
    int from = random.nextInt(text.length() + 1);
    int to = Math.min(text.length(), from + random.nextInt(12));
    return switch (random.nextInt(5)) {
      case 0 -> text.substring(0, from) + text.substring(to);
      case 1 -> text.substring(0, from) + text.substring(from, to) + text.substring(from);
      case 2 -> swappedLines(text, random);
      case 3 -> text.substring(0, from) + (char) random.nextInt(0x3000) + text.substring(from);
      default ->
          text.substring(0, from)
              + SHRAPNEL.get(random.nextInt(SHRAPNEL.size()))
              + text.substring(from);
    };
  }

  private static String swappedLines(String text, Random random) {
    var lines = new ArrayList<>(List.of(text.split("\n", -1)));
    Collections.swap(lines, random.nextInt(lines.size()), random.nextInt(lines.size()));
    return String.join("\n", lines);
  }

  /** The rule's own lines, blanks aside, hold exactly what the rule says. */
  private static void assertSaysTheSame(Book book, Rule rule) {
    var topic =
        book.topics().get(Matters.all().getFirst()).stream()
            .filter(t -> t.rules().contains(rule))
            .findFirst()
            .orElseThrow();
    String wording = topic.wording(rule).replaceAll("\\s+", " ");
    assertThat(wording).contains("rule \"" + rule.name().replaceAll("\\s+", " ") + "\"");
    assertThat(wording).contains("\"" + rule.id() + "\"");
    for (Condition condition : rule.conditions()) {
      assertThat(wording.replaceAll("\\s*:\\s*", ": ")).contains(condition.sentence());
    }
    if (!rule.reason().isEmpty()) {
      assertThat(wording)
          .contains(rule.effect().german() + " \"" + rule.reason().replaceAll("\\s+", " ") + "\"");
    }
    for (Duty duty : rule.duties()) {
      assertThat(wording).contains("Pflicht: " + duty.kind().phrase().german());
    }
  }
}
