package eu.lotse.web.ui.law;

import com.vaadin.flow.component.html.Anchor;
import eu.lotse.domain.rulebook.RuleId;
import eu.lotse.web.ui.words.Words;

/** A rule's id, leading to the rule in the rulebook. */
public final class RuleLink extends Anchor {

  private static final long serialVersionUID = 1L;

  public RuleLink(RuleId id, Words words) {
    super("rulebook/" + id, id.toString());
    addClassName("rule-id");
    getElement().setAttribute("aria-label", words.text("rule.link", id.toString()));
  }
}
