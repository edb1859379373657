package eu.lotse.web.ui.ask;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import eu.lotse.domain.decision.Decision;
import eu.lotse.domain.facts.Facts;
import eu.lotse.domain.register.Activity;
import eu.lotse.domain.register.Actor;
import eu.lotse.domain.register.Draft;
import eu.lotse.domain.register.Operations.Recorded;
import eu.lotse.domain.register.PersonalReference;
import eu.lotse.domain.register.Recording;
import eu.lotse.domain.register.State;
import eu.lotse.domain.register.TermsRefused;
import eu.lotse.web.ui.answer.Summary;
import eu.lotse.web.ui.answer.VerdictBadge;
import eu.lotse.web.ui.session.Asking;
import eu.lotse.web.ui.words.DayPicker;
import eu.lotse.web.ui.words.Words;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * Stores what was asked as a processing operation: of which activity, how far it is, since when,
 * about whom.
 */
final class RecordDialog extends Dialog {

  private static final long serialVersionUID = 1L;

  private static final int LONGEST_REFERENCE = 2000;

  private final Recording recording;
  private final Asking asking;
  private final Actor actor;
  private final LocalDate today;
  private final Words words;
  private final ActivityChoice activity;
  private final Select<State> state = new Select<>();
  private final DayPicker day;
  private final TermFields terms;
  private final TextField person;
  private final TextField item;
  private final Div preview = new Div();
  private final Button save;

  RecordDialog(
      Recording recording,
      List<Activity> activities,
      Asking asking,
      Actor actor,
      LocalDate today,
      Words words) {
    this.recording = recording;
    this.asking = asking;
    this.actor = actor;
    this.today = today;
    this.words = words;
    this.activity = new ActivityChoice(activities, asking.matter(), words);
    this.day = new DayPicker(words.text("record.day"), words);
    this.terms = new TermFields(words, this::preview);
    this.person = reference("record.person");
    this.item = reference("record.item");
    this.save = new Button(words.text("record.save"), click -> store());
    setHeaderTitle(words.text("record.title"));
    setWidth("min(34rem, 96vw)");
    fields();
    var cancel = new Button(words.text("record.cancel"), click -> close());
    save.addThemeVariants(ButtonVariant.PRIMARY);
    getFooter().add(cancel, save);
    preview();
  }

  private TextField reference(String key) {
    var field = new TextField(words.text(key));
    field.setHelperText(words.text(key + ".help"));
    field.setMaxLength(LONGEST_REFERENCE);
    field.setWidthFull();
    field.setAutocomplete(com.vaadin.flow.component.textfield.Autocomplete.OFF);
    return field;
  }

  private void fields() {
    LocalDate performed = asking.dates().effectiveOn().orElse(today);
    activity.setValue(asking.activity().orElse(null));
    activity.setRequired(true);
    activity.setWidthFull();
    activity.setErrorMessage(words.text("record.activity.required"));
    day.setValue(performed);
    day.setRequired(true);
    state.setLabel(words.text("record.state"));
    state.setItems(State.values());
    state.setItemLabelGenerator(words::of);
    state.setValue(usual(performed));
    activity.addValueChangeListener(change -> preview());
    state.addValueChangeListener(change -> preview());
    day.addValueChangeListener(change -> preview());
    person.addValueChangeListener(change -> preview());
    var when = new Div(state, day);
    when.addClassName("field-row");
    preview.addClassName("record-preview");
    preview.getElement().setAttribute("aria-live", "polite");
    var content = new Div(activity, when, person, item, terms, preview);
    content.addClassName("record-fields");
    add(content);
  }

  private State usual(LocalDate performed) {
    if (performed.isAfter(today)) {
      return State.PLANNED;
    }
    return performed.isBefore(today) ? State.ENDED_DATA_KEPT : State.RUNNING;
  }

  /** What storing it would say, before it is stored. */
  private void preview() {
    preview.removeAll();
    Optional<String> fault = fault();
    save.setEnabled(fault.isEmpty());
    if (fault.isPresent()) {
      preview.add(new Paragraph(fault.get()));
      return;
    }
    terms.offer(recording.applicable(draft()));
    Decision told;
    try {
      told = recording.decide(draft(), today).told();
    } catch (TermsRefused e) {
      save.setEnabled(false);
      e.faults().forEach(refused -> preview.add(new Paragraph(text(refused))));
      return;
    } catch (IllegalArgumentException e) {
      save.setEnabled(false);
      preview.add(new Paragraph(words.text("dates.not-modelled")));
      return;
    }
    preview.add(
        new Div(new Span(words.text("record.told")), new VerdictBadge(told.verdict(), words)),
        new Paragraph(Summary.of(told.assessment(), words).text()));
  }

  private String text(TermsRefused.Fault fault) {
    return words.text(
        "record.term." + fault.why(),
        words.of(fault.term().phrase()),
        words.of(fault.day()),
        fault.bound().map(words::of).orElse(""));
  }

  private Optional<String> fault() {
    if (activity.getValue() == null) {
      return Optional.of(words.text("record.activity.required"));
    }
    if (day.getValue() == null) {
      return Optional.of(words.text("date.required"));
    }
    boolean ahead = day.getValue().isAfter(today);
    return ahead && state.getValue() != State.PLANNED
        ? Optional.of(words.text("record.ahead", words.of(State.PLANNED)))
        : Optional.empty();
  }

  private Draft draft() {
    boolean asAsked =
        asking
            .activity()
            .map(Activity::name)
            .filter(activity.getValue().name()::equals)
            .isPresent();
    Facts facts = asAsked ? asking.own() : asking.facts();
    return new Draft(
        activity.getValue().name(),
        state.getValue(),
        day.getValue(),
        of(person),
        of(item),
        facts,
        terms.terms());
  }

  private static Optional<PersonalReference> of(TextField field) {
    return Optional.of(field.getValue().strip())
        .filter(t -> !t.isEmpty())
        .map(PersonalReference::new);
  }

  private void store() {
    if (fault().isPresent() || !recording.refused(List.of(draft())).isEmpty()) {
      preview();
      return;
    }
    Recorded recorded = recording.record(List.of(draft()), actor, today).getFirst();
    removeAll();
    getFooter().removeAll();
    setHeaderTitle(words.text(recorded.isNew() ? "record.done" : "record.known"));
    var link =
        new Anchor(
            "operations/" + recorded.id(), words.text("record.link", recorded.id().toString()));
    link.getElement().addEventListener("click", click -> close());
    var text = words.text(recorded.isNew() ? "record.done.text" : "record.known.text");
    var done = new Div(new Paragraph(text), link);
    done.getElement().setAttribute("role", "status");
    add(done);
    var close = new Button(words.text("record.close"), click -> close());
    close.addThemeVariants(ButtonVariant.PRIMARY);
    getFooter().add(close);
    close.focus();
  }
}
