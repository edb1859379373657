package eu.lotse.web.ui.ask;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import eu.lotse.domain.Decide;
import eu.lotse.domain.decision.Decision;
import eu.lotse.domain.decision.Question;
import eu.lotse.domain.decision.Rulebook;
import eu.lotse.domain.decision.Verdict;
import eu.lotse.domain.facts.Attribute;
import eu.lotse.domain.facts.Matter;
import eu.lotse.domain.facts.Matters;
import eu.lotse.domain.facts.Value;
import eu.lotse.domain.law.LegalDates;
import eu.lotse.domain.register.Activities;
import eu.lotse.domain.register.Activity;
import eu.lotse.domain.register.Recording;
import eu.lotse.web.ui.answer.AnswerPanel;
import eu.lotse.web.ui.answer.Comparison;
import eu.lotse.web.ui.answer.DateWords;
import eu.lotse.web.ui.answer.Summary;
import eu.lotse.web.ui.answer.VerdictBanner;
import eu.lotse.web.ui.session.Asking;
import eu.lotse.web.ui.session.CurrentUser;
import eu.lotse.web.ui.session.DateWish.Knowledge;
import eu.lotse.web.ui.session.Roles;
import eu.lotse.web.ui.words.Glyph;
import eu.lotse.web.ui.words.Words;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/** May we? Facts on one side, the answer with its reasons on the other, live. */
@Route("")
@RolesAllowed({Roles.AGENT, Roles.LAWYER, Roles.DPO, Roles.ADMIN})
public final class AskView extends Main implements HasDynamicTitle {

  private static final long serialVersionUID = 1L;

  private final Decide decide;
  private final Supplier<Rulebook> activeRulebook;
  private final Activities activities;
  private final Recording recording;
  private final Asking asking;
  private final CurrentUser user;
  private final LocalDate today;
  private final Words words = Words.here();

  private final ActivityChoice activity;
  private final Div dateHolder = new Div();
  private final Div formHolder = new Div();
  private DateChoice dates;
  private FactForm form;
  private final VerdictBanner banner = new VerdictBanner(words);
  private final Div comparison = new Div();
  private final AnswerPanel answer = new AnswerPanel(words);

  public AskView(
      Decide decide,
      Supplier<Rulebook> activeRulebook,
      Activities activities,
      Recording recording,
      Asking asking,
      CurrentUser user,
      Clock clock) {
    this.decide = decide;
    this.activeRulebook = activeRulebook;
    this.activities = activities;
    this.recording = recording;
    this.asking = asking;
    this.user = user;
    this.today = LocalDate.now(clock);
    this.activity = new ActivityChoice(activities.all(), asking.matter(), words);
    this.dates = dateChoice();
    this.form = new FactForm(asking.matter(), words, this::said, this::decideAgain);
    dateHolder.add(dates);
    formHolder.add(form);
    answer.onMissing(missing -> form.focus(missing));
    addClassName("ask");
    add(header(), grid());
    showAsking();
  }

  private DateChoice dateChoice() {
    return new DateChoice(
        today,
        activeRulebook.get().begins(asking.matter()),
        words,
        wish -> {
          asking.dates(wish);
          decideAgain();
        });
  }

  /** Another matter has other facts, activities and first days. */
  private void ask(Matter matter) {
    asking.matter(matter);
    activity.offer(activities.all(), matter);
    dates = dateChoice();
    dateHolder.removeAll();
    dateHolder.add(dates);
    form = new FactForm(matter, words, this::said, this::decideAgain);
    formHolder.removeAll();
    formHolder.add(form);
    showAsking();
  }

  private Header header() {
    var again = new Button(words.text("ask.again"), Glyph.AGAIN.draw(), click -> startAgain());
    again.addThemeVariants(ButtonVariant.TERTIARY);
    var save = new Button(words.text("ask.save"), Glyph.SAVE.draw(), click -> save());
    save.addThemeVariants(ButtonVariant.PRIMARY);
    save.setVisible(user.mayStore());
    var actions = new Div(again, save);
    actions.addClassName("actions");
    var lead = new Paragraph(words.text("ask.lead"));
    lead.addClassNames("quiet", "lead");
    var header = new Header(new Div(new H1(words.text("ask.title")), lead), actions);
    header.addClassName("view-header");
    return header;
  }

  private Div grid() {
    activity.setHelperText(words.text("activity.help"));
    activity.setClearButtonVisible(true);
    activity.setPlaceholder(words.text("activity.none"));
    activity.setWidthFull();
    activity.addValueChangeListener(change -> {
      if (change.isFromClient()) {
        asking.activity(Optional.ofNullable(change.getValue()));
        decideAgain();
      }
    });
    var matters = Matters.all().stream().filter(activeRulebook.get()::models).toList();
    var matter = new MatterChoice(matters, asking.matter(), words, this::ask);
    var frame = new Section(matter, activity, dateHolder);
    frame.addClassName("ask-frame");
    frame.getElement().setAttribute("aria-label", words.text("ask.frame"));
    var question = new Div(frame, formHolder);
    question.addClassName("ask-question");
    comparison.addClassName("comparison-holder");
    var reply = new Section(comparison, answer);
    reply.addClassName("ask-answer");
    reply.getElement().setAttribute("aria-label", words.text("ask.answer"));
    var grid = new Div(banner, question, reply);
    grid.addClassName("ask-grid");
    return grid;
  }

  private void said(Attribute attribute, List<Value> values) {
    asking.say(attribute, values);
    decideAgain();
  }

  private void startAgain() {
    asking.startAgain();
    form.startAgain();
    showAsking();
  }

  private void showAsking() {
    activity.setValue(asking.activity().flatMap(a -> known(a)).orElse(null));
    dates.show(asking.dates());
    decideAgain();
  }

  private Optional<Activity> known(Activity chosen) {
    return activity
        .getListDataView()
        .getItems()
        .filter(a -> a.name().equals(chosen.name()))
        .findFirst();
  }

  private void decideAgain() {
    Question question = asking.question(today);
    Decision decision;
    try {
      decision = decide.decide(question);
    } catch (IllegalArgumentException e) { // the rulebook does not model the law of that day
      banner.show(Verdict.UNDETERMINED, Summary.plain(words.text("dates.not-modelled")), "");
      comparison.removeAll();
      answer.removeAll();
      return;
    }
    boolean blank = question.facts().stated().isEmpty();
    banner.show(
        decision.verdict(),
        blank ? Summary.plain(words.text("ask.begin")) : Summary.of(decision.assessment(), words),
        DateWords.of(question.dates(), today, words));
    form.show(decision, asking);
    compare(question);
    answer.show(decision, activeRulebook.get());
  }

  private void compare(Question question) {
    comparison.removeAll();
    if (!asking.dates().looksBack(today)) {
      return;
    }
    LocalDate day = question.dates().effectiveOn();
    Verdict then = verdict(question, LegalDates.asThen(day));
    Verdict now = verdict(question, new LegalDates(day, today));
    if (then != now) {
      comparison.add(new Comparison(then, now, asking.dates().knowledge(), this::look, words));
    }
  }

  private Verdict verdict(Question question, LegalDates at) {
    return decide.decide(new Question(question.facts(), at, question.presume())).verdict();
  }

  private void look(Knowledge knowledge) {
    asking.dates(asking.dates().with(knowledge));
    dates.show(asking.dates());
    decideAgain();
  }

  private void save() {
    new RecordDialog(recording, activities.all(), asking, user.actor(), today, words).open();
  }

  @Override
  public String getPageTitle() {
    return words.text("title", words.text("ask.title"));
  }
}
