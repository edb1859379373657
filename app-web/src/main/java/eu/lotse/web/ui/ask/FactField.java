package eu.lotse.web.ui.ask;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Focusable;
import com.vaadin.flow.component.HasValue;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.data.provider.ListDataProvider;
import com.vaadin.flow.data.renderer.ComponentRenderer;
import eu.lotse.domain.facts.Attribute;
import eu.lotse.domain.facts.Value;
import eu.lotse.web.ui.words.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiConsumer;

/** The control for one fact: as compact as the number of its values allows, with its help. */
final class FactField extends Div {

  private static final long serialVersionUID = 1L;

  private static final int FEW = 3;
  private static final int MANY = 8;
  private static final Entry UNSAID = new Entry.Unsaid();

  private final Attribute attribute;
  private final Words words;
  private final ListDataProvider<Entry> entries;
  private final HasValue<?, Entry> control;
  private String unsaid;

  FactField(Attribute attribute, Words words, BiConsumer<Attribute, List<Value>> onSaid) {
    this.attribute = attribute;
    this.words = words;
    this.unsaid = words.text("fact.unknown");
    this.entries = new ListDataProvider<>(entries());
    this.control = control();
    control.setValue(UNSAID);
    control.addValueChangeListener(change -> {
      if (change.isFromClient()) {
        Entry said = change.getValue() == null ? UNSAID : change.getValue();
        onSaid.accept(attribute, said.values(attribute));
      }
    });
    addClassName("fact");
    setId("fact-" + attribute.name());
    add((Component) control, new FactHelp(attribute, words));
  }

  private List<Entry> entries() {
    var all = new ArrayList<Entry>();
    all.add(UNSAID);
    attribute.values().forEach(value -> all.add(new Entry.Is(value)));
    all.add(new Entry.Unknown());
    return all;
  }

  private HasValue<?, Entry> control() {
    String label = words.of(attribute.phrase());
    int choices = attribute.values().size();
    if (choices <= FEW && attribute.presumed().isEmpty()) {
      var radios = new RadioButtonGroup<Entry>(label);
      radios.setItems(entries);
      radios.setItemLabelGenerator(this::label);
      radios.setRenderer(new ComponentRenderer<>(this::brief));
      return radios;
    }
    if (choices <= MANY) {
      var select = new Select<Entry>();
      select.setLabel(label);
      select.setItems(entries);
      select.setItemLabelGenerator(this::label);
      select.setRenderer(new ComponentRenderer<>(this::explained));
      return select;
    }
    var box = new ComboBox<Entry>(label);
    box.setItems(entries);
    box.setItemLabelGenerator(this::label);
    box.setRenderer(new ComponentRenderer<>(this::explained));
    box.setPlaceholder(unsaid);
    box.addBlurListener(left -> {
      if (box.getValue() == null) {
        box.setValue(UNSAID);
      }
    });
    return box;
  }

  private String label(Entry entry) {
    return switch (entry) {
      case Entry.Unsaid() -> unsaid;
      case Entry.Is(Value value) -> words.of(value.phrase());
      case Entry.OneOf(List<Value> some) -> words.oneOf(some);
      case Entry.Unknown() -> words.text("fact.unknown");
    };
  }

  private Component brief(Entry entry) {
    var text = new Span(label(entry));
    if (!(entry instanceof Entry.Is)) {
      text.addClassName("unsaid");
    }
    return text;
  }

  private Component explained(Entry entry) {
    var text = new Div(brief(entry));
    if (entry instanceof Entry.Is(Value value)) {
      var help = new Span(words.of(value.help()));
      help.addClassName("item-help");
      text.add(help);
    }
    text.addClassName("item");
    return text;
  }

  /**
   * Shows what is said.
   *
   * @param entry what was said of the single case
   * @param otherwise what holds where nothing is said, in words
   * @param explicit whether "unknown" says more than saying nothing
   */
  void show(Entry entry, String otherwise, boolean explicit) {
    if (!otherwise.equals(unsaid)) {
      unsaid = otherwise;
      entries.refreshItem(UNSAID);
    }
    List<Entry> offered = new ArrayList<>(entries());
    if (!explicit && !(entry instanceof Entry.Unknown)) {
      offered.removeLast();
    }
    if (entry instanceof Entry.OneOf) {
      offered.add(entry);
    }
    if (!offered.equals(List.copyOf(entries.getItems()))) {
      entries.getItems().clear();
      entries.getItems().addAll(offered);
      entries.refreshAll();
      control.setValue(entry);
    }
    if (!entry.equals(control.getValue())) {
      control.setValue(entry);
    }
    setClassName("said", !(entry instanceof Entry.Unsaid));
  }

  Attribute attribute() {
    return attribute;
  }

  Entry entry() {
    return control.getValue();
  }

  void focus() {
    if (control instanceof Focusable<?> focusable) {
      focusable.focus();
    } else {
      getElement().executeJs("this.querySelector('input')?.focus()");
    }
    scrollIntoView();
  }
}
