package eu.lotse.domain.facts;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** What holds for the vocabulary of every matter: its promise, its phrases, its help, its order. */
abstract class VocabularyContract {

  private final Matter matter;

  VocabularyContract(Matter matter) {
    this.matter = matter;
  }

  @Test
  void speaksTheNamesAndPhrasesThatCallersAndRulesRelyOn() throws IOException {
    List<String> promised =
        Stream.of(read(matter.name() + ".txt").split("\n\n"))
            .map(String::strip)
            .filter(block -> !block.startsWith("#"))
            .toList();

    assertThat(matter.attributes().stream().map(VocabularyContract::block))
        .containsExactlyInAnyOrderElementsOf(promised);
  }

  private static String block(Attribute attribute) {
    var lines = new ArrayList<String>();
    lines.add(attribute.name() + ": " + attribute.phrase().german());
    attribute
        .appliesWhen()
        .ifPresent(c -> lines.add("  applies when " + c.attribute() + " is " + names(c.values())));
    if (!attribute.presumed().isEmpty()) {
      lines.add("  presumed " + names(attribute.presumed()));
    }
    attribute.values().forEach(v -> lines.add("  " + v.name() + ": " + v.phrase().german()));
    return String.join("\n", lines);
  }

  private static String names(List<Value> values) {
    return values.stream().map(Value::name).collect(joining(" or "));
  }

  @Test
  void knowsTheDutiesThatRulesImpose() throws IOException {
    assertThat(matter.duties().stream().map(d -> d.name() + ": " + d.phrase().german()))
        .containsExactlyInAnyOrderElementsOf(read(matter.name() + "-duties.txt").lines().toList());
  }

  @Test
  void namesNoDutyTwice() {
    assertThat(matter.duties()).extracting(DutyKind::name).doesNotHaveDuplicates();
    assertThat(matter.duties()).extracting(d -> d.phrase().german()).doesNotHaveDuplicates();
    assertThat(matter.duties()).extracting(d -> d.phrase().english()).doesNotHaveDuplicates();
  }

  @TestFactory
  Stream<DynamicTest> givesEachValueOfAnAttributePhrasesOfItsOwn() {
    return eachAttribute(a -> {
      assertThat(a.values()).extracting(v -> v.phrase().german()).doesNotHaveDuplicates();
      assertThat(a.values()).extracting(v -> v.phrase().english()).doesNotHaveDuplicates();
    });
  }

  @Test
  void givesEachAttributePhrasesOfItsOwn() {
    assertThat(matter.attributes()).extracting(a -> a.phrase().german()).doesNotHaveDuplicates();
    assertThat(matter.attributes()).extracting(a -> a.phrase().english()).doesNotHaveDuplicates();
  }

  @TestFactory
  Stream<DynamicTest> writesNoPhraseThatARuleFileWouldMisread() {
    return eachAttribute(a ->
        Stream.concat(Stream.of(a.phrase()), a.values().stream().map(Value::phrase))
            .map(Phrase::german)
            .forEach(german ->
                assertThat(german)
                    .doesNotContain(",", "(", ")", ":", "\"", " oder ")
                    .doesNotStartWith("nicht ")
                    .doesNotStartWith("-")));
  }

  @TestFactory
  Stream<DynamicTest> explainsEachAttributeAndValueInBothLanguages() {
    return eachAttribute(a -> {
      requireHelp(a.phrase(), a.help());
      a.values().forEach(v -> requireHelp(v.phrase(), v.help()));
      assertThat(a.values()).extracting(v -> v.help().german()).doesNotHaveDuplicates();
      assertThat(a.values()).extracting(v -> v.help().english()).doesNotHaveDuplicates();
    });
  }

  @Test
  void explainsEachDutyInBothLanguages() {
    assertThat(matter.duties()).allSatisfy(d -> requireHelp(d.phrase(), d.help()));
  }

  private static void requireHelp(Phrase phrase, Text help) {
    for (Locale locale : List.of(Locale.GERMAN, Locale.ENGLISH)) {
      assertThat(help.in(locale))
          .as("help for " + phrase.german())
          .hasSizeBetween(15, 260)
          .endsWith(".")
          .isNotEqualToIgnoringCase(phrase.in(locale));
    }
    assertThat(help.german()).isNotEqualTo(help.english());
  }

  @TestFactory
  Stream<DynamicTest> putsEachAttributeBehindTheOneItsApplicabilityNames() {
    return eachAttribute(a ->
        assertThat(a.appliesWhen().map(c -> c.attribute().index()).orElse(-1))
            .isLessThan(a.index()));
  }

  @Test
  void keepsTheAttributesOfAThemeTogether() {
    var headings = new ArrayList<Theme>();
    for (Attribute a : matter.attributes()) {
      if (headings.isEmpty() || !headings.getLast().equals(a.theme())) {
        headings.add(a.theme());
      }
    }

    assertThat(headings).doesNotHaveDuplicates().isEqualTo(matter.themes());
    assertThat(headings).hasSizeLessThanOrEqualTo(10);
    assertThat(headings).extracting(Theme::name).doesNotHaveDuplicates();
    assertThat(headings).extracting(t -> t.phrase().german()).doesNotHaveDuplicates();
  }

  private Stream<DynamicTest> eachAttribute(Consumer<Attribute> check) {
    return matter.attributes().stream()
        .map(a -> DynamicTest.dynamicTest(a.name(), () -> check.accept(a)));
  }

  private static String read(String resource) throws IOException {
    try (var in = VocabularyContract.class.getResourceAsStream(resource)) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    }
  }
}
