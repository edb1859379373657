package eu.lotse.web.ui.operations;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import eu.lotse.domain.decision.Verdict;
import eu.lotse.web.ui.answer.VerdictBadge;
import eu.lotse.web.ui.words.Words;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * How many operations each verdict has; pressed, a verdict filters the list, pressed again, no
 * longer.
 */
final class VerdictCounts extends Div {

  private static final long serialVersionUID = 1L;

  private final Words words;
  private final Consumer<Optional<Verdict>> onChoice;

  VerdictCounts(Words words, Consumer<Optional<Verdict>> onChoice) {
    this.words = words;
    this.onChoice = onChoice;
    addClassName("counts");
    getElement().setAttribute("role", "group");
    getElement().setAttribute("aria-label", words.text("operations.counts"));
  }

  void show(Map<Verdict, Long> counts, Optional<Verdict> chosen) {
    removeAll();
    for (Verdict verdict : Verdict.values()) {
      long count = counts.getOrDefault(verdict, 0L);
      boolean pressed = chosen.filter(verdict::equals).isPresent();
      var number = new Span(words.of(count));
      number.addClassName("count-number");
      var content = new Div(number, new VerdictBadge(verdict, words));
      content.addClassName("count");
      var button =
          new Button(
              content, click -> onChoice.accept(pressed ? Optional.empty() : Optional.of(verdict)));
      button.addThemeVariants(ButtonVariant.TERTIARY);
      button.addClassName("count-button");
      button.getElement().setAttribute("aria-pressed", String.valueOf(pressed));
      add(button);
    }
  }
}
