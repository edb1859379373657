package eu.lotse.rules.reading;

import static org.assertj.core.api.Assertions.assertThat;

import eu.lotse.domain.law.Area;
import eu.lotse.domain.law.Certainty;
import eu.lotse.domain.rulebook.Deadline;
import eu.lotse.domain.rulebook.Effect;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.yaml.snakeyaml.Yaml;

/** The colours for editors in {@code docs/editor} follow the language as the reader knows it. */
class EditorsKnowTheLanguageTest {

  private static final Path GRAMMAR = Path.of("../docs/editor/lotse-dslr.tmLanguage.json");

  /** JSON is YAML. */
  private static Map<String, Object> grammar() {
    try {
      return new Yaml().load(Files.readString(GRAMMAR));
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }

  @SuppressWarnings("unchecked")
  private static String pattern(String rule, String key) {
    var repository = (Map<String, Map<String, Object>>) grammar().get("repository");
    return (String) repository.get(rule).get(key);
  }

  private static List<String> patterns(Object part) {
    var found = new ArrayList<String>();
    switch (part) {
      case Map<?, ?> map ->
          map.forEach((key, value) -> {
            if (List.of("match", "begin", "end").contains(key)) {
              found.add((String) value);
            } else {
              found.addAll(patterns(value));
            }
          });
      case List<?> list -> list.forEach(each -> found.addAll(patterns(each)));
      default -> {}
    }
    return found;
  }

  /** The words of the first group of alternatives. */
  private static List<String> words(String pattern, int group) {
    var groups = Pattern.compile("\\((?!\\?)([^()]+)\\)").matcher(pattern);
    for (int i = 0; i <= group; i++) {
      assertThat(groups.find()).isTrue();
    }
    return List.of(groups.group(1).split("\\|", -1));
  }

  @Test
  void everyPatternCompiles() {
    assertThat(patterns(grammar()))
        .hasSizeGreaterThan(15)
        .allSatisfy(pattern -> assertThat(Pattern.compile(pattern)).isNotNull());
  }

  @Test
  void annotationsAreThoseOfTheReader() {
    assertThat(words(pattern("annotation", "begin"), 1))
        .containsExactlyInAnyOrderElementsOf(Annotation.words().toList());
  }

  @Test
  void wordsOfLawAreThoseOfTheReader() {
    var known =
        Stream.concat(
            Stream.of(Certainty.values()).map(Certainty::german),
            Stream.of(Area.values()).map(Area::german));
    assertThat(words(pattern("words-of-law", "match"), 0))
        .containsExactlyInAnyOrderElementsOf(known.toList());
  }

  @Test
  void effectsAreThoseOfTheReader() {
    assertThat(words(pattern("effect", "match"), 0))
        .containsExactlyInAnyOrderElementsOf(
            Stream.of(Effect.values())
                .filter(e -> e != Effect.REQUIRES)
                .map(e -> e.german().replace(", weil", ""))
                .toList());
  }

  @Test
  void momentsAreThoseOfTheReader() {
    assertThat(patterns(grammar().get("repository")))
        .anySatisfy(pattern ->
            assertThat(List.of(pattern.split("\\|", -1)))
                .containsAll(
                    Stream.of(Deadline.Moment.values()).map(Deadline.Moment::german).toList()));
  }

  @Test
  void everyLineOfTheRulebookHasAForm() {
    var forms =
        Stream.of(
                pattern("comment", "match"),
                pattern("rule", "match"),
                "^\\s*" + pattern("annotation", "begin") + ".*",
                pattern("section", "match"),
                pattern("condition", "begin") + ".*",
                pattern("effect", "match"),
                pattern("duty", "match"))
            .map(Pattern::compile)
            .toList();
    RulebookFolder.read(Path.of("rulebook")).files().entrySet().stream()
        .filter(file -> file.getKey().endsWith(".dslr"))
        .flatMap(
            file -> new String(file.getValue(), java.nio.charset.StandardCharsets.UTF_8).lines())
        .filter(line -> !line.isBlank())
        .forEach(line -> assertThat(forms).as(line).anyMatch(form -> form.matcher(line).find()));
  }
}
