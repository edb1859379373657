package eu.lotse.domain.decision;

import static org.assertj.core.api.Assertions.assertThat;

import eu.lotse.domain.facts.FactPattern;
import eu.lotse.domain.facts.Facts;
import eu.lotse.domain.facts.Matter;
import eu.lotse.domain.facts.Processing;
import eu.lotse.domain.facts.Text;
import eu.lotse.domain.law.Citation;
import eu.lotse.domain.law.LegalDates;
import eu.lotse.domain.law.Span;
import eu.lotse.domain.rulebook.Cell;
import eu.lotse.domain.rulebook.Deadline;
import eu.lotse.domain.rulebook.LetterTemplate;
import eu.lotse.domain.rulebook.Place;
import eu.lotse.domain.rulebook.ReleaseId;
import eu.lotse.domain.rulebook.RuleId;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** A letter says what the decision knows and leaves the rest to its sender. */
class LetterTest {

  private static final Matter MATTER = Processing.matter();
  private static final LocalDate DAY = LocalDate.of(2026, 3, 1);
  private static final OwedDuty INFORM =
      new OwedDuty(
          MATTER.findDuty("informieren").orElseThrow(),
          Deadline.AT_ONCE,
          Presence.CERTAIN,
          List.of(
              new OwedDuty.Ground(
                  RuleId.of("R78.2"), new Citation("Art. 14 Abs. 3 DSGVO"), "ihr schreiben")));

  @Test
  void known_facts_are_filled_in_and_unknown_ones_left_to_the_sender() {
    var letter = letter(Locale.GERMAN, "Aus {Quelle} zu {Zweck} am {Tag}: {Pflicht}", "-");

    assertThat(letter.text())
        .isEqualTo("Aus eigene Vertragsdaten zu [Zweck] am 1. März 2026: ihr schreiben");
  }

  @Test
  void the_english_letter_speaks_english_phrases() {
    var letter = letter(Locale.ENGLISH, "-", "From {Source} for {Purpose}, {Legal basis}");

    assertThat(letter.text()).isEqualTo("From own contract data for [Purpose], [Legal basis]");
    assertThat(letter.subject()).isEqualTo("Subject");
  }

  @Test
  void a_line_about_a_fact_without_meaning_in_the_case_is_left_out() {
    var letter = letter(Locale.GERMAN, "Anfang\nSichtbar: {Zugänglichkeit}\nEnde", "-");

    assertThat(letter.text()).isEqualTo("Anfang\nEnde");
  }

  @Test
  void only_templates_for_the_kind_and_norm_of_a_duty_are_offered() {
    var right = template("Art. 14 DSGVO", "-", "-");
    var other = template("Art. 13 DSGVO", "-", "-");

    assertThat(Letter.offered(List.of(other, right), INFORM)).containsExactly(right);
  }

  private static Letter letter(Locale language, String german, String english) {
    return Letter.of(template("Art. 14 DSGVO", german, english), INFORM, decision(), language);
  }

  private static LetterTemplate template(String norm, String german, String english) {
    return new LetterTemplate(
        "brief",
        List.of(INFORM.kind()),
        List.of(norm),
        new Text("Betreff", "Subject"),
        new Text(german, english),
        new Place("x.md", 1));
  }

  private static Decision decision() {
    var source = MATTER.attribute("source");
    var facts = Facts.read(MATTER, Map.of("source", List.of("OWN_CONTRACT_DATA")));
    return new Decision(
        new Question(facts, new LegalDates(DAY, DAY), false),
        FactPattern.of(MATTER, Map.of(source, List.of(source.value("OWN_CONTRACT_DATA")))),
        List.of(),
        List.of(),
        new Assessment(
            Verdict.PROHIBITED, Set.of(Verdict.PROHIBITED), List.of(), List.of(INFORM), List.of()),
        new Cell(Span.ALWAYS, Span.ALWAYS),
        new ReleaseId("0".repeat(64)),
        "engine");
  }
}
