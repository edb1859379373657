package eu.lotse.web.ui.releases;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.PollEvent;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.notification.Notification;
import com.vaadin.flow.component.textfield.TextField;
import eu.lotse.domain.law.LegalDates;
import eu.lotse.domain.register.Actor;
import eu.lotse.domain.register.Proposal;
import eu.lotse.domain.register.Proposal.Seen;
import eu.lotse.domain.register.Proposals;
import eu.lotse.domain.register.ReevaluationWork;
import eu.lotse.domain.register.ReevaluationWork.Part;
import eu.lotse.domain.register.Reevaluations;
import eu.lotse.domain.register.Reevaluations.Request;
import eu.lotse.domain.register.Reevaluations.Run;
import eu.lotse.domain.register.Reevaluations.Stage;
import eu.lotse.domain.register.Releases;
import eu.lotse.domain.rulebook.ReleaseId;
import eu.lotse.domain.rulebook.RulebookFiles;
import eu.lotse.rules.ActiveRulebook;
import eu.lotse.rules.Rulebooks;
import eu.lotse.rules.releasing.Moment;
import eu.lotse.rules.releasing.Releasing;
import eu.lotse.web.ui.ViewTest;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.test.context.support.WithMockUser;

/** A lawyer has an approved release put in force by a worker, watches it, and goes back. */
@WithMockUser(username = "lawyer2", roles = "LAWYER")
class ComingIntoForceViewTest extends ViewTest {

  private static final Actor LAWYER = new Actor("lawyer");
  private static final Actor SECOND = new Actor("lawyer2");
  private static final String WHY = "Das Urteil ist rechtskräftig";

  @Autowired private Proposals proposals;
  @Autowired private Releases releases;
  @Autowired private Releasing releasing;
  @Autowired private Reevaluations reevaluations;
  @Autowired private ReevaluationWork work;
  @Autowired private ActiveRulebook rulebook;
  @Autowired private Clock clock;

  private ReleaseId before;
  private Proposal proposal;

  @BeforeEach
  void aChangeIsApproved() {
    before = rulebook.get().release();
    var changed = new TreeMap<>(rulebook.get().files().files());
    changed.replaceAll((path, bytes) ->
        path.endsWith(".dslr")
            ? new String(bytes, UTF_8)
                .replace("\n  erlaubt, weil", "\n  vielleicht erlaubt, weil")
                .getBytes(UTF_8)
            : bytes);
    var law = Rulebooks.of(new RulebookFiles(changed));
    Proposal proposed =
        proposals.propose(
            law.release(),
            law.files(),
            new Proposal.Source("strenger", "0".repeat(40)),
            Set.of(),
            new Proposal.Check(true, 1, 1, 1, 1, "Drools"),
            LAWYER,
            WHY);
    proposal = releasing.renewImpact(proposed.number(), Moment.of(LAWYER, clock));
    var seen = new Seen(proposal.release(), proposal.impact().orElseThrow().sha256());
    proposals.approve(proposal.number(), seen, SECOND, "gelesen");
  }

  @AfterEach
  void theFormerLawIsInForceAgain() {
    reevaluations.underWay().ifPresent(run -> reevaluations.cancel(run.id()));
    if (!rulebook.get().release().equals(before)) {
      Run back = reevaluations.request(request(before, /* rollsBack= */ true));
      carryOut(back);
    }
  }

  private Request request(ReleaseId release, boolean rollsBack) {
    return new Request(
        rulebook.release(release),
        LegalDates.asThen(LocalDate.now(clock)),
        SECOND,
        "zurück",
        Optional.of(rulebook.get().release()),
        rollsBack);
  }

