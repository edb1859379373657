package eu.lotse.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** The rooms of the house, held against the classes as they are. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ArchitectureTest {

  /** Fewer than this means that the importer read nothing, and every rule would hold of nothing. */
  private static final int FEWEST_CLASSES = 150;

  /**
   * Each room has at least so many classes, or a package was renamed and its rule guards an empty
   * room.
   */
  private static final Map<String, Integer> FEWEST =
      Map.ofEntries(
          Map.entry("eu.lotse.domain.law", 6),
          Map.entry("eu.lotse.domain.facts", 10),
          Map.entry("eu.lotse.domain.rulebook", 10),
          Map.entry("eu.lotse.domain.decision", 8),
          Map.entry("eu.lotse.domain.register", 15),
          Map.entry("eu.lotse.domain.impact", 15),
          Map.entry("eu.lotse.rules.reading", 5),
          Map.entry("eu.lotse.rules.scenarios", 3),
          Map.entry("eu.lotse.rules.printing", 3),
          Map.entry("eu.lotse.rules.explaining", 3),
          Map.entry("eu.lotse.rules.showing", 2),
          Map.entry("eu.lotse.rules.drafting", 4),
          Map.entry("eu.lotse.rules.engine", 3),
          Map.entry("eu.lotse.rules.proof", 1),
          Map.entry("eu.lotse.rules.referee", 1),
          Map.entry("eu.lotse.postgres", 6),
          Map.entry("eu.lotse.web.api", 3),
          Map.entry("eu.lotse.web.ui", 4),
          Map.entry("eu.lotse.batch", 1));

  private JavaClasses classes;

  @BeforeAll
  void readTheHouse() {
    classes =
        new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .withImportOption(place -> !place.contains("-tests.jar"))
            .importPackages("eu.lotse");
  }

  @Test
  void enough_classes_are_read_for_the_rules_to_mean_something() {
    assertThat(classes.size()).isGreaterThanOrEqualTo(FEWEST_CLASSES);
    FEWEST.forEach((room, fewest) ->
        assertThat(classes.stream().filter(c -> c.getPackageName().equals(room)).count())
            .as("classes in %s", room)
            .isGreaterThanOrEqualTo(fewest));
  }

  static Stream<Arguments> rules() {
    return House.rules().entrySet().stream().map(e -> Arguments.of(e.getKey(), e.getValue()));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("rules")
  void every_room_keeps_to_itself(String sentence, ArchRule rule) {
    assertThat(rule.evaluate(classes).getFailureReport().getDetails()).as(sentence).isEmpty();
  }
}
