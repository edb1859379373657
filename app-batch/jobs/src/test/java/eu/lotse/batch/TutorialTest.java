package eu.lotse.batch;

import static org.assertj.core.api.Assertions.assertThat;

import eu.lotse.batch.Workplace.Outcome;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * The ten minutes of {@code docs/lawyers.md}, done as they are written there. Only the cases of the
 * tutorial's topic are tried: that the others pass is what the check of the whole rulebook is for.
 */
class TutorialTest {

  private static final Path PAGE = Path.of("../../docs/lawyers.md");
  private static final Pattern BLOCK =
      Pattern.compile("^```(\\w*)\\n(.*?)^```$", Pattern.MULTILINE | Pattern.DOTALL);
  private static final Pattern WORD = Pattern.compile("\"([^\"]*)\"|([^\\s\"]+(?:\"[^\"]*\")?)");
  private static final String COPY = "/tmp/my-rulebook";

  private static final String CHECK = "./lotse rules check";
  private static final String NEW_FILES = "ohne-löschfrist-keine-beschwerde-speichern";

  private record Block(String kind, String text) {}

  @TempDir Path folder;

  private static List<Block> blocks() throws IOException {
    String page = Files.readString(PAGE);
    String tutorial =
        page.substring(page.indexOf("## A rule in ten minutes"), page.indexOf("## Every day"));
    return BLOCK.matcher(tutorial).results().map(m -> new Block(m.group(1), m.group(2))).toList();
  }

  @Test
  void everyCommandPrintsWhatThePageSays() throws IOException {
    Path law = copy(folder.resolve("my-rulebook"));
    Workplace place =
        Workplace.withoutDatabase(folder)
            .on("2026-11-22")
            .with("LANG", "de_DE.UTF-8")
            .with("LOTSE_RULEBOOK", law.toString());
    var outcome = new Outcome(0, "", "");
    int compared = 0;
    for (Block block : blocks()) {
      switch (block.kind()) {
        case "yaml" ->
            Files.writeString(
                law.resolve("recht/urteile.yaml"), "\n" + block.text(), StandardOpenOption.APPEND);
        case "sh" -> outcome = run(place, block.text(), outcome);
        case "text" -> {
          compared++;
          if (outcome.out().startsWith(CHECK)) {
            assertThat(outcome.out()).doesNotContain(NEW_FILES, "[scenario-failed]");
            continue;
          }
          requireSaid(block.text(), outcome.out().replace(law.toString(), COPY));
        }
        case "gherkin" -> assertThat(written(law, ".feature")).contains(block.text());
        default -> Files.writeString(file(law, ".dslr"), block.text());
      }
    }
    assertThat(compared).isEqualTo(4);
    String question = blocks().get(2).text();
    assertThat(run(place, question, outcome).out())
        .startsWith("Ergebnis: verboten")
        .contains("Es beruht auf R900.1.");
    assertThat(run(place, question.strip() + " --known-on 31.08.2026", outcome).out())
        .startsWith("Ergebnis: mit Pflichten erlaubt");
  }

  private static Outcome run(Workplace place, String commands, Outcome before) {
    if (!commands.startsWith("./lotse ")) {
      return before;
    }
    var words = new ArrayList<String>();
    WORD.matcher(commands.replace("\\\n", " "))
        .results()
        .map(m -> m.group(1) == null ? m.group(2) : m.group(1))
        .forEach(words::add);
    if (commands.strip().equals(CHECK)) {
      Outcome check = place.call("rules", "check");
      return new Outcome(check.exitCode(), CHECK + "\n" + check.out(), check.err());
    }
    Outcome outcome = place.call(words.subList(1, words.size()).toArray(String[]::new));
    assertThat(outcome.err()).isEmpty();
    assertThat(outcome.exitCode()).isZero();
    return outcome;
  }

  /** Each line of the page was printed, in that order; an ellipsis stands for anything. */
  private static void requireSaid(String page, String printed) {
    int at = 0;
    for (String line : page.lines().filter(l -> !l.equals("…")).toList()) {
      String said = line.endsWith(" …") ? line.substring(0, line.length() - 1) : line + "\n";
      int found = printed.indexOf(said, at);
      assertThat(found).as("printed: %s%nin: %s", line, printed).isNotNegative();
      at = found + said.length();
    }
  }

  private static String written(Path law, String ending) throws IOException {
    return Files.readString(file(law, ending));
  }

  private static Path file(Path law, String ending) {
    return law.resolve("verarbeitung/adressat/" + NEW_FILES + ending);
  }

  private static Path copy(Path to) throws IOException {
    try (Stream<Path> all = Files.walk(Workplace.LAW)) {
      for (Path from : all.filter(Files::isRegularFile).filter(TutorialTest::isNeeded).toList()) {
        Path target = to.resolve(Workplace.LAW.relativize(from).toString());
        Files.createDirectories(target.getParent());
        Files.copy(from, target);
      }
    }
    return to;
  }

  private static boolean isNeeded(Path file) {
    return !file.toString().endsWith(".feature") || file.toString().contains("adressat");
  }
}
