package eu.lotse.web.ui.operations;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.details.Details;
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
import eu.lotse.domain.decision.Decision;
import eu.lotse.domain.decision.Question;
import eu.lotse.domain.decision.Rulebook;
import eu.lotse.domain.decision.Standpoint;
import eu.lotse.domain.facts.FactPattern;
import eu.lotse.domain.facts.Facts;
import eu.lotse.domain.law.LegalDates;
import eu.lotse.domain.register.Activities;
import eu.lotse.domain.register.Activity;
import eu.lotse.domain.register.OpenDuty;
import eu.lotse.domain.register.Operation;
import eu.lotse.domain.register.OperationId;
import eu.lotse.domain.register.Operations;
import eu.lotse.domain.register.PersonalReference;
import eu.lotse.domain.register.State;
import eu.lotse.domain.register.Term;
import eu.lotse.web.ui.answer.AnswerPanel;
import eu.lotse.web.ui.answer.FactList;
import eu.lotse.web.ui.answer.LetterOffers;
import eu.lotse.web.ui.answer.Summary;
import eu.lotse.web.ui.answer.VerdictBanner;
import eu.lotse.web.ui.session.Asking;
import eu.lotse.web.ui.session.CurrentUser;
import eu.lotse.web.ui.session.Roles;
import eu.lotse.web.ui.words.Glyph;
import eu.lotse.web.ui.words.Words;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;

/**
 * One stored operation: what is known of it, what the law says of it today, and what it was told
 * before.
 */
@Route("operations")
@RolesAllowed({Roles.AGENT, Roles.LAWYER, Roles.DPO, Roles.ADMIN})
public final class OperationView extends Main implements HasUrlParameter<Long>, HasDynamicTitle {

  private static final long serialVersionUID = 1L;

  private final Operations operations;
  private final Activities activities;
  private final Supplier<Rulebook> activeRulebook;
  private final Asking asking;
  private final CurrentUser user;
  private final Clock clock;
  private final LocalDate today;
  private final Words words = Words.here();
  private String title = "";

  public OperationView(
      Operations operations,
      Activities activities,
      Supplier<Rulebook> activeRulebook,
      Asking asking,
      CurrentUser user,
      Clock clock) {
    this.operations = operations;
    this.activities = activities;
    this.activeRulebook = activeRulebook;
    this.asking = asking;
    this.user = user;
    this.clock = clock;
    this.today = LocalDate.now(clock);
    addClassName("operation");
  }

  @Override
  public void setParameter(BeforeEvent event, Long number) {
    Operation operation =
        operations
            .find(new OperationId(number))
            .orElseThrow(() -> new NotFoundException("operation"));
    show(operation);
  }

  private void show(Operation operation) {
    removeAll();
    title = words.text("operation.title", operation.id().toString());
    Optional<Activity> activity = activities.find(operation.activity());
    Rulebook rulebook = activeRulebook.get();
    add(header(operation, activity));
    var left = new Div(standing(operation, rulebook));
    left.addClassName("operation-left");
    var right = new Div(about(operation, activity));
    right.addClassName("operation-right");
    var duties = operations.duties(operation.id());
    if (!duties.isEmpty()) {
      right.add(
          section(
              "operation.duties",
              new OpenDuties(
                  duties, letters(operation, rulebook), today, rulebook.register(), words)));
    }
    right.add(
        section(
            "operation.history",
            new HistoryList(operations.history(operation.id()), clock.getZone(), words)));
    var grid = new Div(left, right);
    grid.addClassName("operation-grid-layout");
    add(grid);
  }

  private Header header(Operation operation, Optional<Activity> activity) {
    var back = new RouterLink("", OperationsView.class);
    back.add(Glyph.BACK.draw(), new Span(words.text("operations.title")));
    back.addClassName("back");
    var again =
        new Button(
            words.text("operation.ask"), Glyph.ASK.draw(), click -> askAgain(operation, activity));
    again.addThemeVariants(ButtonVariant.PRIMARY);
    var actions = new Div(again);
    actions.addClassName("actions");
    var lead = new Paragraph(activity.map(Activity::title).orElse(operation.activity().text()));
    lead.addClassNames("quiet", "lead");
    var header = new Header(new Div(back, new H1(title), lead), actions);
    header.addClassName("view-header");
    return header;
  }

  private void askAgain(Operation operation, Optional<Activity> activity) {
    asking.startFrom(operation.act(), activity);
    getUI().ifPresent(ui -> ui.navigate(""));
  }

