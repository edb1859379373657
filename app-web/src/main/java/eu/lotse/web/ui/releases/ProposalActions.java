package eu.lotse.web.ui.releases;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import eu.lotse.domain.register.Actor;
import eu.lotse.domain.register.Proposal;
import eu.lotse.domain.register.Proposal.Seen;
import eu.lotse.domain.register.Reevaluations;
import eu.lotse.rules.releasing.Moment;
import eu.lotse.rules.releasing.Releasing;
import eu.lotse.web.ui.session.PasswordAgain;
import eu.lotse.web.ui.words.DayPicker;
import eu.lotse.web.ui.words.Words;
import java.time.Clock;
import java.time.LocalDate;
import java.util.function.Function;

/**
 * What a lawyer can do with a proposal as it is shown: approve, compute anew, have it activated.
 */
final class ProposalActions extends Div {

  private static final long serialVersionUID = 1L;

  private final transient Proposal proposal;
  private final transient Releasing releasing;
  private final transient Reevaluations reevaluations;
  private final transient Actor actor;
  private final transient PasswordAgain passwords;
  private final Clock clock;
  private final transient Words words;
  private final transient Runnable done;

  ProposalActions(
      Proposal proposal,
      Releasing releasing,
      Reevaluations reevaluations,
      Actor actor,
      PasswordAgain passwords,
      Clock clock,
      Words words,
      Runnable done) {
    this.proposal = proposal;
    this.releasing = releasing;
    this.reevaluations = reevaluations;
    this.actor = actor;
    this.passwords = passwords;
    this.clock = clock;
    this.words = words;
    this.done = done;
    addClassName("actions");
    switch (proposal.state()) {
      case PROPOSED -> {
        if (proposal.authors().contains(actor.account())) {
          add(ownWork());
        } else if (proposal.impact().isPresent()) {
          first("approve", this::approve);
        }
        second("renew", this::renew);
      }
      case OUTDATED -> first("renew", this::renew);
      case APPROVED, PLANNED -> first("activate", this::activate);
      case ACTIVE, SUPERSEDED, REPLACED -> {}
    }
  }

  private Paragraph ownWork() {
    var text = new Paragraph(words.text("proposal.refused.OWN_WORK"));
    text.addClassName("quiet");
    return text;
  }

  private void first(String step, Runnable action) {
    var button = new Button(words.text("proposal." + step), click -> action.run());
    button.addThemeVariants(ButtonVariant.PRIMARY);
    add(button);
  }

  private void second(String step, Runnable action) {
    add(new Button(words.text("proposal." + step), click -> action.run()));
  }

  /** Approves what this page shows, whatever there is by now. */
  private void approve() {
    var seen = new Seen(proposal.release(), proposal.impact().orElseThrow().sha256());
    step(
        new StepDialog("approve", words).signed(passwords),
        reason -> {
          releasing.approve(proposal.number(), seen, actor, reason);
          return done;
        });
  }

  private void renew() {
    Moment moment = Moment.of(actor, clock);
    step(
        new StepDialog("renew", words).withoutReason(),
        _ -> {
          releasing.renewImpact(proposal.number(), moment);
          return done;
        });
  }

  private void activate() {
    var today = LocalDate.now(clock);
    var day = new DayPicker(words.text("proposal.day"), words);
    day.setValue(proposal.planned().filter(planned -> planned.isAfter(today)).orElse(today));
    day.setMin(today);
    var dialog = new StepDialog("activate", words).with(day);
    Moment moment = Moment.of(actor, clock);
    step(
        dialog,
        reason -> {
          LocalDate chosen = day.getValue();
          if (chosen != null && !chosen.equals(today)) {
            releasing.plan(proposal.number(), chosen, actor, reason);
            return done;
          }
          releasing.activate(proposal.number(), moment, reason, reevaluations::request);
          return done;
        });
  }

  private void step(StepDialog dialog, Function<String, Runnable> step) {
    dialog.orElse(done).confirmed(step).open();
  }
}
