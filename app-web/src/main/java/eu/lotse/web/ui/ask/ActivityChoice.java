package eu.lotse.web.ui.ask;

import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.data.renderer.ComponentRenderer;
import eu.lotse.domain.facts.Matter;
import eu.lotse.domain.register.Activity;
import eu.lotse.web.ui.words.Words;
import java.util.List;

/** One activity of the record of processing, found by typing a few letters of its title. */
final class ActivityChoice extends ComboBox<Activity> {

  private static final long serialVersionUID = 1L;

  ActivityChoice(List<Activity> activities, Matter matter, Words words) {
    super(words.text("activity.label"));
    offer(activities, matter);
    setItemLabelGenerator(Activity::title);
    setRenderer(
        new ComponentRenderer<>(activity -> {
          var about = new Span(words.of(activity.state()) + " · " + activity.description());
          about.addClassName("item-help");
          var item = new Div(new Span(activity.title()), about);
          item.addClassName("item");
          return item;
        }));
  }

  /** Offers the activities of one matter. */
  void offer(List<Activity> activities, Matter matter) {
    setItems(activities.stream().filter(a -> a.facts().matter() == matter).toList());
  }
}