  private Component standing(Operation operation, Rulebook rulebook) {
    var section = new Div();
    Optional<FactPattern> standing = operation.standing();
    if (standing.isEmpty()) {
      section.add(
          section(
              "operation.no-question", new Paragraph(words.text("operation.no-question.text"))));
      section.add(section("operation.facts", new FactList(operation.act(), words)));
      return section;
    }
    Decision decision = decide(standing.get(), rulebook);
    var banner = new VerdictBanner(words);
    banner.show(
        operation.verdict().orElse(decision.verdict()),
        Summary.of(decision.assessment(), words),
        words.text("operation.question." + asked(operation.state(), standing.get())));
    var answer = new AnswerPanel(words);
    if (!operations.duties(operation.id()).isEmpty()) {
      answer.withoutDuties();
    }
    answer.show(decision, rulebook);
    section.add(banner);
    if (operation.verdict().filter(v -> v != decision.verdict()).isPresent()) {
      section.add(new Paragraph(words.text("operation.moved", words.of(decision.verdict()))));
    }
    section.add(answer, section("operation.facts", new FactList(standing.get(), words)));
    if (!standing.get().equals(operation.act())) {
      var act =
          new Details(
              words.text("operation.act", words.of(operation.performedOn())),
              new FactList(operation.act(), words));
      act.addClassName("folded");
      section.add(act);
    }
    return section;
  }

  /** Once its retention has ended, the question of what still runs is that of kept data. */
  private static State asked(State state, FactPattern standing) {
    boolean onlyKept =
        standing
            .matter()
            .keeping()
            .filter(keeping ->
                standing
                    .value(standing.matter().act().orElseThrow())
                    .filter(keeping::equals)
                    .isPresent())
            .isPresent();
    return onlyKept ? State.ENDED_DATA_KEPT : state;
  }

  /** The letters for duties that the law of today still knows. */
  private Function<OpenDuty, List<Button>> letters(Operation operation, Rulebook rulebook) {
    Optional<Decision> decision = operation.standing().map(p -> decide(p, rulebook));
    return open ->
        decision.stream()
            .flatMap(d ->
                d.assessment().duties().stream()
                    .filter(owed -> owed.kind().equals(open.kind()))
                    .flatMap(owed -> LetterOffers.of(owed, d, rulebook, words).stream()))
            .toList();
  }

  /** What the law of today says of a stored pattern; presumptions are already part of it. */
  private Decision decide(FactPattern pattern, Rulebook rulebook) {
    var dates = LegalDates.asThen(today);
    var question = new Question(new Facts(pattern.matter(), pattern.stated()), dates, false);
    return new Standpoint(question, pattern, List.of())
        .decision(rulebook.assess(pattern, dates), rulebook);
  }

  private Section about(Operation operation, Optional<Activity> activity) {
    var list = new DescriptionList();
    list.addClassName("about");
    line(
        list,
        "operations.activity",
        new Span(activity.map(Activity::title).orElse(operation.activity().text())));
    line(list, "operations.state", new Span(words.of(operation.state())));
    line(list, "operations.day", new Span(words.of(operation.performedOn())));
    line(list, "operations.recorded", new Span(words.of(operation.recordedAt(), clock.getZone())));
    operation.terms().days().forEach((term, day) -> line(list, term, day));
    operation
        .nextChange()
        .ifPresent(change -> line(list, "operation.next-change", new Span(words.of(change))));
    if (user.maySeePersons()) {
      line(list, "operation.person", reference(operation.subject()));
      line(list, "operation.item", reference(operation.item()));
    }
    return section("operation.about", list);
  }

  private Span reference(Optional<PersonalReference> reference) {
    var text =
        new Span(
            reference.map(PersonalReference::text).orElse(words.text("operation.no-reference")));
    text.addClassName(reference.isPresent() ? "reference" : "quiet");
    return text;
  }

  private void line(DescriptionList list, Term term, LocalDate day) {
    boolean hasPassed = !term.changesOn(day).isAfter(today);
    list.add(
        new DescriptionList.Term(words.of(term.phrase())),
        new DescriptionList.Description(
            new Span(
                hasPassed ? words.text("operation.term-passed", words.of(day)) : words.of(day))));
  }

  private void line(DescriptionList list, String key, Component value) {
    list.add(new DescriptionList.Term(words.text(key)), new DescriptionList.Description(value));
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
