package eu.lotse.web.ui.releases;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import eu.lotse.domain.register.Actor;
import eu.lotse.domain.register.Proposal;
import eu.lotse.domain.register.Proposal.Seen;
import eu.lotse.rules.releasing.Moment;
import eu.lotse.rules.releasing.Releasing;
import eu.lotse.web.ui.words.DayPicker;
import eu.lotse.web.ui.words.Words;
import java.time.Clock;
import java.time.LocalDate;

/** What a lawyer can do with a proposal as it is shown: approve, compute anew, activate. */
final class ProposalActions extends Div {

  private static final long serialVersionUID = 1L;

  private final transient Proposal proposal;
  private final transient Releasing releasing;
  private final transient Actor actor;
  private final Clock clock;
  private final transient Words words;
  private final transient Runnable done;

  ProposalActions(
      Proposal proposal,
      Releasing releasing,
      Actor actor,
      Clock clock,
      Words words,
      Runnable done) {
    this.proposal = proposal;
    this.releasing = releasing;
    this.actor = actor;
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
    var impact = proposal.impact().orElseThrow();
    step(
        new StepDialog("approve", words),
        reason ->
            releasing.approve(
                proposal.number(), new Seen(proposal.release(), impact.sha256()), actor, reason));
  }

  private void renew() {
    step(
        new StepDialog("renew", words).withoutReason(),
        _ -> releasing.renewImpact(proposal.number(), Moment.of(actor, clock)));
  }

  private void activate() {
    var today = LocalDate.now(clock);
    var day = new DayPicker(words.text("proposal.day"), words);
    day.setValue(proposal.planned().orElse(today));
    day.setMin(today);
    var dialog = new StepDialog("activate", words);
    dialog.add(day);
    step(
        dialog,
        reason -> {
          LocalDate chosen = day.getValue();
          if (chosen == null || chosen.equals(today)) {
            releasing.activate(proposal.number(), Moment.of(actor, clock), reason);
          } else {
            releasing.plan(proposal.number(), chosen, actor, reason);
          }
        });
  }

  private interface Taken {
    void with(String reason);
  }

  private void step(StepDialog dialog, Taken taken) {
    dialog
        .confirmed(reason -> {
          taken.with(reason);
          done.run();
          return "";
        })
        .open();
  }
}