  @Test
  void what_is_put_in_force_is_requested_and_watched_until_a_worker_has_switched_over() {
    navigate(ProposalView.class, proposal.number());
    press("In Kraft setzen");
    confirm("In Kraft setzen");

    Run run = reevaluations.underWay().orElseThrow();
    assertThat(run.actor()).isEqualTo("lawyer2");
    assertThat(run.release()).isEqualTo(proposal.release());
    assertThat(rulebook.get().release()).as("nothing has changed yet").isEqualTo(before);
    assertThat(page())
        .contains("Neubewertung " + run.id() + ": angefordert", "Rechtskraft abgewartet");
    assertThat($view(ProposalActions.class).exists()).as("it is asked for once").isFalse();

    decide(run);
    work.readyToSwitch(run);
    poll();
    assertThat(page()).contains("wird umgeschaltet");

    work.switchOver(run, rulebook.release(run.release()));
    poll();
    assertThat(page()).contains("in Kraft").doesNotContain("Neubewertung " + run.id());
    assertThat(test($(Notification.class).last()).getText()).contains("In Kraft.");
    assertThat(rulebook.get().release()).isEqualTo(proposal.release());
    assertThat(UI.getCurrent().getPollInterval()).as("nothing is left to look at").isNegative();
  }

  @Test
  void it_can_be_cancelled_before_anything_has_changed_and_asked_for_again() {
    navigate(ProposalView.class, proposal.number());
    press("In Kraft setzen");
    confirm("In Kraft setzen");
    press("Abbrechen");

    assertThat(reevaluations.underWay()).isEmpty();
    assertThat(page()).contains("abgebrochen");
    press("In Kraft setzen");
    confirm("In Kraft setzen");
    assertThat(reevaluations.underWay().orElseThrow().stage()).isEqualTo(Stage.REQUESTED);
  }

  @Test
  void while_another_re_evaluation_is_under_way_it_is_refused_and_says_which() {
    Run other =
        reevaluations.request(
            new Request(
                rulebook.get(),
                LegalDates.asThen(LocalDate.now(clock).minusDays(1)),
                Actor.HOUSE,
                "nachts",
                Optional.of(before),
                /* rollsBack= */ false));
    navigate(ProposalView.class, proposal.number());
    press("In Kraft setzen");
    confirm("In Kraft setzen");

    assertThat(textOf($(StepDialog.class).single()))
        .contains("Neubewertung " + other.id() + " läuft");
    assertThat(reevaluations.underWay().orElseThrow().id()).isEqualTo(other.id());
  }

  @Test
  void an_earlier_rulebook_comes_back_the_same_way() {
    carryOut(reevaluations.request(request(proposal.release(), /* rollsBack= */ false)));
    navigate(ReleasesView.class);
    press("Wieder in Kraft setzen …");
    confirm("Wieder in Kraft setzen");

    Run run = reevaluations.underWay().orElseThrow();
    assertThat(run.rollsBack()).isTrue();
    assertThat(page()).contains("Zurück zu Regelwerk " + before.brief());
    assertThat($view(Button.class).withText("Wieder in Kraft setzen …").exists()).isFalse();

    carryOut(run);
    poll();
    assertThat(rulebook.get().release()).isEqualTo(before);
    assertThat(page()).contains("Rechtskraft abgewartet").doesNotContain("Zurück zu Regelwerk");
    assertThat(releases.history().getFirst().actor()).isEqualTo("lawyer2");
  }

  private void carryOut(Run run) {
    decide(run);
    work.readyToSwitch(run);
    work.switchOver(run, rulebook.release(run.release()));
  }

  private void decide(Run run) {
    for (Part left = work.prepare(run, 1).getFirst(); !left.isDone(); ) {
      left = work.decide(run, rulebook.release(run.release()), left);
    }
  }

  private void press(String text) {
    test($view(Button.class).withText(text).first()).click();
  }

  private void confirm(String text) {
    test($(TextField.class).last()).setValue("Rechtskraft abgewartet");
    test($(Button.class).withText(text).last()).click();
    $(StepDialog.class).single().underWay().orElseThrow().await();
    poll();
  }

  private void poll() {
    ComponentUtil.fireEvent(UI.getCurrent(), new PollEvent(UI.getCurrent(), true));
  }
}
