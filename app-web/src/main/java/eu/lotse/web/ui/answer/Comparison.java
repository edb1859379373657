package eu.lotse.web.ui.answer;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import eu.lotse.domain.decision.Verdict;
import eu.lotse.web.ui.session.DateWish.Knowledge;
import eu.lotse.web.ui.words.Words;
import java.util.function.Consumer;

/** "As understood then" beside "as understood today", where the two verdicts differ. */
public final class Comparison extends Div {

  private static final long serialVersionUID = 1L;

  /**
   * The two verdicts of one case.
   *
   * @param shown how the law is being read on the page
   * @param choose reads it the other way
   */
  public Comparison(
      Verdict then, Verdict now, Knowledge shown, Consumer<Knowledge> choose, Words words) {
    addClassName("comparison");
    add(new H3(words.text("comparison.title")), new Paragraph(words.text("comparison.text")));
    var pair = new Div(side(Knowledge.AS_THEN, then, shown, choose, words));
    pair.add(side(Knowledge.AS_NOW, now, shown, choose, words));
    pair.addClassName("comparison-pair");
    add(pair);
  }

  private static Button side(
      Knowledge knowledge,
      Verdict verdict,
      Knowledge shown,
      Consumer<Knowledge> choose,
      Words words) {
    var content = new Div(new Div(words.text("knowledge." + knowledge)));
    content.add(new VerdictBadge(verdict, words));
    content.addClassName("comparison-side");
    var button = new Button(content, click -> choose.accept(knowledge));
    button.addThemeVariants(ButtonVariant.TERTIARY);
    button.getElement().setAttribute("aria-pressed", String.valueOf(knowledge == shown));
    button.addClassName("comparison-button");
    return button;
  }
}
