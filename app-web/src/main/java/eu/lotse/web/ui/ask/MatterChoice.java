package eu.lotse.web.ui.ask;

import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import eu.lotse.domain.facts.Matter;
import eu.lotse.web.ui.words.Words;
import java.util.List;
import java.util.function.Consumer;

/** Of which matter the question is; not asked where the rulebook knows only one. */
final class MatterChoice extends RadioButtonGroup<Matter> {

  private static final long serialVersionUID = 1L;

  MatterChoice(List<Matter> matters, Matter asked, Words words, Consumer<Matter> onChoice) {
    super(words.text("ask.matter"));
    setItems(matters);
    setItemLabelGenerator(matter -> words.of(matter.phrase()));
    setValue(asked);
    setVisible(matters.size() > 1);
    addValueChangeListener(change -> {
      if (change.isFromClient() && change.getValue() != null) {
        onChoice.accept(change.getValue());
      }
    });
  }
}
