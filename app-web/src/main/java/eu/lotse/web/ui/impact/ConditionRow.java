package eu.lotse.web.ui.impact;

import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import com.vaadin.flow.component.html.Div;
import eu.lotse.domain.facts.Attribute;
import eu.lotse.domain.facts.Condition;
import eu.lotse.domain.facts.Matter;
import eu.lotse.domain.facts.Value;
import eu.lotse.web.ui.words.Words;
import java.util.List;
import java.util.Optional;

/** A fact a ruling turns on, with the values it may have. */
final class ConditionRow extends Div {

  private static final long serialVersionUID = 1L;

  private final ComboBox<Attribute> attribute;
  private final MultiSelectComboBox<Value> values;

  ConditionRow(Matter matter, Words words, Runnable onFilled) {
    attribute = new ComboBox<>(words.text("ruling.fact"), matter.attributes());
    attribute.setItemLabelGenerator(a -> words.of(a.phrase()));
    values = new MultiSelectComboBox<>(words.text("ruling.values"));
    values.setItemLabelGenerator(v -> words.of(v.phrase()));
    values.setEnabled(false);
    attribute.addValueChangeListener(change -> {
      values.clear();
      values.setEnabled(change.getValue() != null);
      values.setItems(change.getValue() == null ? List.of() : change.getValue().values());
    });
    values.addValueChangeListener(change -> {
      if (!change.getValue().isEmpty()) {
        onFilled.run();
      }
    });
    addClassName("field-row");
    add(attribute, values);
  }

  /** What is said here; empty where nothing is. */
  Optional<Condition> condition() {
    Attribute chosen = attribute.getValue();
    return chosen == null || values.getValue().isEmpty()
        ? Optional.empty()
        : Optional.of(
            new Condition(
                chosen,
                chosen.values().stream().filter(values.getValue()::contains).toList(),
                false));
  }
}
