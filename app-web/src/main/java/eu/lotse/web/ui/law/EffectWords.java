package eu.lotse.web.ui.law;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import eu.lotse.domain.rulebook.Effect;
import eu.lotse.domain.rulebook.Rule;
import eu.lotse.web.ui.words.Words;
import java.util.Locale;

/** What a rule does, as a sentence: "verboten, weil ...". */
public final class EffectWords {

  private EffectWords() {}

  /** The sentence of a rule; the reason is the lawyer's German. */
  public static Component sentence(Rule rule, Words words) {
    var sentence = new Paragraph();
    sentence.addClassName("effect-sentence");
    var begin = new Span(words.text("effect." + rule.effect()));
    begin.addClassNames("effect", style(rule.effect()));
    sentence.add(begin);
    if (!rule.reason().isBlank()) {
      sentence.add(new Span(words.text("effect.because") + " "));
      sentence.add(words.german(new Span(rule.reason() + ".")));
    }
    return sentence;
  }

  /** The class by which a style sheet knows the effect. */
  public static String style(Effect effect) {
    return "effect-" + effect.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
