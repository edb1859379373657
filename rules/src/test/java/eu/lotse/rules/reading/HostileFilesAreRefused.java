package eu.lotse.rules.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Every file in {@code feindlich} tries a way past the gate. Its first line says which faults must
 * be found, all of them and no other.
 */
class HostileFilesAreRefused {

  private static final String EXPECTED = "// erwartet: ";
  private static final String PATH = "verarbeitung/zugang/feindlich.dslr";

  static Stream<Path> files() throws IOException {
    try (var files = Files.list(Regelwerk.RESOURCES.resolve("feindlich"))) {
      return files.sorted().toList().stream();
    }
  }

  @ParameterizedTest
  @MethodSource("files")
  void with_every_fault_named_by_line(Path file) {
    String text = Regelwerk.text(file);
    String first = text.lines().findFirst().orElseThrow();
    List<String> expected = List.of(first.substring(EXPECTED.length()).split(", "));

    List<Fault> faults = Regelwerk.whole().with(PATH, text).faults();

    assertThat(faults)
        .extracting(f -> f.place().line() + " " + f.code())
        .containsExactlyInAnyOrderElementsOf(expected);
    assertThat(faults)
        .allSatisfy(f -> {
          assertThat(f.place().file()).isEqualTo(PATH);
          assertThat(f.offending()).isNotBlank();
          assertThat(f.instead().german()).isNotBlank();
          assertThat(f.instead().english()).isNotBlank();
        });
  }

  @ParameterizedTest
  @MethodSource("files")
  void without_showing_what_a_terminal_would_obey(Path file) {
    for (Fault fault : Regelwerk.whole().with(PATH, Regelwerk.text(file)).faults()) {
      assertThat(Shown.harmless(fault.german())).isEqualTo(fault.german());
      assertThat(Shown.harmless(fault.english())).isEqualTo(fault.english());
    }
  }
}
