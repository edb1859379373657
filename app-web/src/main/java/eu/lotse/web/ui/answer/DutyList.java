package eu.lotse.web.ui.answer;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import eu.lotse.domain.decision.Decision;
import eu.lotse.domain.decision.OwedDuty;
import eu.lotse.domain.decision.Presence;
import eu.lotse.domain.decision.Rulebook;
import eu.lotse.domain.rulebook.Register;
import eu.lotse.web.ui.law.CitationChip;
import eu.lotse.web.ui.law.RuleLink;
import eu.lotse.web.ui.words.Glyph;
import eu.lotse.web.ui.words.Words;
import java.util.List;

/** What must be done, as a checklist: what, by when, why. */
final class DutyList extends UnorderedList {

  private static final long serialVersionUID = 1L;

  DutyList(List<OwedDuty> duties, Decision decision, Rulebook rulebook, Words words) {
    addClassNames("plain-list", "duties");
    duties.forEach(duty ->
        add(
            item(
                duty,
                LetterOffers.of(duty, decision, rulebook, words),
                rulebook.register(),
                words)));
  }

  private static ListItem item(OwedDuty duty, List<Button> offers, Register register, Words words) {
    var name = new Span(words.of(duty.kind().phrase()));
    name.addClassName("duty-name");
    name.setTitle(words.of(duty.kind().help()));
    var deadline = new Span(words.of(duty.deadline()));
    deadline.addClassNames("mark", "mark-deadline");
    var head = new Div(name, deadline);
    head.addClassName("marks");
    if (duty.presence() == Presence.POSSIBLE) {
      var possible = new Span(words.text("duty.possible"));
      possible.addClassNames("mark", "mark-possible");
      head.add(possible);
    }
    var body = new Div(head);
    duty.grounds().stream()
        .map(OwedDuty.Ground::text)
        .distinct()
        .forEach(text -> body.add(words.german(new Paragraph(text + "."))));
    var grounds = new Div();
    grounds.addClassName("citations");
    duty.grounds().forEach(g -> grounds.add(new RuleLink(g.rule(), words)));
    duty.grounds().stream()
        .map(OwedDuty.Ground::norm)
        .distinct()
        .forEach(norm -> grounds.add(new CitationChip(norm, register, words)));
    body.add(grounds);
    offers.forEach(body::add);
    var item = new ListItem(Glyph.TASK.draw(), body);
    item.addClassName("duty");
    if (duty.presence() == Presence.POSSIBLE) {
      item.addClassName("possible");
    }
    return item;
  }
}
