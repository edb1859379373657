package eu.lotse.web.ui.answer;

import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import eu.lotse.domain.decision.Presumed;
import eu.lotse.web.ui.words.Words;
import java.util.Comparator;
import java.util.List;

/** What was presumed; what carries the verdict first and marked. */
final class PresumedList extends UnorderedList {

  private static final long serialVersionUID = 1L;

  PresumedList(List<Presumed> presumed, Words words) {
    addClassNames("plain-list", "presumed");
    presumed.stream()
        .sorted(Comparator.comparing(Presumed::carries).reversed())
        .forEach(p -> add(item(p, words)));
  }

  private static ListItem item(Presumed presumed, Words words) {
    var name = new Span(words.of(presumed.attribute().phrase()) + ": ");
    name.addClassName("quiet");
    var item = new ListItem(name, new Span(words.oneOf(presumed.values())));
    if (presumed.carries()) {
      var carries = new Span(words.text("presumed.carries"));
      carries.addClassNames("mark", "mark-carries");
      item.add(carries);
    }
    return item;
  }
}
