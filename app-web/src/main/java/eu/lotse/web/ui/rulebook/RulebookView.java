package eu.lotse.web.ui.rulebook;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import com.vaadin.flow.router.BeforeEvent;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.HasUrlParameter;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.OptionalParameter;
import com.vaadin.flow.router.Route;
import eu.lotse.domain.decision.Rulebook;
import eu.lotse.domain.facts.Matter;
import eu.lotse.domain.law.LegalDates;
import eu.lotse.domain.register.Releases;
import eu.lotse.domain.rulebook.Rule;
import eu.lotse.domain.rulebook.Topic;
import eu.lotse.web.ui.session.Roles;
import eu.lotse.web.ui.words.DayPicker;
import eu.lotse.web.ui.words.Glyph;
import eu.lotse.web.ui.words.Words;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** The law of the active release, topic by topic, as the lawyers wrote it. */
@Route("rulebook")
@RolesAllowed({Roles.AGENT, Roles.LAWYER, Roles.DPO, Roles.ADMIN})
public final class RulebookView extends Main implements HasUrlParameter<String>, HasDynamicTitle {

  private static final long serialVersionUID = 1L;

  private final Rulebook rulebook;
  private final LocalDate today;
  private final Words words = Words.here();
  private final TextField text;
  private final DayPicker inForceOn;
  private final TopicList topicList = new TopicList(words);
  private final Section rules = new Section();
  private final Shelves shelves;
  private @Nullable Topic shown;

  public RulebookView(Supplier<Rulebook> activeRulebook, Releases releases, Clock clock) {
    this.rulebook = activeRulebook.get();
    this.today = LocalDate.now(clock);
    this.shelves = Shelves.of(rulebook);
    this.text = new TextField(words.text("rulebook.search"));
    this.inForceOn = new DayPicker(words.text("rulebook.in-force-on"), words);
    addClassName("rulebook");
    rules.addClassName("rules");
    var body = new Div(topicList, rules);
    body.addClassName("rulebook-body");
    add(header(releases, clock), searchBar(), body);
  }

  private Component header(Releases releases, Clock clock) {
    var lead = new Paragraph(words.text("rulebook.lead"));
    lead.addClassNames("quiet", "lead");
    String release =
        releases
            .active()
            .map(a ->
                words.text(
                    "rulebook.release.since",
                    a.release().brief(),
                    words.of(a.at(), clock.getZone()),
                    a.actor()))
            .orElse(words.text("rulebook.release", rulebook.release().brief()));
    var state = new Paragraph(release);
    state.addClassNames("quiet", "release");
    var header = new Header(new Div(new H1(words.text("rulebook.title")), lead, state));
    header.addClassName("view-header");
    return header;
  }

  private Component searchBar() {
    text.setPlaceholder(words.text("rulebook.search.example"));
    text.setClearButtonVisible(true);
    text.setValueChangeMode(ValueChangeMode.LAZY);
    text.setMaxLength(200);
    text.addValueChangeListener(change -> show());
    inForceOn.setClearButtonVisible(true);
    inForceOn.addValueChangeListener(change -> show());
    var bar = new Div(text, inForceOn);
    bar.addClassName("search-bar");
    bar.getElement().setAttribute("role", "search");
    return bar;
  }

  @Override
  public void setParameter(BeforeEvent event, @OptionalParameter @Nullable String named) {
    if (shelves.topics().isEmpty()) {
      rules.add(new Paragraph(words.text("rulebook.empty")));
      return;
    }
    if (named == null) {
      shown = shelves.topics().getFirst();
      show();
      return;
    }
    shown =
        shelves
            .find(named)
            .or(() -> holding(id -> id.equals(named)))
            .or(() -> holding(id -> id.startsWith(named)))
            .orElseThrow(() -> new NotFoundException("rulebook"));
    show();
    rules
        .getChildren()
        .filter(c -> c.getId().filter(id -> id.startsWith("rule-" + named)).isPresent())
        .findFirst()
        .ifPresent(RulebookView::pointAt);
  }

  /**
   * A part such as R12.3a leads to its topic, a version such as R12.3 to the first of its parts.
   */
  private Optional<Topic> holding(Predicate<String> id) {
    return shelves.topics().stream()
        .filter(t -> t.rules().stream().anyMatch(r -> id.test(r.id().toString())))
        .findFirst();
  }

  private static void pointAt(Component card) {
    card.addClassName("pointed-at");
    card.getElement()
        .executeJs(
            "setTimeout(() => { this.scrollIntoView({block: 'start'}); this.focus({preventScroll: true}); }, 60)");
  }

  private void show() {
    Topic topic = shown;
    if (topic == null) {
      return;
    }
    var looked = Optional.ofNullable(inForceOn.getValue()).map(LegalDates::asThen);
    var search = new RuleSearch(text.getValue(), looked);
    topicList.show(shelves, topic, search);
    rules.removeAll();
    rules.add(words.german(new H2(topic.title())));
    if (!topic.introduction().isBlank()) {
      rules.add(words.german(new Paragraph(topic.introduction())));
    }
    List<Rule> found = topic.rules().stream().filter(search::finds).toList();
    found.forEach(rule -> rules.add(card(topic, rule, looked.orElse(LegalDates.asThen(today)))));
    if (found.isEmpty()) {
      var empty = new Div(Glyph.COMPASS.draw(), new Paragraph(words.text("rulebook.no-match")));
      empty.addClassName("empty");
      rules.add(empty);
    }
  }

  private RuleCard card(Topic topic, Rule rule, LegalDates looked) {
    Matter matter = shelves.matter(topic);
    var exceptions =
        rulebook.rules(matter).stream().filter(r -> r.isExceptionTo(rule)).map(Rule::id).toList();
    return new RuleCard(
        rule,
        new RuleCard.Setting(
            rulebook.register(), rulebook.begins(matter), looked, exceptions, topic.wording(rule)),
        words);
  }

  @Override
  public String getPageTitle() {
    return words.text("title", words.text("rulebook.title"));
  }
}
