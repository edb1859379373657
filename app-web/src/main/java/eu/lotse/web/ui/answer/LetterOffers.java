package eu.lotse.web.ui.answer;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import eu.lotse.domain.decision.Decision;
import eu.lotse.domain.decision.Letter;
import eu.lotse.domain.decision.OwedDuty;
import eu.lotse.domain.decision.Rulebook;
import eu.lotse.domain.rulebook.LetterTemplate;
import eu.lotse.web.ui.words.Words;
import java.util.List;

/** The letters that fulfil a duty, each behind a button. */
public final class LetterOffers {

  private LetterOffers() {}

  /** None where the duty is no letter; told apart by their subjects where there are several. */
  public static List<Button> of(OwedDuty duty, Decision decision, Rulebook rulebook, Words words) {
    List<LetterTemplate> letters =
        Letter.offered(rulebook.letters(decision.pattern().matter()), duty);
    return letters.stream()
        .map(letter -> {
          String subject = Letter.of(letter, duty, decision, words.locale()).subject();
          String offer = words.text("letter.offer");
          String whole = words.text("letter.offer.subject", subject);
          var button =
              new Button(
                  letters.size() == 1 ? offer : whole,
                  click -> new LetterDialog(letter, duty, decision, words).open());
          button.setAriaLabel(whole);
          button.addThemeVariants(ButtonVariant.SMALL);
          button.addClassName("letter-offer");
          return button;
        })
        .toList();
  }
}
