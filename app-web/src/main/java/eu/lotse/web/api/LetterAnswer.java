package eu.lotse.web.api;

import eu.lotse.domain.decision.Decision;
import eu.lotse.domain.decision.Letter;
import eu.lotse.domain.decision.Rulebook;
import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;
import java.util.Locale;

/** A letter that fulfils a duty, with what is known filled in. */
@Schema(name = "Letter")
record LetterAnswer(
    @Schema(example = "information-art-14") String template,
    @Schema(description = "The duty it fulfils", example = "INFORM") String duty,
    String subject,
    @Schema(description = "Several lines; square brackets mark what the sender adds") String text) {

  /** Every letter that fulfils a duty of the decision. */
  static List<LetterAnswer> of(Decision decision, Rulebook rulebook, Locale language) {
    var templates = rulebook.letters(decision.pattern().matter());
    return decision.assessment().duties().stream()
        .flatMap(duty ->
            Letter.offered(templates, duty).stream()
                .map(template -> {
                  Letter letter = Letter.of(template, duty, decision, language);
                  return new LetterAnswer(
                      template.name(), duty.kind().name(), letter.subject(), letter.text());
                }))
        .toList();
  }
}
