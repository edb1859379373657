package eu.lotse.web.ui.releases;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouterLink;
import eu.lotse.domain.register.Proposal;
import eu.lotse.domain.register.Proposals;
import eu.lotse.domain.register.Reevaluations;
import eu.lotse.domain.register.Reevaluations.Run;
import eu.lotse.domain.register.Reevaluations.Stage;
import eu.lotse.domain.register.Releases;
import eu.lotse.domain.register.Releases.Activation;
import eu.lotse.domain.rulebook.ReleaseId;
import eu.lotse.rules.reading.RulebookFaults;
import eu.lotse.rules.releasing.Moment;
import eu.lotse.rules.releasing.Releasing;
import eu.lotse.rules.repository.DraftBranch;
import eu.lotse.rules.repository.RepositoryRefused;
import eu.lotse.web.ui.reevaluations.RunWatch;
import eu.lotse.web.ui.session.CurrentUser;
import eu.lotse.web.ui.session.Roles;
import eu.lotse.web.ui.words.Words;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.util.HashSet;
import java.util.List;

/** What is in force and was, what is proposed, and what is being drafted. */
@Route("releases")
@RolesAllowed({Roles.LAWYER, Roles.DPO, Roles.ADMIN})
public final class ReleasesView extends Main implements HasDynamicTitle {

  private static final long serialVersionUID = 1L;

  private static final int AT_ONCE = 20;

  private final Proposals proposals;
  private final Releases releases;
  private final Releasing releasing;
  private final transient Reevaluations reevaluations;
  private final CurrentUser user;
  private final Clock clock;
  private final Words words = Words.here();

  public ReleasesView(
      Proposals proposals,
      Releases releases,
      Releasing releasing,
      Reevaluations reevaluations,
      CurrentUser user,
      Clock clock) {
    this.proposals = proposals;
    this.releases = releases;
    this.releasing = releasing;
    this.reevaluations = reevaluations;
    this.user = user;
    this.clock = clock;
    addClassName("releases");
    show();
  }

  private void show() {
    removeAll();
    var lead = new Paragraph(words.text("releases.lead"));
    lead.addClassNames("quiet", "lead");
    var header = new Header(new Div(new H1(words.text("releases.title")), lead));
    header.addClassName("view-header");
    add(header);
    if (!runs().isEmpty()) {
      add(watch());
    }
    add(section("releases.proposals", proposed()), section("releases.drafts", drafts()));
    add(section("releases.history", history()));
  }

  /** The latest re-evaluation, unless it has come to a good end. */
  private List<Run> runs() {
    return reevaluations.latest(1).stream().filter(r -> r.stage() != Stage.DONE).toList();
  }

  private RunWatch watch() {
    return new RunWatch(reevaluations, this::runs, clock.getZone(), words)
        .whenOver(run -> {
          show();
          Outcome.tell(run, words);
        });
  }

  private Component proposed() {
    var list = new UnorderedList();
    list.addClassNames("plain-list", "proposals");
    var older = new Button(words.text("releases.older"));
    older.addThemeVariants(ButtonVariant.TERTIARY);
    older.addClickListener(click -> more(list, older));
    more(list, older);
    return list.getChildren().findAny().isEmpty()
        ? quiet("releases.no-proposals")
        : new Div(list, older);
  }

  private void more(UnorderedList list, Button older) {
    long shown = list.getChildren().count();
    List<Proposal> next = proposals.list(shown, AT_ONCE + 1);
    next.stream().limit(AT_ONCE).forEach(p -> list.add(item(p)));
    older.setVisible(next.size() > AT_ONCE);
  }

  private ListItem item(Proposal proposal) {
    var link =
        new RouterLink(
            words.text("proposal.title", Long.toString(proposal.number())),
            ProposalView.class,
            proposal.number());
    link.addClassName("operation-link");
    var head = new Div(link, new StateMark(proposal, words));
    head.addClassName("marks");
    var step = proposal.proposed();
    var about =
        new Span(
            words.text(
                "releases.proposed",
                proposal.source().branch(),
                words.of(step.at(), clock.getZone()),
                step.actor()));
    about.addClassName("quiet");
    var item = new ListItem(head, new Div(step.reason()), about);
    item.addClassName("block");
    return item;
  }

  private Component drafts() {
    List<DraftBranch> all;
    try {
      all = releasing.drafts().all(clock.instant());
    } catch (RepositoryRefused refused) {
      return new Paragraph(Refusals.text(refused, words));
    }
    if (all.isEmpty()) {
      return quiet("releases.no-drafts");
    }
    var list = new UnorderedList();
    list.addClassNames("plain-list", "proposals");
    all.forEach(d -> list.add(item(d)));
    return list;
  }

  private ListItem item(DraftBranch draft) {
    var name = new Span(draft.name());
    name.addClassName("operation-link");
    var about =
        new Span(
            words.text("releases.draft", words.of(draft.at(), clock.getZone()), draft.title()));
    about.addClassName("quiet");
    var item = new ListItem(new Div(name), about);
    item.addClassName("block");
    if (user.mayRelease()) {
      item.add(new Div(new Button(words.text("releases.propose"), click -> propose(draft))));
    }
    return item;
  }

  private void propose(DraftBranch draft) {
    Moment moment = Moment.of(user.actor(), clock);
    new StepDialog("propose", words)
        .confirmed(reason -> {
          var done = releasing.propose(draft.name(), moment, reason);
          long number =
              done.proposal()
                  .orElseThrow(() -> new RulebookFaults(done.report().faults()))
                  .number();
          return () -> getUI().ifPresent(ui -> ui.navigate(ProposalView.class, number));
        })
        .open();
  }

  private Component history() {
    var list = new OrderedList();
    list.addClassNames("plain-list", "history");
    List<Activation> all = releases.history();
    var seen = new HashSet<ReleaseId>();
    boolean free = user.mayRelease() && reevaluations.underWay().isEmpty();
    for (Activation activation : all) {
      ListItem item = item(activation);
      if (activation == all.getFirst()) {
        item.addComponentAsFirst(StateMark.inForce(words));
        seen.add(activation.release());
      }
      if (seen.add(activation.release()) && free) {
        item.add(
            new Div(new Button(words.text("releases.roll-back"), click -> rollBack(activation))));
      }
      list.add(item);
    }
    return list;
  }

  private ListItem item(Activation activation) {
    var when =
        new Div(
            words.text(
                "releases.activated",
                words.of(activation.at(), clock.getZone()),
                activation.actor()));
    when.addClassName("history-when");
    var release =
        new Span(
            words.text(
                "releases.release",
                activation.release().brief(),
                words.of(activation.dates().effectiveOn())));
    release.addClassName("quiet");
    return new ListItem(when, new Div(activation.reason()), release);
  }

  private void rollBack(Activation activation) {
    Moment moment = Moment.of(user.actor(), clock);
    new StepDialog("roll-back", words)
        .orElse(this::show)
        .confirmed(reason -> {
          releasing.rollBack(activation.release(), moment, reason, reevaluations::request);
          return () -> {
            show();
            getChildren()
                .filter(RunWatch.class::isInstance)
                .forEach(watch -> watch.scrollIntoView());
          };
        })
        .open();
  }

  private Component quiet(String key) {
    var text = new Paragraph(words.text(key));
    text.addClassName("quiet");
    return text;
  }

  private Section section(String key, Component content) {
    var section = new Section(new H2(words.text(key)), content);
    section.addClassName("answer-section");
    return section;
  }

  @Override
  public String getPageTitle() {
    return words.text("title", words.text("releases.title"));
  }
}
