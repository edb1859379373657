package eu.lotse.web.ui.releases;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.PollEvent;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.textfield.PasswordField;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.NotFoundException;
import eu.lotse.domain.facts.Facts;
import eu.lotse.domain.facts.Processing;
import eu.lotse.domain.impact.Impact;
import eu.lotse.domain.register.Activities;
import eu.lotse.domain.register.ActivityName;
import eu.lotse.domain.register.Actor;
import eu.lotse.domain.register.Draft;
import eu.lotse.domain.register.Proposal;
import eu.lotse.domain.register.Proposal.Attached;
import eu.lotse.domain.register.Proposal.Seen;
import eu.lotse.domain.register.Proposals;
import eu.lotse.domain.register.Recording;
import eu.lotse.domain.register.Releases;
import eu.lotse.domain.register.State;
import eu.lotse.domain.rulebook.ReleaseId;
import eu.lotse.domain.rulebook.RulebookFiles;
import eu.lotse.rules.ActiveRulebook;
import eu.lotse.rules.Rulebooks;
import eu.lotse.rules.releasing.Moment;
import eu.lotse.rules.releasing.Releasing;
import eu.lotse.web.ui.ViewTest;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.test.context.support.WithMockUser;

@WithMockUser(username = "lawyer2", roles = "LAWYER")
class ReleasesViewTest extends ViewTest {

  private static final Actor LAWYER = new Actor("lawyer");
  private static final String DRAFT = "zweifel";
  private static final String FREELY = "\n  erlaubt, weil";
  private static final String PERHAPS = "\n  vielleicht erlaubt, weil";
  private static final String WHY = "Der BGH hat es offengelassen";

  @Autowired private Proposals proposals;
  @Autowired private Releases releases;
  @Autowired private Releasing releasing;
  @Autowired private ActiveRulebook rulebook;
  @Autowired private Activities activities;
  @Autowired private Recording recording;
  @Autowired private Clock clock;

  private Proposal proposal;

  /** The lawyer has proposed it; a new impact voids what was approved before. */
  @BeforeEach
  void aChangeIsProposed() {
    var known =
        proposals.list(0, 100).stream().filter(p -> p.source().branch().equals(DRAFT)).findFirst();
    long number = known.orElseGet(this::proposeDoubts).number();
    proposal = releasing.renewImpact(number, Moment.of(LAWYER, clock));
  }

  /** What was permitted becomes doubtful. */
  private Proposal proposeDoubts() {
    var law = Rulebooks.of(doubtful(rulebook.get().files()));
    return propose(law.files(), law.release(), LAWYER);
  }

  private Proposal propose(RulebookFiles files, ReleaseId release, Actor actor) {
    var source = new Proposal.Source(DRAFT, "0".repeat(40));
    var check = new Proposal.Check(true, 1, 1, 1, 1, "Drools");
    return proposals.propose(release, files, source, Set.of(), check, actor, WHY);
  }

  private static RulebookFiles doubtful(RulebookFiles files) {
    var changed = new TreeMap<>(files.files());
    changed.replaceAll((path, bytes) -> path.endsWith(".dslr") ? doubtful(bytes) : bytes);
    return new RulebookFiles(changed);
  }

  private static byte[] doubtful(byte[] rules) {
    return new String(rules, UTF_8).replace(FREELY, PERHAPS).getBytes(UTF_8);
  }

  @Test
  @WithMockUser(username = "dpo", roles = "DPO")
  void a_data_protection_officer_sees_what_is_proposed_and_cannot_approve_it() {
    navigate(ReleasesView.class);
    assertThat(page()).contains("Vorschlag " + proposal.number(), "wartet auf Freigabe", WHY);

    navigate(ProposalView.class, proposal.number());
    assertThat(page()).contains(WHY, "Auswirkung", "Geändert: ");
    assertThat($view(ProposalActions.class).exists()).isFalse();
  }

  @Test
  @WithMockUser(username = "agent", roles = "AGENT")
  void agents_do_not_see_releases() {
    assertThatThrownBy(() -> navigate(ReleasesView.class))
        .isInstanceOfAny(NotFoundException.class, IllegalArgumentException.class);
    assertThatThrownBy(() -> navigate(ProposalView.class, proposal.number()))
        .isInstanceOfAny(NotFoundException.class, IllegalArgumentException.class);
  }

  @Test
  void the_impact_says_what_is_to_be_done_and_for_how_many_operations() {
    navigate(ProposalView.class, proposal.number());
    Impact impact = shown();

    assertThat(impact.byConsequence()).isNotEmpty();
    assertThat(page()).contains("Rechtlich prüfen", impact.fingerprint());
  }

  @Test
  void the_impact_that_is_shown_is_the_one_that_is_approved() {
    Attached attached = proposal.impact().orElseThrow();
    assertThat(shown().fingerprint()).isEqualTo(attached.sha256());
  }

  private Impact shown() {
    return StoredImpact.read(proposal.impact().orElseThrow(), activities.all());
  }

  @Test
  @WithMockUser(username = "lawyer", roles = "LAWYER")
  void nobody_is_offered_to_approve_what_is_their_own_and_is_told_why() {
    navigate(ProposalView.class, proposal.number());
    assertThat($view(Button.class).withText("Freigeben").exists()).isFalse();
    assertThat(page()).contains("Freigeben muss ihn jemand anderes");
  }

  @Test
  @WithMockUser(username = "lawyer3", roles = "LAWYER")
  void whose_own_work_it_became_meanwhile_is_refused_with_the_reason() {
    navigate(ProposalView.class, proposal.number());
    takePart(new Actor("lawyer3"));
    approve("lawyer3");

    assertThat(textOf(dialog())).contains("Freigeben muss ihn jemand anderes");
    assertThat(now().approval()).isEmpty();
  }

