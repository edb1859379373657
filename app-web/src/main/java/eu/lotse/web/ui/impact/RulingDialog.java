package eu.lotse.web.ui.impact;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import eu.lotse.domain.facts.Matter;
import eu.lotse.domain.facts.Matters;
import eu.lotse.domain.impact.NewRuling;
import eu.lotse.domain.impact.RulingEntry;
import eu.lotse.domain.impact.Rulings;
import eu.lotse.domain.register.Actor;
import eu.lotse.web.ui.words.DayPicker;
import eu.lotse.web.ui.words.Words;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Enters a ruling: who ruled, what it says, and the facts it turns on. */
final class RulingDialog extends Dialog {

  private static final long serialVersionUID = 1L;

  private final Rulings rulings;
  private final Actor actor;
  private final Words words;
  private final TextField court;
  private final DayPicker date;
  private final TextField fileNumber;
  private final TextField ecli;
  private final TextArea holding;
  private final Select<Matter> matter = new Select<>();
  private final Div facts = new Div();
  private final List<ConditionRow> rows = new ArrayList<>();
  private final Paragraph fault = new Paragraph();

  RulingDialog(Rulings rulings, Actor actor, LocalDate today, Words words) {
    this.rulings = rulings;
    this.actor = actor;
    this.words = words;
    court = new TextField(words.text("ruling.court"));
    date = new DayPicker(words.text("ruling.date"), words);
    fileNumber = new TextField(words.text("ruling.file-number"));
    ecli = new TextField(words.text("ruling.ecli"));
    holding = new TextArea(words.text("ruling.holding"));
    date.setValue(today);
    date.setMax(today);
    holding.setWidthFull();
    matter.setLabel(words.text("ask.matter"));
    matter.setItems(Matters.all());
    matter.setItemLabelGenerator(m -> words.of(m.phrase()));
    matter.setValue(Matters.all().getFirst());
    matter.addValueChangeListener(change -> startFacts());
    setHeaderTitle(words.text("rulings.add"));
    setWidth("min(40rem, 96vw)");
    add(content());
    startFacts();
    var cancel = new Button(words.text("record.cancel"), click -> close());
    var save = new Button(words.text("ruling.save"), click -> save());
    save.addThemeVariants(ButtonVariant.PRIMARY);
    getFooter().add(cancel, save);
  }

  private Div content() {
    var who = new Div(court, date);
    who.addClassName("field-row");
    var which = new Div(fileNumber, ecli);
    which.addClassName("field-row");
    facts.addClassName("record-fields");
    fault.getElement().setAttribute("role", "alert");
    fault.addClassName("fault");
    var content =
        new Div(who, which, holding, new H3(words.text("ruling.turns-on")), matter, facts, fault);
    content.addClassName("record-fields");
    return content;
  }

  private void startFacts() {
    rows.clear();
    facts.removeAll();
    addRow();
  }

  /** There is always one row left to fill. */
  private void addRow() {
    ConditionRow[] row = new ConditionRow[1];
    row[0] =
        new ConditionRow(
            matter.getValue(),
            words,
            () -> {
              if (rows.getLast() == row[0]) {
                addRow();
              }
            });
    rows.add(row[0]);
    facts.add(row[0]);
  }

  private void save() {
    if (date.getValue() == null) {
      fault.setText(words.text("date.required"));
      return;
    }
    try {
      RulingEntry entry = rulings.add(ruling(), actor);
      getUI().ifPresent(ui -> ui.navigate(RulingView.class, entry.number()));
      close();
    } catch (NewRuling.Unfit unfit) {
      fault.setText(words.text("ruling.flaw." + unfit.flaw()));
    }
  }

  private NewRuling ruling() {
    return new NewRuling(
        court.getValue().strip(),
        date.getValue(),
        fileNumber.getValue().strip(),
        Optional.of(ecli.getValue().strip()).filter(text -> !text.isEmpty()),
        holding.getValue().strip(),
        matter.getValue(),
        rows.stream().flatMap(row -> row.condition().stream()).toList());
  }
}
