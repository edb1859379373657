package eu.lotse.web.ui.ask;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import eu.lotse.web.ui.session.DateWish;
import eu.lotse.web.ui.session.DateWish.Knowledge;
import eu.lotse.web.ui.words.DayPicker;
import eu.lotse.web.ui.words.Words;
import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * The law of which day, and for a past day: as understood then, as understood today, or on a day of
 * one's own.
 */
final class DateChoice extends Div {

  private static final long serialVersionUID = 1L;

  private final LocalDate today;
  private final LocalDate begins;
  private final Consumer<DateWish> onChoice;
  private final DayPicker effectiveOn;
  private final RadioButtonGroup<Knowledge> knowledge;
  private final DayPicker knownOn;

  /**
   * The choice.
   *
   * @param begins the first day whose law is modelled
   */
  DateChoice(LocalDate today, LocalDate begins, Words words, Consumer<DateWish> onChoice) {
    this.today = today;
    this.begins = begins;
    this.onChoice = onChoice;
    this.effectiveOn = new DayPicker(words.text("dates.effective"), words);
    this.knowledge = new RadioButtonGroup<>(words.text("dates.knowledge"));
    this.knownOn = new DayPicker(words.text("dates.known"), words);
    String tooEarly = words.text("dates.too-early", words.of(begins));
    effectiveOn.bounds(begins, tooEarly);
    knownOn.bounds(begins, tooEarly);
    knowledge.setItems(Knowledge.values());
    knowledge.setItemLabelGenerator(k -> words.text("knowledge." + k));
    addClassName("date-choice");
    add(effectiveOn, knowledge, knownOn);
    effectiveOn.addValueChangeListener(c -> changed(c.isFromClient()));
    knowledge.addValueChangeListener(c -> changed(c.isFromClient()));
    knownOn.addValueChangeListener(c -> changed(c.isFromClient()));
  }

  /** Shows what was chosen. */
  void show(DateWish wish) {
    effectiveOn.setValue(wish.effectiveOn().orElse(today));
    knowledge.setValue(wish.knowledge());
    knownOn.setValue(wish.knownOn().orElse(null));
    fit();
  }

  private void changed(boolean bySomebody) {
    if (bySomebody) {
      fit();
      if (isModelled(effectiveOn) && isModelled(knownOn)) {
        onChoice.accept(wish());
      }
    }
  }

  private boolean isModelled(DayPicker field) {
    return !field.isVisible() || field.getValue() == null || !field.getValue().isBefore(begins);
  }

  private DateWish wish() {
    return new DateWish(
        Optional.ofNullable(effectiveOn.getValue()).filter(day -> !day.equals(today)),
        knowledge.getValue(),
        Optional.ofNullable(knownOn.getValue()));
  }

  /** How one looks back is asked only where one looks back. */
  private void fit() {
    boolean past = effectiveOn.getValue() != null && effectiveOn.getValue().isBefore(today);
    knowledge.setVisible(past);
    knownOn.setVisible(past && knowledge.getValue() == Knowledge.OWN);
  }
}
