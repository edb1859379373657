package eu.lotse.web.ui.operations;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import eu.lotse.domain.register.OpenDuty;
import eu.lotse.domain.rulebook.Register;
import eu.lotse.web.ui.law.CitationChip;
import eu.lotse.web.ui.words.Glyph;
import eu.lotse.web.ui.words.Words;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;

/** What is still to be done for one operation, with the day on which it is due. */
final class OpenDuties extends UnorderedList {

  private static final long serialVersionUID = 1L;

  /**
   * @param letters what can be offered to fulfil a duty
   */
  OpenDuties(
      List<OpenDuty> duties,
      Function<OpenDuty, List<Button>> letters,
      LocalDate today,
      Register register,
      Words words) {
    addClassNames("plain-list", "duties");
    duties.forEach(duty -> add(item(duty, letters.apply(duty), today, register, words)));
  }

  private static ListItem item(
      OpenDuty duty, List<Button> letters, LocalDate today, Register register, Words words) {
    var name = new Span(words.of(duty.kind().phrase()));
    name.addClassName("duty-name");
    var deadline = new Span(words.of(duty.deadline()));
    deadline.addClassNames("mark", "mark-deadline");
    var head = new Div(name, deadline);
    head.addClassName("marks");
    duty.due().ifPresent(due -> head.add(new DueMark(due, today, words)));
    var body =
        new Div(
            head,
            words.german(new Paragraph(duty.text() + ".")),
            new CitationChip(duty.norm(), register, words));
    letters.forEach(letter -> body.add(new Div(letter)));
    var item = new ListItem(Glyph.TASK.draw(), body);
    item.addClassName("duty");
    return item;
  }
}
