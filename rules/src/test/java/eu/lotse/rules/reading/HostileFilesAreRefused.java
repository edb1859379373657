package eu.lotse.rules.reading;

import static org.assertj.core.api.Assertions.assertThat;

import eu.lotse.domain.facts.Matters;
import eu.lotse.rules.scenarios.ScenarioReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Every file in {@code feindlich} tries a way past the gate. Its first line says which faults must
 * be found in it, all of them and no other.
 */
class HostileFilesAreRefused {

  private static final String EXPECTED = "erwartet: ";
  private static final Path CORPUS = Regelwerk.RESOURCES.resolve("feindlich");
  private static final int FEWEST = 250;

  static Stream<Path> files() {
    try (var files = Files.walk(CORPUS)) {
      return files.filter(Files::isRegularFile).sorted().toList().stream();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** In the place of which file of the small rulebook it is read. */
  private static String pathOf(Path file) {
    return switch (file.getParent().getFileName().toString()) {
      case "szenarien" -> "verarbeitung/zugang/feindlich.feature";
      case "register" -> "recht/fundstellen.yaml";
      default -> "verarbeitung/zugang/feindlich.dslr";
    };
  }

  private static List<Fault> faults(Path file) throws IOException {
    String path = pathOf(file);
    var files = Regelwerk.whole().with(path, Files.readAllBytes(file)).files();
    var faults = new Faults();
    Book book = BookReader.read(files, Matters.all(), faults);
    ScenarioReader.read(book, Matters.all(), faults);
    return faults.sorted().stream().filter(f -> f.place().file().equals(path)).toList();
  }

  @Test
  void and_there_are_many_ways() {
    assertThat(files()).hasSizeGreaterThan(FEWEST);
  }

  @ParameterizedTest
  @MethodSource("files")
  void with_every_fault_named_by_line(Path file) throws IOException {
    String first = Regelwerk.text(file).lines().findFirst().orElseThrow();
    String expected = first.substring(first.indexOf(EXPECTED) + EXPECTED.length());

    List<Fault> faults = faults(file);

    assertThat(faults)
        .extracting(f -> f.place().line() + " " + f.code())
        .containsExactlyInAnyOrder(expected.split(", "));
    assertThat(faults)
        .allSatisfy(f -> {
          assertThat(f.offending()).isNotBlank();
          assertThat(f.instead().german()).isNotBlank();
          assertThat(f.instead().english()).isNotBlank();
        });
  }

  @ParameterizedTest
  @MethodSource("files")
  void without_showing_what_a_terminal_would_obey(Path file) throws IOException {
    for (Fault fault : faults(file)) {
      assertThat(Shown.harmless(fault.german())).isEqualTo(fault.german());
      assertThat(Shown.harmless(fault.english())).isEqualTo(fault.english());
    }
  }
}
