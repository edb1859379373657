package eu.lotse.web.ui.operations;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import eu.lotse.domain.register.Activity;
import eu.lotse.domain.register.State;
import eu.lotse.web.ui.words.Words;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/** Fields by which operations are found. */
final class SearchBar extends Div {

  private static final long serialVersionUID = 1L;

  private final ActivityBox activity;
  private final ComboBox<Search.Aim> aim;
  private final Select<State> state = new Select<>();
  private final Button reset;
  private Search search = Search.ALL;

  SearchBar(List<Activity> activities, Words words, Consumer<Search> onSearch) {
    this.activity =
        new ActivityBox(activities, words, name -> onSearch.accept(search.activity(name)));
    this.aim = new ComboBox<>(words.text("operations.aim"), Search.Aim.all());
    this.reset = new Button(words.text("operations.reset"), click -> onSearch.accept(Search.ALL));
    addClassName("search-bar");
    getElement().setAttribute("role", "search");
    aim.setItemLabelGenerator(a -> words.of(a.value().phrase()));
    aim.setPlaceholder(words.text("operations.any"));
    aim.setClearButtonVisible(true);
    state.setLabel(words.text("operations.state"));
    state.setItems(State.values());
    state.setItemLabelGenerator(s -> s == null ? words.text("operations.any") : words.of(s));
    state.setEmptySelectionAllowed(true);
    state.setEmptySelectionCaption(words.text("operations.any"));
    state.setPlaceholder(words.text("operations.any"));
    reset.addThemeVariants(ButtonVariant.TERTIARY);
    aim.addValueChangeListener(c -> {
      if (c.isFromClient()) {
        onSearch.accept(search.aim(Optional.ofNullable(c.getValue())));
      }
    });
    state.addValueChangeListener(c -> {
      if (c.isFromClient()) {
        onSearch.accept(search.state(Optional.ofNullable(c.getValue())));
      }
    });
    add(activity, aim, state, reset);
  }

  void show(Search shown) {
    search = shown;
    activity.show(shown.activity());
    aim.setValue(shown.aim().orElse(null));
    state.setValue(shown.state().orElse(null));
    reset.setVisible(!shown.equals(Search.ALL));
  }
}
