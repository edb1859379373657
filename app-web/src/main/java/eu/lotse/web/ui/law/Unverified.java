package eu.lotse.web.ui.law;

import com.vaadin.flow.component.html.Span;
import eu.lotse.domain.rulebook.Register;
import eu.lotse.domain.rulebook.Rule;
import eu.lotse.web.ui.words.Words;
import java.util.Optional;

/** Marks a rule none of whose sources was read. */
public final class Unverified {

  private Unverified() {}

  /** The mark; empty where some source was verified. */
  public static Optional<Span> mark(Rule rule, Register register, Words words) {
    if (register.isVerified(rule)) {
      return Optional.empty();
    }
    var mark = new Span(words.text("rule.unverified"));
    mark.addClassNames("mark", "mark-memory_medium");
    mark.setTitle(words.text("rule.unverified.help"));
    return Optional.of(mark);
  }
}
