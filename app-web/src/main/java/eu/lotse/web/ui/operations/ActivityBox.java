package eu.lotse.web.ui.operations;

import com.vaadin.flow.component.combobox.ComboBox;
import eu.lotse.domain.register.Activity;
import eu.lotse.domain.register.ActivityName;
import eu.lotse.web.ui.words.Words;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/** One of the activities to look for, or all of them. */
final class ActivityBox extends ComboBox<Activity> {

  private static final long serialVersionUID = 1L;

  private final List<Activity> activities;

  ActivityBox(List<Activity> activities, Words words, Consumer<Optional<ActivityName>> onChoice) {
    super(words.text("operations.activity"), activities);
    this.activities = activities;
    setItemLabelGenerator(Activity::title);
    setPlaceholder(words.text("operations.any"));
    setClearButtonVisible(true);
    addValueChangeListener(change -> {
      if (change.isFromClient()) {
        onChoice.accept(Optional.ofNullable(change.getValue()).map(Activity::name));
      }
    });
  }

  void show(Optional<ActivityName> name) {
    setValue(
        activities.stream()
            .filter(a -> name.filter(a.name()::equals).isPresent())
            .findFirst()
            .orElse(null));
  }
}
