package eu.lotse.web.ui.rulebook;

import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.RouterLink;
import eu.lotse.domain.rulebook.Topic;
import eu.lotse.web.ui.words.Words;
import java.util.List;

/** The topics of the rulebook, each with the number of its rules that are looked for. */
final class TopicList extends Nav {

  private static final long serialVersionUID = 1L;

  private final transient Words words;

  TopicList(Words words) {
    this.words = words;
    addClassName("topics");
    getElement().setAttribute("aria-label", words.text("rulebook.topics"));
  }

  void show(List<Topic> topics, Topic shown, RuleSearch search) {
    removeAll();
    var list = new UnorderedList();
    list.addClassName("plain-list");
    for (Topic topic : topics) {
      long found = topic.rules().stream().filter(search::finds).count();
      var link = new RouterLink("", RulebookView.class, topic.name());
      var count = new Span(words.of(found));
      count.addClassName("quiet");
      link.add(words.german(new Span(topic.title())), count);
      if (topic.name().equals(shown.name())) {
        link.getElement().setAttribute("aria-current", "page");
      }
      if (found == 0) {
        link.addClassName("nothing-found");
      }
      list.add(new ListItem(link));
    }
    add(list);
  }
}
