package eu.lotse.rules.reading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import eu.lotse.domain.facts.Processing;
import eu.lotse.domain.law.Citation;
import eu.lotse.domain.rulebook.LetterTemplate;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Letter templates: what they must hold, and what is said where they do not. */
class LettersAreReadStrictly {

  private static final String PATH = "verarbeitung/vorlagen/hinweis.md";
  private static final String SOUND =
      """
      # Hinweis
      Pflicht: informieren; löschen
      Nach: Art. 14 DSGVO

      ## Deutsch
      Betreff: Ihre Daten aus: {Quelle}

      Am {Tag} haben wir etwas übernommen. [Name]

      ## English
      Subject: Your data from: {Source}

      On {Day} we took something. [name]
      """;

  @Test
  void a_sound_template_is_part_of_the_book() {
    var book = Regelwerk.whole().with(PATH, SOUND).book();

    LetterTemplate letter = book.letters().get(Processing.matter()).getFirst();

    assertThat(letter.name()).isEqualTo("hinweis");
    assertThat(letter.subject().german()).isEqualTo("Ihre Daten aus: {Quelle}");
    assertThat(letter.body().english()).isEqualTo("On {Day} we took something. [name]");
    var inform = Processing.matter().findDuty("informieren").orElseThrow();
    var ask = Processing.matter().findDuty("nachfragen").orElseThrow();
    assertThat(letter.fits(inform, new Citation("Art. 14 Abs. 3 DSGVO"))).isTrue();
    assertThat(letter.fits(inform, new Citation("Art. 14 DSGVO"))).isTrue();
    assertThat(letter.fits(inform, new Citation("Art. 13 Abs. 1 DSGVO"))).isFalse();
    assertThat(letter.fits(inform, new Citation("Art. 140 DSGVO"))).isFalse();
    assertThat(letter.fits(inform, new Citation("Art. 14 Abs. 3 KI-VO"))).isFalse();
    assertThat(letter.fits(ask, new Citation("Art. 14 DSGVO"))).isFalse();
  }

  static Stream<Arguments> faults() {
    return Stream.of(
        arguments("# Hinweis", "Hinweis", "letter-without-title", 1),
        arguments("Pflicht: informieren; löschen\n", "", "letter-part-missing", 1),
        arguments("Pflicht: informieren", "Pflicht: informiren", "duty-kind-unknown", 2),
        arguments("{Quelle}", "{Quele}", "letter-blank-unknown", 6),
        arguments("{Tag}", "{Day}", "letter-blank-unknown", 8),
        arguments("{Source}", "{Quelle}", "letter-blank-unknown", 11),
        arguments("## English\n", "", "letter-part-missing", 1),
        arguments("Betreff:", "Betrifft:", "letter-part-missing", 5),
        arguments("On {Day} we took something. [name]\n", "", "letter-part-missing", 11));
  }

  @ParameterizedTest(name = "{2}: {1}")
  @MethodSource("faults")
  void and_every_fault_has_its_line(String passage, String replacement, String code, int line) {
    assertThat(SOUND).contains(passage);
    var changed = Regelwerk.whole().with(PATH, SOUND.replace(passage, replacement));

    assertThat(changed.faults())
        .filteredOn(f -> f.code().equals(code))
        .as("%s", changed.faults())
        .singleElement()
        .satisfies(f -> assertThat(f.place().line()).isEqualTo(line));
  }
}
