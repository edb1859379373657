package eu.lotse.web.ui.operations;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import eu.lotse.domain.facts.DutyKind;
import eu.lotse.domain.register.Activity;
import eu.lotse.domain.register.WorkList;
import eu.lotse.web.ui.operations.WorkSearch.Due;
import eu.lotse.web.ui.words.Words;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;

/** Fields by which lines of the work list are found. */
final class WorkBar extends Div {

  private static final long serialVersionUID = 1L;

  private final ComboBox<DutyKind> kind;
  private final ActivityBox activity;
  private final Select<Due> due = new Select<>();
  private final Button reset;
  private final transient Words words;
  private transient WorkSearch search = WorkSearch.ALL;

  WorkBar(List<Activity> activities, Words words, Consumer<WorkSearch> onSearch) {
    this.words = words;
    this.kind = new ComboBox<>(words.text("worklist.kind"));
    this.activity =
        new ActivityBox(activities, words, name -> onSearch.accept(search.activity(name)));
    this.reset =
        new Button(words.text("operations.reset"), click -> onSearch.accept(WorkSearch.ALL));
    String any = words.text("operations.any");
    addClassName("search-bar");
    getElement().setAttribute("role", "search");
    kind.setPlaceholder(any);
    kind.setClearButtonVisible(true);
    due.setLabel(words.text("worklist.due"));
    due.setItems(Due.values());
    due.setItemLabelGenerator(d -> d == null ? any : words.text("worklist.due." + d));
    due.setEmptySelectionAllowed(true);
    due.setEmptySelectionCaption(any);
    due.setPlaceholder(any);
    reset.addThemeVariants(ButtonVariant.TERTIARY);
    kind.addValueChangeListener(c -> {
      if (c.isFromClient()) {
        onSearch.accept(search.kind(Optional.ofNullable(c.getValue()).map(DutyKind::name)));
      }
    });
    due.addValueChangeListener(c -> {
      if (c.isFromClient()) {
        onSearch.accept(search.due(Optional.ofNullable(c.getValue())));
      }
    });
    add(kind, activity, due, reset);
  }

  /** Offers the kinds of which there are lines, and the one that is looked for. */
  void show(WorkSearch shown, Map<String, Long> counts) {
    search = shown;
    List<DutyKind> offered =
        WorkSearch.kinds().stream()
            .filter(k ->
                counts.containsKey(k.name()) || shown.kind().filter(k.name()::equals).isPresent())
            .toList();
    kind.setItemLabelGenerator(k ->
        words.text(
            "worklist.kind.counted",
            words.of(k.phrase()),
            counted(counts.getOrDefault(k.name(), 0L), words)));
    kind.setItems(offered);
    kind.setValue(
        offered.stream()
            .filter(k -> shown.kind().filter(k.name()::equals).isPresent())
            .findFirst()
            .orElse(null));
    activity.show(shown.activity());
    due.setValue(shown.due().orElse(null));
    reset.setVisible(!shown.equals(WorkSearch.ALL));
  }

  /** A number of lines, which are not counted without end. */
  static String counted(long lines, Words words) {
    return lines < WorkList.COUNTED
        ? words.of(lines)
        : words.text("worklist.more-than", words.of(WorkList.COUNTED - 1));
  }
}
