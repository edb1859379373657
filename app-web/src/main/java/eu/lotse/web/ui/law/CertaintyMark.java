package eu.lotse.web.ui.law;

import com.vaadin.flow.component.html.Span;
import eu.lotse.domain.law.Certainty;
import eu.lotse.web.ui.words.Words;
import java.util.Locale;

/** How firm a reading of the law is, as a small mark with words. */
public final class CertaintyMark extends Span {

  private static final long serialVersionUID = 1L;

  public CertaintyMark(Certainty certainty, Words words) {
    super(words.of(certainty));
    addClassNames("mark", "certainty-" + certainty.name().toLowerCase(Locale.ROOT));
    setTitle(words.text("certainty.help." + certainty));
  }
}
