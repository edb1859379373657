package eu.lotse.web.ui.ask;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H4;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.popover.Popover;
import com.vaadin.flow.component.popover.PopoverPosition;
import com.vaadin.flow.component.popover.PopoverVariant;
import eu.lotse.domain.facts.Attribute;
import eu.lotse.web.ui.words.Glyph;
import eu.lotse.web.ui.words.Words;

/** The small question mark beside a fact; pressed, it explains the fact and each of its values. */
final class FactHelp extends Composite<Div> {

  private static final long serialVersionUID = 1L;

  FactHelp(Attribute attribute, Words words) {
    String title = words.of(attribute.phrase());
    var button = new Button(Glyph.HELP.draw());
    button.addThemeVariants(ButtonVariant.TERTIARY);
    button.setAriaLabel(words.text("fact.help", title));
    var popover = new Popover();
    popover.setTarget(button);
    popover.setPosition(PopoverPosition.BOTTOM_END);
    popover.addThemeVariants(PopoverVariant.ARROW);
    popover.setWidth("min(28rem, 92vw)");
    popover.setAriaLabel(title);
    popover.addOpenedChangeListener(change -> {
      if (change.isOpened() && popover.getChildren().findAny().isEmpty()) {
        popover.add(content(attribute, title, words));
      }
    });
    getContent().addClassName("fact-help");
    getContent().add(button, popover);
  }

  private static Div content(Attribute attribute, String title, Words words) {
    var values = new DescriptionList();
    attribute
        .values()
        .forEach(value ->
            values.add(
                new DescriptionList.Term(words.of(value.phrase())),
                new DescriptionList.Description(words.of(value.help()))));
    var content = new Div(new H4(title), new Paragraph(words.of(attribute.help())), values);
    content.addClassName("popover-content");
    content.getElement().setAttribute("tabindex", "0");
    return content;
  }
}