  @Test
  void who_had_no_part_in_it_approves_it() {
    navigate(ProposalView.class, proposal.number());
    approve("lawyer2");

    assertThat(page()).contains("freigegeben", "lawyer2", "Gelesen");
  }

  @Test
  void an_approval_is_signed_with_a_reason_and_the_password() {
    navigate(ProposalView.class, proposal.number());
    press("Freigeben");
    confirm();
    assertThat(test($(TextField.class).single()).getComponent().isInvalid()).isTrue();
    assertThat($(TextField.class).single().getErrorMessage()).contains("Begründung");
    assertThat($(PasswordField.class).single().getErrorMessage()).contains("nicht Ihr Passwort");

    fill("  ", "lawyer2");
    confirm();
    assertThat($(TextField.class).single().isInvalid()).isTrue();
    assertThat($(PasswordField.class).single().isInvalid()).isFalse();

    fill("Gelesen", "lawyer3");
    confirm();
    assertThat($(TextField.class).single().isInvalid()).isFalse();
    assertThat($(PasswordField.class).single().isInvalid()).isTrue();
    assertThat(now().approval()).isEmpty();
  }

  @Test
  void a_page_that_is_out_of_date_approves_nothing_and_is_shown_anew() {
    navigate(ProposalView.class, proposal.number());
    recording.record(List.of(another()), LAWYER, LocalDate.now(clock));
    releasing.renewImpact(proposal.number(), Moment.of(LAWYER, clock));
    approve("lawyer2");

    assertThat(textOf(dialog())).contains("nicht mehr der, den Sie gesehen haben");
    assertThat(now().approval()).isEmpty();
    test($(Button.class).withText("Abbrechen").single()).click();
    assertThat(page()).contains(now().impact().orElseThrow().sha256());
  }

  @Test
  void of_two_at_once_the_second_hears_who_was_first() {
    navigate(ProposalView.class, proposal.number());
    proposals.approve(proposal.number(), seen(), new Actor("lawyer3"), "schneller");
    approve("lawyer2");

    assertThat(textOf(dialog())).contains("Schon freigegeben", "lawyer3");
    test($(Button.class).withText("Abbrechen").single()).click();
    assertThat(page()).contains("schneller");
  }

  @Test
  void every_group_shows_some_of_its_operations() {
    navigate(ProposalView.class, proposal.number());

    assertThat(shown().flips()).isNotEmpty().noneMatch(flip -> flip.samples().isEmpty());
  }

  @Test
  @WithMockUser(username = "dpo", roles = "DPO")
  void there_is_a_report_for_the_file_that_names_operations_by_number_only() {
    navigate(ProposalView.class, proposal.number());
    String report = $view(ImpactReport.class).single().page();

    assertThat(report)
        .contains(
            proposal.impact().orElseThrow().sha256(),
            shown().flips().getFirst().samples().getFirst().toString(),
            "vielleicht erlaubt, weil")
        .doesNotContain("social.example", "K-10");
  }

  @Test
  @WithMockUser(username = "lawyer", roles = "LAWYER")
  void proposing_goes_on_beside_the_page_and_ends_at_the_proposal() {
    var files = new TreeMap<>(rulebook.get().files().files());
    files.put("verarbeitung/hinweis.txt", "x".getBytes(UTF_8));
    releasing.drafts().write("kaputt", new RulebookFiles(files), Moment.of(LAWYER, clock), WHY);
    navigate(ReleasesView.class);
    press("Vorschlagen …");
    fill("Probe", "");
    test($(Button.class).withText("Vorschlagen").last()).click();
    assertThat(textOf(dialog())).contains("dauert einige Sekunden");
    assertThat(dialog().underWay()).isPresent();
    finish();

    assertThat(textOf(dialog())).contains("besteht die Prüfung nicht", "hinweis.txt");
    assertThat(dialog().underWay()).isEmpty();
  }

  private static Draft another() {
    return new Draft(
        new ActivityName("beschwerden"),
        State.RUNNING,
        LocalDate.of(2025, 1, 9),
        Optional.empty(),
        Optional.empty(),
        Facts.none(Processing.matter())
            .with("source", "MICROBLOG")
            .with("accessibility", "PUBLIC"));
  }

  private Proposal now() {
    return proposals.find(proposal.number()).orElseThrow();
  }

  private Seen seen() {
    return new Seen(proposal.release(), proposal.impact().orElseThrow().sha256());
  }

  /** The same files, proposed again from the same draft, stay the same proposal. */
  private void takePart(Actor actor) {
    RulebookFiles files = releases.files(proposal.release()).orElseThrow();
    propose(files, proposal.release(), actor);
  }

  private StepDialog dialog() {
    return $(StepDialog.class).single();
  }

  private void approve(String password) {
    press("Freigeben");
    fill("Gelesen, die Gründe tragen", password);
    confirm();
    finish();
  }

  private void fill(String reason, String password) {
    test($(TextField.class).single()).setValue(reason);
    if ($(PasswordField.class).exists()) {
      test($(PasswordField.class).single()).setValue(password);
    }
  }

  private void confirm() {
    test($(Button.class).withText("Freigeben").last()).click();
  }

  /** The page looks after the work is done. */
  private void finish() {
    dialog().underWay().orElseThrow().await();
    ComponentUtil.fireEvent(UI.getCurrent(), new PollEvent(UI.getCurrent(), true));
  }

  private void press(String text) {
    test($view(Button.class).withText(text).first()).click();
  }
}
