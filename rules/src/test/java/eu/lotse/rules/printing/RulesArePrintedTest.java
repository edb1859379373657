package eu.lotse.rules.printing;

import static org.assertj.core.api.Assertions.assertThat;

import eu.lotse.domain.facts.Attribute;
import eu.lotse.domain.facts.Condition;
import eu.lotse.domain.facts.DutyKind;
import eu.lotse.domain.facts.Matter;
import eu.lotse.domain.facts.Matters;
import eu.lotse.domain.facts.Value;
import eu.lotse.domain.law.Area;
import eu.lotse.domain.law.Certainty;
import eu.lotse.domain.rulebook.Deadline;
import eu.lotse.domain.rulebook.Place;
import eu.lotse.domain.rulebook.Rule;
import eu.lotse.domain.rulebook.RulebookFiles;
import eu.lotse.domain.rulebook.Topic;
import eu.lotse.rules.reading.Book;
import eu.lotse.rules.reading.BookReader;
import eu.lotse.rules.reading.DeadlineReader;
import eu.lotse.rules.reading.RulebookFolder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class RulesArePrintedTest {

  private static final Place NOWHERE = new Place("-", 1);

  static Stream<Path> books() {
    return Stream.of(Path.of("rulebook"), Path.of("src/test/resources/regelwerk"));
  }

  static Stream<Matter> matters() {
    return Matters.all().stream();
  }

  @ParameterizedTest
  @MethodSource("books")
  void germanPrintsReadAsTheSameRules(Path folder) {
    RulebookFiles files = RulebookFolder.read(folder);
    Book written = BookReader.read(files, Matters.all());
    var printed = new TreeMap<>(files.files());
    for (Topic topic : topics(written)) {
      for (String file : topic.texts().keySet()) {
        String text =
            topic.rules().stream()
                .filter(r -> r.place().file().equals(file))
                .map(RulePrinter.german()::print)
                .collect(Collectors.joining("\n"));
        printed.put(file, text.getBytes(StandardCharsets.UTF_8));
      }
    }
    Book read = BookReader.read(new RulebookFiles(printed), Matters.all());
    for (Matter matter : Matters.all()) {
      assertThat(placeless(read.rules(matter))).isEqualTo(placeless(written.rules(matter)));
    }
    assertThat(topics(written)).isNotEmpty();
  }

  private static List<Topic> topics(Book book) {
    return book.topics().values().stream().flatMap(List::stream).toList();
  }

  private static List<Rule> placeless(List<Rule> rules) {
    return rules.stream()
        .map(r ->
            new Rule(
                r.id(),
                r.name(),
                r.area(),
                r.effect(),
                r.reason(),
                r.conditions(),
                r.duties(),
                r.norms(),
                r.rulings(),
                r.holds(),
                r.certainty(),
                r.exceptionTo(),
                r.closing(),
                r.supersedes(),
                NOWHERE))
        .toList();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "sofort",
        "dauernd",
        "1 Tag",
        "14 Tage",
        "1 Monat oder erste Ansprache",
        "3 Jahre oder vor Beginn oder jede Nutzung"
      })
  void deadlinesArePrintedAsTheyAreRead(String words) {
    Deadline deadline = DeadlineReader.read(words).orElseThrow();
    assertThat(RulePrinter.german().print(deadline)).isEqualTo(words);
  }

  @Test
  void anEnglishPrintHoldsGermanOnlyWhereItSaysSo() {
    Book book = BookReader.read(RulebookFolder.read(Path.of("rulebook")), Matters.all());
    Rule rule =
        book.rules(Matters.all().getFirst()).stream()
            .filter(r -> r.id().toString().equals("R39.2"))
            .findFirst()
            .orElseThrow();
    assertThat(RulePrinter.english().print(rule))
        .isEqualTo(
            """
            rule "Werbewiderspruch sperrt Werbung und Werbeprofile (DSGVO)" [de]
              @id("R39.2") @area("Data protection")
              @norm("Art. 21 Abs. 2 DSGVO", "Art. 21 Abs. 3 DSGVO")
              @in_force_from("2018-05-25")
              @certainty("settled")
            when
              Facts
              - Objection: to advertising or general
              - Purpose: advertising or cross-selling or preferences or profiling
            then
              prohibited, because "die Person der Werbung widersprochen hat" [de]
              Duty: stop, deadline: at once, under "Art. 21 Abs. 3 DSGVO", namely "jede Nutzung für Werbung beenden" [de]
              Duty: set a block, deadline: at once, under "Art. 21 Abs. 3 DSGVO", namely "mit möglichst wenigen Angaben in die Sperrliste aufnehmen" [de]
            end
            """);
  }

  @ParameterizedTest
  @MethodSource("matters")
  void differentConditionsNeverLookTheSameInEnglish(Matter matter) {
    var attributes = matter.attributes().stream().map(a -> a.phrase().english()).toList();
    assertThat(attributes).doesNotHaveDuplicates().noneMatch(phrase -> phrase.contains(": "));
    for (Attribute attribute : matter.attributes()) {
      assertThat(attribute.values())
          .as("English phrases of the values of %s", attribute.name())
          .extracting(v -> v.phrase().english())
          .doesNotHaveDuplicates()
          .noneMatch(phrase -> phrase.contains(" or ") || phrase.startsWith("other than "));
      for (Value value : attribute.values()) {
        var is = new Condition(attribute, List.of(value), false);
        var isNot = new Condition(attribute, List.of(value), true);
        assertThat(RulePrinter.english().print(is))
            .isNotEqualTo(RulePrinter.english().print(isNot));
      }
    }
    assertThat(matter.duties().stream().map(DutyKind::phrase).map(p -> p.english()))
        .doesNotHaveDuplicates();
  }

  @Test
  void differentWordsOfLawNeverLookTheSameInEnglish() {
    assertThat(Stream.of(Area.values()).map(Area::english)).doesNotHaveDuplicates();
    assertThat(Stream.of(Certainty.values()).map(Certainty::english)).doesNotHaveDuplicates();
    assertThat(Stream.of(Deadline.Moment.values()).map(Deadline.Moment::english))
        .doesNotHaveDuplicates();
  }
}
