package eu.lotse.web.ui.law;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H4;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.popover.Popover;
import com.vaadin.flow.component.popover.PopoverPosition;
import com.vaadin.flow.component.popover.PopoverVariant;
import eu.lotse.domain.law.Citation;
import eu.lotse.domain.rulebook.Register;
import eu.lotse.web.ui.words.Words;

/** A norm or ruling as it is cited; pressed, it shows what the register knows of it. */
public final class CitationChip extends Composite<Div> {

  private static final long serialVersionUID = 1L;

  public CitationChip(Citation citation, Register register, Words words) {
    var button = words.german(new Button(citation.text()));
    button.addThemeVariants(ButtonVariant.TERTIARY);
    button.addClassName("citation");
    var popover = new Popover();
    popover.setTarget(button);
    popover.setPosition(PopoverPosition.BOTTOM_START);
    popover.addThemeVariants(PopoverVariant.ARROW);
    popover.setWidth("min(26rem, 92vw)");
    popover.setAriaLabel(citation.text());
    popover.addOpenedChangeListener(change -> {
      if (change.isOpened() && popover.getChildren().findAny().isEmpty()) {
        popover.add(content(citation, register, words));
      }
    });
    getContent().addClassName("citation-holder");
    getContent().add(button, popover);
  }

  private static Div content(Citation citation, Register register, Words words) {
    var content = new Div(words.german(new H4(citation.text())));
    content.addClassName("popover-content");
    content.getElement().setAttribute("tabindex", "0");
    content.add(
        register
            .find(citation)
            .map(source -> Sources.describe(source, words))
            .orElseGet(() -> new Paragraph(words.text("source.unknown"))));
    return content;
  }
}
