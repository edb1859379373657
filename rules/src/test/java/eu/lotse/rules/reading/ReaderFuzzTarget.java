package eu.lotse.rules.reading;

import static org.assertj.core.api.Assertions.assertThat;

import eu.lotse.domain.facts.Matters;
import eu.lotse.domain.rulebook.Place;
import eu.lotse.domain.rulebook.RulebookFiles;
import eu.lotse.rules.engine.CompiledRulebook;
import eu.lotse.rules.scenarios.ScenarioReader;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What the fuzzer throws bytes at: whatever a file holds, the reader answers with a book that
 * compiles or with faults that lie within its files.
 *
 * <p>An input is a file of the small rulebook. Where its first line is one of {@link #FILES}, the
 * rest is that file; otherwise the input is a rule file beside the others.
 */
public final class ReaderFuzzTarget {

  static final String RULE_FILE = "verarbeitung/zugang/feindlich.dslr";
  static final Map<String, String> FILES =
      Map.of(
          "regeln", Regelwerk.RULES,
          "szenarien", Regelwerk.SCENARIOS,
          "gesetze", Regelwerk.NORMS,
          "urteile", Regelwerk.RULINGS,
          "fundstellen", "recht/fundstellen.yaml",
          "thema", "verarbeitung/zugang/THEMA.md");

  private static final int LONGEST_FIRST_LINE = 12;
  private static final Regelwerk WHOLE = Regelwerk.whole();

  private ReaderFuzzTarget() {}

  /** Called by Jazzer first, so that no input is blamed for the time classes take to load. */
  public static void fuzzerInitialize() {
    FILES.values().forEach(path -> check(path, WHOLE.text(path).getBytes(StandardCharsets.UTF_8)));
  }

  /** Called by Jazzer for each input. */
  public static void fuzzerTestOneInput(byte[] input) {
    int end = 0;
    while (end < input.length && end < LONGEST_FIRST_LINE && input[end] != '\n') {
      end++;
    }
    String path = FILES.get(new String(input, 0, end, StandardCharsets.US_ASCII));
    if (path == null || end == input.length) {
      check(RULE_FILE, input);
    } else {
      check(path, Arrays.copyOfRange(input, end + 1, input.length));
    }
  }

  static void check(String path, byte[] bytes) {
    RulebookFiles files = WHOLE.with(path, bytes).files();
    var faults = new Faults();
    Book book = BookReader.read(files, Matters.all(), faults);
    ScenarioReader.read(book, Matters.all(), faults);
    faults.sorted().forEach(fault -> requireSound(fault, files));
    if (faults.count() == 0 && path.endsWith(".dslr")) {
      CompiledRulebook.of(book, Matters.all());
    }
  }

  private static void requireSound(Fault fault, RulebookFiles files) {
    Place place = fault.place();
    byte[] bytes = files.files().get(place.file());
    if (bytes == null) {
      assertThat(folders(files)).contains(place.file());
    } else {
      assertThat(place.line()).isBetween(1, lines(bytes));
    }
    for (String text : new String[] {fault.german(), fault.english()}) {
      assertThat(text).isNotBlank().isEqualTo(Shown.harmless(text));
    }
  }

  /** Where a fault may lie that is of no file: the rulebook, a matter, a topic without a title. */
  private static Set<String> folders(RulebookFiles files) {
    var folders =
        files.files().keySet().stream()
            .map(path -> path.substring(0, path.lastIndexOf('/')))
            .flatMap(path -> Stream.of(path, path + "/THEMA.md"))
            .collect(Collectors.toCollection(TreeSet::new));
    folders.add(".");
    Matters.all().forEach(matter -> folders.add(BookReader.folder(matter)));
    return folders;
  }

  private static int lines(byte[] bytes) {
    int lines = 1;
    for (byte b : bytes) {
      if (b == '\n') {
        lines++;
      }
    }
    return lines;
  }
}
