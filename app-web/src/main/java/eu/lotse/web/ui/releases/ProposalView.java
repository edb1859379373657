package eu.lotse.web.ui.releases;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEvent;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.HasUrlParameter;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouterLink;
import eu.lotse.domain.impact.Impact;
import eu.lotse.domain.register.Activities;
import eu.lotse.domain.register.Proposal;
import eu.lotse.domain.register.Proposal.Attached;
import eu.lotse.domain.register.Proposal.Step;
import eu.lotse.domain.register.Proposals;
import eu.lotse.domain.register.Reevaluations;
import eu.lotse.domain.register.Reevaluations.Run;
import eu.lotse.domain.register.Reevaluations.Stage;
import eu.lotse.rules.releasing.Releasing;
import eu.lotse.web.ui.impact.ImpactPanel;
import eu.lotse.web.ui.reevaluations.RunWatch;
import eu.lotse.web.ui.session.CurrentUser;
import eu.lotse.web.ui.session.PasswordAgain;
import eu.lotse.web.ui.session.Roles;
import eu.lotse.web.ui.words.Glyph;
import eu.lotse.web.ui.words.Words;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.TreeSet;

/**
 * One proposal: what it changes in the files and for the operations, who said yes, what is next.
 */
@Route("releases")
@RolesAllowed({Roles.LAWYER, Roles.DPO, Roles.ADMIN})
public final class ProposalView extends Main implements HasUrlParameter<Long>, HasDynamicTitle {

  private static final long serialVersionUID = 1L;

  private final Proposals proposals;
  private final Releasing releasing;
  private final transient Reevaluations reevaluations;
  private final Activities activities;
  private final CurrentUser user;
  private final PasswordAgain passwords;
  private final Clock clock;
  private final Words words = Words.here();
  private String title = "";

  public ProposalView(
      Proposals proposals,
      Releasing releasing,
      Reevaluations reevaluations,
      Activities activities,
      CurrentUser user,
      PasswordAgain passwords,
      Clock clock) {
    this.proposals = proposals;
    this.releasing = releasing;
    this.reevaluations = reevaluations;
    this.activities = activities;
    this.user = user;
    this.passwords = passwords;
    this.clock = clock;
    addClassName("releases");
  }

  @Override
  public void setParameter(BeforeEvent event, Long number) {
    show(number);
  }

  private void show(long number) {
    Proposal proposal = proposals.find(number).orElseThrow(() -> new NotFoundException("proposal"));
    removeAll();
    title = words.text("proposal.title", Long.toString(number));
    List<Run> runs = runs(proposal);
    add(header(proposal, runs));
    if (!runs.isEmpty()) {
      add(watch(proposal));
    }
    add(section("proposal.about", about(proposal)));
    proposal.impact().ifPresent(i -> add(section("proposal.impact", impact(proposal, i))));
    add(section("proposal.files", new ChangedFiles(releasing.changes(proposal), words)));
  }

  /** The one that puts it in force, or was to and did not. */
  private List<Run> runs(Proposal proposal) {
    return reevaluations.latestOf(proposal.release()).filter(r -> r.stage() != Stage.DONE).stream()
        .toList();
  }

  private RunWatch watch(Proposal proposal) {
    return new RunWatch(reevaluations, () -> runs(proposal), clock.getZone(), words)
        .whenOver(run -> {
          show(proposal.number());
          Outcome.tell(run, words);
        });
  }

  private Header header(Proposal proposal, List<Run> runs) {
    var back = new RouterLink("", ReleasesView.class);
    back.add(Glyph.BACK.draw(), new Span(words.text("releases.title")));
    back.addClassName("back");
    var lead = new Paragraph(proposal.proposed().reason());
    lead.addClassNames("quiet", "lead");
    var header = new Header(new Div(back, new H1(title), new StateMark(proposal, words), lead));
    header.addClassName("view-header");
    if (user.mayRelease() && runs.stream().noneMatch(r -> r.stage().underWay())) {
      header.add(
          new ProposalActions(
              proposal,
              releasing,
              reevaluations,
              user.actor(),
              passwords,
              clock,
              words,
              () -> show(proposal.number())));
    }
    return header;
  }

  private Component about(Proposal proposal) {
    var list = new DescriptionList();
    list.addClassName("about");
    line(list, "proposal.release", proposal.release().sha256());
    line(
        list,
        "proposal.source",
        proposal.source().branch() + " · " + proposal.source().commit().substring(0, 12));
    line(list, "proposal.authors", String.join(", ", new TreeSet<>(proposal.authors())));
    line(list, "proposal.proposed", said(proposal.proposed()));
    var check = proposal.check();
    line(
        list,
        "proposal.check",
        words.text(
            "proposal.checked",
            check.rules(),
            check.versions(),
            check.scenarios(),
            check.sources(),
            check.engine()));
    proposal.approval().ifPresent(a -> line(list, "proposal.approved", said(a)));
    return list;
  }

  private Component impact(Proposal proposal, Attached attached) {
    var known = activities.all();
    Impact impact = StoredImpact.read(attached, known);
    var against =
        new Paragraph(
            words.text(
                "proposal.impact.against",
                attached.against().brief(),
                words.of(attached.dates().effectiveOn())));
    against.addClassName("quiet");
    var report = new ImpactReport(proposal, impact, releasing, LocalDate.now(clock), words);
    var all = new Div(against, new ImpactPanel(impact, known, words), report);
    if (!impact.fingerprint().equals(attached.sha256())) {
      all.add(new Paragraph(words.text("proposal.impact.older", attached.sha256())));
    }
    all.addClassName("impact-panel");
    return all;
  }

  private String said(Step step) {
    String who = step.actor() + ", " + words.of(step.at(), clock.getZone());
    return step.reason().isEmpty() ? who : who + ": " + step.reason();
  }

  private void line(DescriptionList list, String key, String value) {
    var text = new Span(value);
    text.addClassName("breakable");
    list.add(new DescriptionList.Term(words.text(key)), new DescriptionList.Description(text));
  }

  private Section section(String key, Component content) {
    var section = new Section(new H2(words.text(key)), content);
    section.addClassName("answer-section");
    return section;
  }

  @Override
  public String getPageTitle() {
    return words.text("title", title);
  }
}
