package eu.lotse.rules.reading;

import static org.assertj.core.api.Assertions.assertThatCode;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Runs the fuzzer's target over what fuzzing sets out from and what it once found. How to fuzz in
 * earnest is said in {@code docs/developers.md}.
 */
class FuzzedInputsAreReadOrRefused {

  static Stream<Path> inputs() {
    return Stream.of("fuzz", "feindlich")
        .map(Regelwerk.RESOURCES::resolve)
        .flatMap(FuzzedInputsAreReadOrRefused::files);
  }

  private static Stream<Path> files(Path folder) {
    try (var files = Files.list(folder)) {
      return files.filter(Files::isRegularFile).sorted().toList().stream();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @ParameterizedTest
  @MethodSource("inputs")
  void with_faults_that_lie_within_the_files(Path input) {
    assertThatCode(() -> ReaderFuzzTarget.fuzzerTestOneInput(Files.readAllBytes(input)))
        .doesNotThrowAnyException();
  }
}
