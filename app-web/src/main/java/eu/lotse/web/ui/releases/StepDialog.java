package eu.lotse.web.ui.releases;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextField;
import eu.lotse.domain.register.Operations.ReleaseChanged;
import eu.lotse.domain.register.ProposalRefused;
import eu.lotse.rules.reading.RulebookFaults;
import eu.lotse.rules.repository.RepositoryRefused;
import eu.lotse.web.ui.words.Words;
import java.util.function.UnaryOperator;

/** Asks for a reason and takes a step; where it is refused, it says why and stays open. */
final class StepDialog extends Dialog {

  private static final long serialVersionUID = 1L;

  private static final int LONGEST = 1000;

  private final Words words;
  private final TextField reason;
  private final Paragraph refused = new Paragraph();
  private final Button confirm;

  StepDialog(String step, Words words) {
    this.words = words;
    this.reason = new TextField(words.text("proposal.reason"));
    this.confirm = new Button(words.text("proposal." + step));
    setHeaderTitle(words.text("proposal." + step));
    setWidth("min(34rem, 96vw)");
    addClassName("step-dialog");
    reason.setWidthFull();
    reason.setMaxLength(LONGEST);
    reason.setHelperText(words.text("proposal.reason.help"));
    refused.addClassName("fault");
    refused.getElement().setAttribute("role", "alert");
    add(new Paragraph(words.text("proposal." + step + ".help")), reason, refused);
    confirm.addThemeVariants(ButtonVariant.PRIMARY);
    confirm.setDisableOnClick(true);
    getFooter().add(new Button(words.text("record.cancel"), click -> close()), confirm);
  }

  /** For a step that speaks for itself. */
  StepDialog withoutReason() {
    reason.setVisible(false);
    return this;
  }

  /**
   * @param step takes the reason; says what is wrong, or nothing where all went well
   */
  StepDialog confirmed(UnaryOperator<String> step) {
    confirm.addClickListener(click -> {
      String wrong = wrong(step);
      refused.setText(wrong);
      confirm.setEnabled(true);
      if (wrong.isEmpty()) {
        close();
      }
    });
    return this;
  }

  private String wrong(UnaryOperator<String> step) {
    try {
      return step.apply(reason.getValue());
    } catch (ProposalRefused e) {
      return Refusals.text(e, words);
    } catch (RepositoryRefused e) {
      return Refusals.text(e, words);
    } catch (ReleaseChanged e) {
      return words.text("proposal.refused.OUTDATED");
    } catch (RulebookFaults e) {
      return words.text("releases.faults", e.faults().size());
    }
  }
}
