package eu.lotse.web.ui.answer;

import com.vaadin.flow.component.html.Span;
import eu.lotse.domain.decision.Verdict;
import eu.lotse.web.ui.words.Words;

/** A verdict as a small badge: picture, word and colour. */
public final class VerdictBadge extends Span {

  private static final long serialVersionUID = 1L;

  public VerdictBadge(Verdict verdict, Words words) {
    addClassNames("verdict-badge", VerdictLook.style(verdict));
    add(VerdictLook.glyph(verdict).draw(), new Span(words.of(verdict)));
  }
}
