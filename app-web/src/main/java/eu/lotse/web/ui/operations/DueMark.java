package eu.lotse.web.ui.operations;

import com.vaadin.flow.component.html.Span;
import eu.lotse.web.ui.words.Words;
import java.time.LocalDate;

/** The day on which something falls due, or since which it is overdue. */
final class DueMark extends Span {

  private static final long serialVersionUID = 1L;

  DueMark(LocalDate due, LocalDate today, Words words) {
    boolean late = due.isBefore(today);
    setText(words.text(late ? "duty.late" : "duty.due", words.of(due)));
    addClassNames("mark", late ? "mark-late" : "mark-due");
  }
}
