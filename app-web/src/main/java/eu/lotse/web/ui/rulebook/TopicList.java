package eu.lotse.web.ui.rulebook;

import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.RouterLink;
import eu.lotse.domain.facts.Matter;
import eu.lotse.domain.rulebook.Topic;
import eu.lotse.web.ui.words.Words;

/** The topics of the rulebook, each with the number of its rules that are looked for. */
final class TopicList extends Nav {

  private static final long serialVersionUID = 1L;

  private final transient Words words;

  TopicList(Words words) {
    this.words = words;
    addClassName("topics");
    getElement().setAttribute("aria-label", words.text("rulebook.topics"));
  }

  void show(Shelves shelves, Topic shown, RuleSearch search) {
    removeAll();
    for (Matter matter : shelves.matters()) {
      if (shelves.matters().size() > 1) {
        add(new H2(words.of(matter.phrase())));
      }
      add(topics(shelves, matter, shown, search));
    }
    bringToSight();
  }

  /** The list is longer than the screen; the page itself stays where it is. */
  private void bringToSight() {
    getElement()
        .executeJs(
            "setTimeout(() => { const a = this.querySelector('[aria-current]');"
                + " if (a) this.scrollTop = a.offsetTop - this.clientHeight / 2; }, 60)");
  }

  private UnorderedList topics(Shelves shelves, Matter matter, Topic shown, RuleSearch search) {
    var list = new UnorderedList();
    list.addClassName("plain-list");
    for (Topic topic : shelves.topics(matter)) {
      long found = topic.rules().stream().filter(search::finds).count();
      var link = new RouterLink("", RulebookView.class, shelves.address(topic));
      var count = new Span(words.of(found));
      count.addClassName("quiet");
      link.add(words.german(new Span(topic.title())), count);
      if (topic.equals(shown)) {
        link.getElement().setAttribute("aria-current", "page");
      }
      if (found == 0) {
        link.addClassName("nothing-found");
      }
      list.add(new ListItem(link));
    }
    return list;
  }
}
