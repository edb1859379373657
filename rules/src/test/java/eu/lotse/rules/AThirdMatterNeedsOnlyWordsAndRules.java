package eu.lotse.rules;

import static org.assertj.core.api.Assertions.assertThat;

import eu.lotse.domain.Decide;
import eu.lotse.domain.decision.Question;
import eu.lotse.domain.decision.Verdict;
import eu.lotse.domain.facts.Facts;
import eu.lotse.domain.facts.Matter;
import eu.lotse.domain.facts.Matters;
import eu.lotse.domain.facts.Origin;
import eu.lotse.domain.facts.Phrase;
import eu.lotse.domain.facts.Theme;
import eu.lotse.domain.law.LegalDates;
import eu.lotse.rules.engine.CompiledRulebook;
import eu.lotse.rules.reading.BookReader;
import eu.lotse.rules.reading.Regelwerk;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** A matter nobody has heard of: its vocabulary, a folder of rules, and nothing else. */
class AThirdMatterNeedsOnlyWordsAndRules {

  private static final Matter GARDENING = gardening();
  private static final List<Matter> MATTERS =
      Stream.concat(Matters.all().stream(), Stream.of(GARDENING)).toList();
  private static final LegalDates TODAY = LegalDates.asThen(LocalDate.of(2026, 1, 10));

  private static final String RULES =
      """
      rule "Was niemand erlaubt, klärt der Gartenverein"
        @id("R90.1") @gebiet("Vertrag")
        @norm("§ 99 Testgesetz")
        @gültig_ab("2009-09-01")
        @sicherheit("offen")
        @auffang
      when
        Sachverhalt
      then
        vielleicht verboten, weil "die Satzung dazu schweigt"
      end

      rule "In der Mittagsruhe wird nicht gemäht"
        @id("R91.1") @gebiet("Vertrag")
        @norm("§ 99 Testgesetz")
        @gültig_ab("2009-09-01")
        @sicherheit("gesichert")
      when
        Sachverhalt
        - Arbeit: mähen
        - Uhrzeit: Mittag
      then
        verboten, weil "die Nachbarn schlafen"
        Pflicht: warten, Frist: sofort, nach "§ 99 Testgesetz", nämlich "bis drei Uhr warten"
      end
      """;

  private static final String SCENARIOS =
      """
      # language: de
      Funktionalität: Mittagsruhe

        Szenario: Mähen am Mittag
          Angenommen Arbeit: mähen
          Und Uhrzeit: Mittag
          Wenn am 01.09.2009 entschieden wird
          Dann ist es verboten
          Und es greift Regel R91.1
          Und es besteht die Pflicht: warten, Frist: sofort

        Szenario: Gießen
          Angenommen Arbeit: gießen
          Wenn am 01.09.2009 entschieden wird
          Dann ist es rechtlich zu prüfen
          Und es greift Regel R90.1
      """;

  private static Matter gardening() {
    var theme = new Theme("GARDEN", new Phrase("Garten", "Garden"));
    return Matter.named("gardening", new Phrase("Garten", "Gardening"))
        .attribute("work", "Arbeit", "Work", theme, Origin.ACTIVITY)
        .value("MOW", "mähen", "mow", "-", "-")
        .value("WATER", "gießen", "water", "-", "-")
        .add()
        .attribute("time", "Uhrzeit", "Time of day", theme, Origin.HANDLING)
        .value("NOON", "Mittag", "noon", "-", "-")
        .value("OTHER", "sonst", "other", "-", "-")
        .appliesWhen("work", "MOW")
        .add()
        .duty("WAIT", "warten", "wait", "-", "-")
        .roles(Matter.Roles.acting(Optional.of("work")))
        .build();
  }

  private static Regelwerk rulebook() {
    return Regelwerk.whole()
        .with("garten/ruhe/THEMA.md", "# Ruhe\n\nWann es still zu sein hat.\n")
        .with("garten/ruhe/mittag.dslr", RULES)
        .with("garten/ruhe/mittag.feature", SCENARIOS);
  }

  @Test
  void itsRulesAreCheckedWithItsScenarios() {
    CheckReport report =
        new RulebookCheck(MATTERS, book -> CompiledRulebook.of(book, MATTERS))
            .check(rulebook().files());

    assertThat(report.faults()).isEmpty();
    assertThat(report.results())
        .filteredOn(r -> r.scenario().place().file().startsWith("garten/"))
        .hasSize(2)
        .allMatch(r -> r.passed());
  }

  @Test
  void itsQuestionsAreDecidedBesideThoseOfTheOthers() {
    var compiled = CompiledRulebook.of(BookReader.read(rulebook().files(), MATTERS), MATTERS);
    var decide = new Decide(() -> compiled);
    Facts mowing = Facts.none(GARDENING).with("work", "MOW");

    assertThat(decide.decide(new Question(mowing.with("time", "NOON"), TODAY, true)).verdict())
        .isEqualTo(Verdict.PROHIBITED);
    var open = decide.decide(new Question(mowing, TODAY, true));
    assertThat(open.verdict()).isEqualTo(Verdict.UNDETERMINED);
    assertThat(open.assessment().missing()).containsExactly(GARDENING.attribute("time"));
    assertThat(compiled.models(GARDENING)).isTrue();
  }

  @Test
  void itsRulesMayNotCarryTheIdsOfAnotherMatter() {
    var twice = rulebook().with("garten/ruhe/mittag.dslr", RULES.replace("R91.1", "R11.1"));

    assertThat(
            new RulebookCheck(MATTERS, book -> CompiledRulebook.of(book, MATTERS))
                .check(twice.files())
                .faults())
        .isNotEmpty();
  }

  /** A rulebook written before the house knew a matter stays what it was. */
  @Test
  void aRulebookMayBeSilentOnIt() {
    var silent = CompiledRulebook.of(BookReader.read(Regelwerk.whole().files(), MATTERS), MATTERS);

    assertThat(silent.models(GARDENING)).isFalse();
    assertThat(silent.models(Matters.all().getFirst())).isTrue();
    assertThat(silent.begins(GARDENING)).isEqualTo(LocalDate.MAX);
    assertThat(silent.cell(GARDENING, TODAY)).isNotNull();
  }
}
