package eu.lotse.web.ui.operations;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Span;
import eu.lotse.domain.register.LogEntry;
import eu.lotse.web.ui.answer.VerdictBadge;
import eu.lotse.web.ui.law.RuleLink;
import eu.lotse.web.ui.words.Words;
import java.time.ZoneId;
import java.util.List;

/** The log of one operation as a line through time: who was told what, when, on which rules. */
final class HistoryList extends OrderedList {

  private static final long serialVersionUID = 1L;

  HistoryList(List<LogEntry> entries, ZoneId zone, Words words) {
    addClassNames("plain-list", "history");
    entries.reversed().forEach(entry -> add(item(entry, zone, words)));
  }

  private static ListItem item(LogEntry entry, ZoneId zone, Words words) {
    var when =
        new Div(
            words.of(entry.at(), zone) + " · " + words.text("log." + entry.kind(), entry.actor()));
    if (!entry.terms().isEmpty()) {
      var why = words.all(entry.terms().stream().map(t -> words.text("term." + t)).toList());
      when.add(new Span(": " + why));
    }
    when.addClassName("history-when");
    var verdicts = new Div();
    verdicts.addClassName("marks");
    entry
        .before()
        .ifPresent(before -> {
          var arrow = new Span("→");
          arrow.getElement().setAttribute("aria-hidden", "true");
          var then = new Span(words.text("log.then"));
          then.addClassName("for-readers");
          verdicts.add(new VerdictBadge(before, words), arrow, then);
        });
    verdicts.add(new VerdictBadge(entry.verdict(), words));
    var rules = new Div();
    rules.addClassName("citations");
    entry.grounds().forEach(id -> rules.add(new RuleLink(id, words)));
    var release = new Span(words.text("log.release", entry.release().brief(), entry.number()));
    release.addClassName("quiet");
    rules.add(release);
    return new ListItem(when, verdicts, rules);
  }
}
