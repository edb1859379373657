package eu.lotse.web.ui.answer;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import eu.lotse.domain.decision.Verdict;
import eu.lotse.web.ui.words.Words;

/**
 * The verdict, large, with its one sentence; screen readers are told politely whenever it changes.
 */
public final class VerdictBanner extends Div {

  private static final long serialVersionUID = 1L;

  private final Words words;
  private final Span icon = new Span();
  private final Span name = new Span();
  private final Paragraph sentence = new Paragraph();
  private String said = "";
  private final Paragraph dates = new Paragraph();
  private String style = "verdict-undetermined";

  public VerdictBanner(Words words) {
    this.words = words;
    addClassNames("verdict-banner", style);
    getElement().setAttribute("role", "status");
    getElement().setAttribute("aria-live", "polite");
    getElement().setAttribute("aria-atomic", "true");
    icon.addClassName("verdict-icon");
    name.addClassName("verdict-name");
    sentence.addClassName("verdict-sentence");
    dates.addClassNames("verdict-dates", "quiet");
    var text = new Div(name, sentence, dates);
    text.addClassName("verdict-text");
    add(icon, text);
  }

  /** Shows a verdict. */
  public void show(Verdict verdict, Summary why, String asOf) {
    removeClassName(style);
    style = VerdictLook.style(verdict);
    addClassName(style);
    icon.removeAll();
    icon.add(VerdictLook.glyph(verdict).draw());
    name.setText(words.of(verdict));
    if (!why.text().equals(said)) {
      said = why.text();
      sentence.removeAll();
      sentence.add(
          new Span(why.lead() + " "),
          words.german(new Span(why.reason())),
          new Span(" " + why.more()));
    }
    dates.setText(asOf);
    dates.setVisible(!asOf.isBlank());
  }

  public String verdict() {
    return name.getText();
  }

  public String sentence() {
    return said;
  }
}
