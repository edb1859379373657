package eu.lotse.rules.mutation;

import static org.assertj.core.api.Assertions.assertThat;

import eu.lotse.rules.Rulebooks;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Of the rulebook that is delivered: what no scenario notices is listed, with the reason. */
class MutantsOfTheBookAreCaught {

  private static final Path TOLERATED = Path.of("src/test/resources/mutanten/geduldet.txt");

  private static List<String> survivors = List.of();

  /** A line of the list. */
  private record Tolerated(String mutants, String reason) {
    static Tolerated of(String line) {
      String[] parts = line.split("\\|", 2);
      return new Tolerated(parts[0].strip(), parts.length == 2 ? parts[1].strip() : "");
    }

    boolean covers(String mutant) {
      String form =
          Stream.of(mutants.split("\\*", -1)).map(Pattern::quote).collect(Collectors.joining(".*"));
      return mutant.matches(form);
    }
  }

  private static List<Tolerated> tolerated() throws IOException {
    return Files.readAllLines(TOLERATED).stream()
        .filter(line -> !line.isBlank() && !line.startsWith("#"))
        .map(Tolerated::of)
        .toList();
  }

  @BeforeAll
  static void changeEveryRuleALittle() {
    MutationReport report = Rulebooks.mutate(Path.of("rulebook"), Mutating.Scope.ALL);
    assertThat(report.leftOut()).isEmpty();
    assertThat(report.fates()).hasSizeGreaterThan(1000);
    survivors = report.survivors().stream().map(f -> f.mutant().key()).toList();
  }

  @Test
  void by_some_scenario_or_by_the_check() throws IOException {
    List<Tolerated> tolerated = tolerated();
    assertThat(survivors).filteredOn(s -> tolerated.stream().noneMatch(t -> t.covers(s))).isEmpty();
  }

  @Test
  void and_what_is_tolerated_has_a_reason_and_is_needed() throws IOException {
    assertThat(tolerated())
        .allSatisfy(t -> {
          assertThat(t.reason()).hasSizeGreaterThan(20);
          assertThat(survivors).as(t.mutants()).anyMatch(t::covers);
        });
  }
}
