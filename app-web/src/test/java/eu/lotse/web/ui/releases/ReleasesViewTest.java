package eu.lotse.web.ui.releases;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.NotFoundException;
import eu.lotse.domain.impact.Impact;
import eu.lotse.domain.register.Activities;
import eu.lotse.domain.register.Actor;
import eu.lotse.domain.register.Proposal;
import eu.lotse.domain.register.Proposal.Attached;
import eu.lotse.domain.register.Proposals;
import eu.lotse.domain.register.Releases;
import eu.lotse.domain.rulebook.ReleaseId;
import eu.lotse.domain.rulebook.RulebookFiles;
import eu.lotse.rules.ActiveRulebook;
import eu.lotse.rules.Rulebooks;
import eu.lotse.rules.releasing.Moment;
import eu.lotse.rules.releasing.Releasing;
import eu.lotse.web.ui.ViewTest;
import java.time.Clock;
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
  @Autowired private Clock clock;

  private Proposal proposal;

  /** The lawyer has proposed it; a new impact voids what was approved before. */
  @BeforeEach
  void aChangeIsProposed() {
    var known = proposals.all().stream().filter(p -> p.source().branch().equals(DRAFT)).findFirst();
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
    approve();

    assertThat(textOf($(StepDialog.class).single())).contains("Freigeben muss ihn jemand anderes");
    assertThat(proposals.find(proposal.number()).orElseThrow().approval()).isEmpty();
  }

  @Test
  void who_had_no_part_in_it_approves_it() {
    navigate(ProposalView.class, proposal.number());
    approve();

    assertThat(page()).contains("freigegeben", "lawyer2", "Gelesen");
  }

  /** The same files, proposed again from the same draft, stay the same proposal. */
  private void takePart(Actor actor) {
    RulebookFiles files = releases.files(proposal.release()).orElseThrow();
    propose(files, proposal.release(), actor);
  }

  private void approve() {
    press("Freigeben");
    test($(TextField.class).single()).setValue("Gelesen, die Gründe tragen");
    test($(Button.class).withText("Freigeben").last()).click();
  }

  private void press(String text) {
    test($view(Button.class).withText(text).single()).click();
  }
}
