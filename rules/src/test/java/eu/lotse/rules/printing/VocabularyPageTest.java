package eu.lotse.rules.printing;

import static org.assertj.core.api.Assertions.assertThat;

import eu.lotse.domain.facts.Matters;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class VocabularyPageTest {

  @Test
  void thePageInTheDocsIsTheOneTheProgramPrints() throws IOException {
    assertThat(Files.readString(Path.of("../docs/vocabulary.md")))
        .as("renew it: ./lotse rules vocabulary --english > docs/vocabulary.md")
        .isEqualTo(VocabularyPage.of(Matters.all(), Locale.ENGLISH));
  }

  @Test
  void everyPhraseStandsOnItInBothLanguages() {
    for (Locale locale : new Locale[] {Locale.GERMAN, Locale.ENGLISH}) {
      String page = VocabularyPage.of(Matters.all(), locale);
      for (var matter : Matters.all()) {
        for (var attribute : matter.attributes()) {
          assertThat(page).contains("`" + attribute.name() + "`", attribute.help().in(locale));
          for (var value : attribute.values()) {
            assertThat(page)
                .contains(
                    "| %s | %s | `%s` | %s |"
                        .formatted(
                            value.phrase().german(),
                            value.phrase().english(),
                            value.name(),
                            value.help().in(locale)));
          }
        }
        matter.duties().forEach(duty -> assertThat(page).contains("`" + duty.name() + "`"));
      }
    }
  }
}
