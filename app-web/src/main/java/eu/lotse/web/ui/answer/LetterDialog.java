package eu.lotse.web.ui.answer;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.notification.Notification;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import eu.lotse.domain.decision.Decision;
import eu.lotse.domain.decision.Letter;
import eu.lotse.domain.decision.OwedDuty;
import eu.lotse.domain.rulebook.LetterTemplate;
import eu.lotse.web.ui.words.Words;
import java.util.List;
import java.util.Locale;

/** A letter that fulfils a duty, with the known facts filled in, to be finished and copied. */
final class LetterDialog extends Dialog {

  private static final long serialVersionUID = 1L;

  private final transient LetterTemplate template;
  private final transient OwedDuty duty;
  private final transient Decision decision;
  private final RadioButtonGroup<Locale> language = new RadioButtonGroup<>();
  private final TextField subject = new TextField();
  private final TextArea text = new TextArea();

  LetterDialog(LetterTemplate template, OwedDuty duty, Decision decision, Words words) {
    this.template = template;
    this.duty = duty;
    this.decision = decision;
    setHeaderTitle(words.text("letter.title"));
    setWidth("min(48rem, 96vw)");
    language.setLabel(words.text("letter.language"));
    language.setItems(List.of(Locale.GERMAN, Locale.ENGLISH));
    language.setItemLabelGenerator(l -> l.getDisplayLanguage(l));
    language.addValueChangeListener(change -> write(change.getValue()));
    subject.setLabel(words.text("letter.subject"));
    subject.setWidthFull();
    text.setLabel(words.text("letter.text"));
    text.setWidthFull();
    text.setMaxHeight("55vh");
    var hint = new Paragraph(words.text("letter.hint"));
    hint.addClassName("quiet");
    var content = new Div(hint, language, subject, text);
    content.addClassName("letter");
    add(content);
    language.setValue(words.locale().equals(Locale.GERMAN) ? Locale.GERMAN : Locale.ENGLISH);
    var close = new Button(words.text("letter.close"), click -> close());
    var copy = new Button(words.text("letter.copy"), click -> copy(words));
    copy.addThemeVariants(ButtonVariant.PRIMARY);
    getFooter().add(close, copy);
  }

  private void write(Locale chosen) {
    Letter letter = Letter.of(template, duty, decision, chosen);
    subject.setValue(letter.subject());
    text.setValue(letter.text());
    text.getElement().setAttribute("lang", chosen.getLanguage());
    subject.getElement().setAttribute("lang", chosen.getLanguage());
  }

  private void copy(Words words) {
    getElement()
        .executeJs(
            "return navigator.clipboard.writeText($0)",
            subject.getValue() + "\n\n" + text.getValue())
        .then(
            done -> Notification.show(words.text("letter.copied")),
            failed -> Notification.show(words.text("letter.not-copied")));
  }
}
