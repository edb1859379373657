package eu.lotse.web.ui.impact;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.RouterLink;
import eu.lotse.domain.facts.Matter;
import eu.lotse.domain.facts.Value;
import eu.lotse.domain.impact.Reach;
import eu.lotse.domain.register.Activity;
import eu.lotse.domain.register.ActivityName;
import eu.lotse.web.ui.answer.VerdictBadge;
import eu.lotse.web.ui.operations.OperationsView;
import eu.lotse.web.ui.words.Words;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** The operations a ruling may touch, group by group; each leads to the list of such operations. */
final class ReachList extends UnorderedList {

  private static final long serialVersionUID = 1L;

  private final Matter matter;
  private final Words words;
  private final Map<ActivityName, String> titles;

  ReachList(Matter matter, Reach reach, List<Activity> activities, Words words) {
    this.matter = matter;
    this.words = words;
    this.titles = activities.stream().collect(Collectors.toMap(Activity::name, Activity::title));
    addClassNames("plain-list", "reach");
    reach.groups().forEach(group -> add(new ListItem(row(group))));
  }

  private Component row(Reach.Group group) {
    var number = new Span(words.of(group.operations()));
    number.addClassName("count-number");
    var certain =
        new Span(words.text(group.kind().certain() ? "ruling.certain" : "ruling.possible"));
    certain.addClassNames("mark", group.kind().certain() ? "mark-carries" : "mark-possible");
    var marks = new Div(new VerdictBadge(group.kind().verdict(), words), certain);
    marks.addClassName("marks");
    var text = new Div(link(group), marks);
    text.addClassName("reach-text");
    if (!group.samples().isEmpty()) {
      var samples = new SampleLinks(group.samples(), words);
      samples.addComponentAsFirst(new Span(words.text("impact.samples") + ":"));
      samples.addClassName("quiet");
      text.add(samples);
    }
    var row = new Div(number, text);
    row.addClassName("reach-row");
    return row;
  }

  private RouterLink link(Reach.Group group) {
    Reach.Kind kind = group.kind();
    var wanted = new LinkedHashMap<String, String>();
    wanted.put("verdict", kind.verdict().name());
    wanted.put("activity", kind.activity().text());
    matter.aim().ifPresent(aim -> kind.purpose().ifPresent(p -> wanted.put(aim.name(), p.name())));
    String title = titles.getOrDefault(kind.activity(), kind.activity().text());
    String purpose =
        kind.purpose()
            .map(Value::phrase)
            .map(words::of)
            .orElseGet(() -> words.text("fact.unknown"));
    var link = new RouterLink(title + " · " + purpose, OperationsView.class);
    link.setQueryParameters(QueryParameters.simple(wanted));
    return link;
  }
}
