package eu.lotse.web.ui.ask;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import eu.lotse.domain.register.Term;
import eu.lotse.domain.register.Terms;
import eu.lotse.web.ui.words.DayPicker;
import eu.lotse.web.ui.words.Words;
import java.util.EnumMap;
import java.util.Map;
import java.util.Set;

/**
 * The days on which facts change by themselves; only those that have a fact to change are shown.
 */
final class TermFields extends Div {

  private static final long serialVersionUID = 1L;

  private final Map<Term, DayPicker> pickers = new EnumMap<>(Term.class);

  TermFields(Words words, Runnable changed) {
    var lead = new Paragraph(words.text("record.terms"));
    lead.addClassName("quiet");
    add(lead);
    for (Term term : Term.values()) {
      var picker = new DayPicker(words.of(term.phrase()), words);
      picker.setHelperText(words.text("record.term." + term));
      picker.setClearButtonVisible(true);
      picker.setWidthFull();
      picker.addValueChangeListener(change -> changed.run());
      pickers.put(term, picker);
      add(picker);
    }
    addClassName("record-fields");
    getElement().setAttribute("role", "group");
    getElement().setAttribute("aria-label", words.text("record.terms"));
    offer(Set.of());
  }

  /** Shows the fields of these terms. */
  void offer(Set<Term> terms) {
    pickers.forEach((term, picker) -> picker.setVisible(terms.contains(term)));
    setVisible(!terms.isEmpty());
  }

  /** What was entered in the fields that are shown. */
  Terms terms() {
    Terms terms = Terms.NONE;
    for (var entry : pickers.entrySet()) {
      if (entry.getValue().isVisible() && entry.getValue().getValue() != null) {
        terms = terms.with(entry.getKey(), entry.getValue().getValue());
      }
    }
    return terms;
  }
}
