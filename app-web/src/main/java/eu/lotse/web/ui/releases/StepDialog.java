package eu.lotse.web.ui.releases;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.DetachEvent;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.progressbar.ProgressBar;
import com.vaadin.flow.component.textfield.PasswordField;
import com.vaadin.flow.component.textfield.TextField;
import eu.lotse.web.ui.session.PasswordAgain;
import eu.lotse.web.ui.words.Words;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Asks for a reason, and for what is a signature for the password too, and takes a step beside the
 * page. Where the step is refused, it says why and stays open.
 */
final class StepDialog extends Dialog {

  private static final long serialVersionUID = 1L;

  private static final int LONGEST = 1000;

  private final Words words;
  private final TextField reason;
  private final PasswordField password;
  private final Div content = new Div();
  private final Div working = new Div();
  private final Paragraph refused = new Paragraph();
  private final Button cancel;
  private final Button confirm;
  private transient @Nullable PasswordAgain signing;
  private transient @Nullable UnderWay<Runnable> underWay;
  private transient Runnable stale = () -> {};

  StepDialog(String step, Words words) {
    this.words = words;
    this.reason = new TextField(words.text("proposal.reason"));
    this.password = new PasswordField(words.text("proposal.password"));
    this.cancel = new Button(words.text("record.cancel"), click -> close());
    this.confirm = new Button(words.text("proposal." + step));
    setHeaderTitle(words.text("proposal." + step));
    setWidth("min(34rem, 96vw)");
    addClassName("step-dialog");
    reason.setWidthFull();
    reason.setMaxLength(LONGEST);
    reason.setRequiredIndicatorVisible(true);
    reason.setManualValidation(true);
    reason.setHelperText(words.text("proposal.reason.help"));
    password.setWidthFull();
    password.setVisible(false);
    password.setRequiredIndicatorVisible(true);
    password.setManualValidation(true);
    password.setAutocomplete(com.vaadin.flow.component.textfield.Autocomplete.CURRENT_PASSWORD);
    password.setHelperText(words.text("proposal.password.help"));
    var bar = new ProgressBar();
    bar.setIndeterminate(true);
    bar.getElement().setAttribute("aria-label", words.text("proposal.working"));
    working.add(bar, new Span(words.text("proposal." + step + ".working")));
    working.addClassNames("working", "quiet");
    working.getElement().setAttribute("role", "status");
    working.setVisible(false);
    refused.addClassName("fault");
    refused.getElement().setAttribute("role", "alert");
    var help = new Paragraph(words.text("proposal." + step + ".help"));
    content.add(help, reason, password, working, refused);
    content.addClassName("step-content");
    add(content);
    confirm.addThemeVariants(ButtonVariant.PRIMARY);
    confirm.setDisableOnClick(true);
    getFooter().add(cancel, confirm);
  }

  /** Asks for something more. */
  StepDialog with(Component field) {
    content.addComponentAtIndex(1, field);
    return this;
  }

  /** For a step that speaks for itself. */
  StepDialog withoutReason() {
    reason.setVisible(false);
    return this;
  }

  /** For a step that is a signature. */
  StepDialog signed(PasswordAgain passwords) {
    signing = passwords;
    password.setVisible(true);
    return this;
  }

  /** What to do where it is closed after a step was refused: what the page shows may be old. */
  StepDialog orElse(Runnable again) {
    stale = again;
    return this;
  }

  /**
   * @param step takes the reason, away from the page; what it hands back is then done on the page
   */
  StepDialog confirmed(Function<String, Runnable> step) {
    confirm.addClickListener(click -> {
      refused.setText("");
      if (isComplete()) {
        begin(step);
      } else {
        confirm.setEnabled(true);
      }
    });
    addOpenedChangeListener(change -> {
      if (!change.isOpened() && !refused.getText().isEmpty()) {
        stale.run();
      }
    });
    return this;
  }

  private boolean isComplete() {
    boolean reasoned = !reason.isVisible() || !reason.getValue().isBlank();
    reason.setInvalid(!reasoned);
    reason.setErrorMessage(words.text("proposal.refused.NO_REASON"));
    Optional<String> unsigned = unsigned();
    password.setInvalid(unsigned.isPresent());
    password.setErrorMessage(unsigned.orElse(""));
    return reasoned && unsigned.isEmpty();
  }

  private Optional<String> unsigned() {
    return signing == null
        ? Optional.empty()
        : signing.refused(password.getValue()).map(why -> words.text("proposal.password." + why));
  }

  private void begin(Function<String, Runnable> step) {
    String why = reason.getValue();
    UI ui = getUI().orElseThrow();
    show(true);
    underWay = new UnderWay<>(() -> step.apply(why), ui, this::end);
  }

  private void end(@Nullable Runnable then, @Nullable Throwable failure) {
    underWay = null;
    show(false);
    if (failure != null) {
      refused.setText(Refusals.text(failure, words));
    } else if (then != null) {
      close();
      then.run();
    }
  }

  private void show(boolean atWork) {
    working.setVisible(atWork);
    confirm.setEnabled(!atWork);
    cancel.setEnabled(!atWork);
    reason.setEnabled(!atWork);
    password.setEnabled(!atWork);
    setCloseOnEsc(!atWork);
    setCloseOnOutsideClick(!atWork);
  }

  /** What is being done, for who has to wait for it. */
  Optional<UnderWay<Runnable>> underWay() {
    return Optional.ofNullable(underWay);
  }

  @Override
  protected void onDetach(DetachEvent event) {
    super.onDetach(event);
    underWay().ifPresent(UnderWay::leave);
  }
}
