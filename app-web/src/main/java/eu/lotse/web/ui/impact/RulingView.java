package eu.lotse.web.ui.impact;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.BeforeEvent;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.HasUrlParameter;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouterLink;
import eu.lotse.domain.facts.Condition;
import eu.lotse.domain.impact.NewRuling;
import eu.lotse.domain.impact.Reach;
import eu.lotse.domain.impact.RulingEntry;
import eu.lotse.domain.impact.Rulings;
import eu.lotse.domain.impact.Samples;
import eu.lotse.domain.register.Activities;
import eu.lotse.domain.register.Releases;
import eu.lotse.web.ui.session.CurrentUser;
import eu.lotse.web.ui.session.Roles;
import eu.lotse.web.ui.words.Glyph;
import eu.lotse.web.ui.words.Words;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;

/** One ruling, and the operations it may touch. */
@Route("rulings")
@RolesAllowed({Roles.LAWYER, Roles.DPO, Roles.ADMIN})
public final class RulingView extends Main implements HasUrlParameter<Long>, HasDynamicTitle {

  private static final long serialVersionUID = 1L;

  private final Rulings rulings;
  private final Releases releases;
  private final Samples samples;
  private final Activities activities;
  private final CurrentUser user;
  private final Clock clock;
  private final Words words = Words.here();
  private String title = "";

  public RulingView(
      Rulings rulings,
      Releases releases,
      Samples samples,
      Activities activities,
      CurrentUser user,
      Clock clock) {
    this.rulings = rulings;
    this.releases = releases;
    this.samples = samples;
    this.activities = activities;
    this.user = user;
    this.clock = clock;
    addClassName("rulings");
  }

  /** How a ruling is called: court, date and file number. */
  static String name(NewRuling ruling, Words words) {
    return words.text("ruling.name", ruling.court(), words.of(ruling.date()), ruling.fileNumber());
  }

  @Override
  public void setParameter(BeforeEvent event, Long number) {
    show(rulings.find(number).orElseThrow(() -> new NotFoundException("ruling")));
  }

  private void show(RulingEntry entry) {
    removeAll();
    title = name(entry.ruling(), words);
    add(header(entry), about(entry), reach(entry.ruling()));
  }

  private Component header(RulingEntry entry) {
    var back = new RouterLink("", RulingsView.class);
    back.add(
        Glyph.BACK.draw(), new com.vaadin.flow.component.html.Span(words.text("rulings.back")));
    back.addClassName("back");
    var header = new Header(new Div(back, new H1(title)));
    header.addClassName("view-header");
    if (entry.done().isEmpty()) {
      header.add(new Button(words.text("ruling.mark-done"), click -> markDone(entry)));
    }
    return header;
  }

  private void markDone(RulingEntry entry) {
    releases
        .active()
        .ifPresent(
            active -> show(rulings.dealtWith(entry.number(), active.release(), user.actor())));
  }

  private Component about(RulingEntry entry) {
    NewRuling ruling = entry.ruling();
    var conditions = new UnorderedList();
    conditions.addClassName("conditions");
    ruling.turnsOn().forEach(c -> conditions.add(new ListItem(sentence(c))));
    var section =
        new Section(
            words.german(new Paragraph(ruling.holding())),
            new H2(words.text("ruling.turns-on")),
            conditions);
    section.addClassNames("answer-section", "ruling-about");
    ruling.ecli().ifPresent(ecli -> section.add(quiet(ecli)));
    section.add(
        quiet(
            words.text(
                "ruling.entered",
                entry.enteredBy(),
                words.of(entry.enteredAt(), clock.getZone()))));
    entry
        .done()
        .ifPresent(done ->
            section.add(
                quiet(
                    words.text(
                        "ruling.done",
                        done.release().brief(),
                        done.by(),
                        words.of(done.at(), clock.getZone())))));
    return section;
  }

  private String sentence(Condition condition) {
    String values = words.oneOf(condition.values());
    return words.of(condition.attribute().phrase())
        + ": "
        + (condition.negated() ? words.text("ruling.not", values) : values);
  }

  private static Paragraph quiet(String text) {
    var paragraph = new Paragraph(text);
    paragraph.addClassName("quiet");
    return paragraph;
  }

  private Component reach(NewRuling ruling) {
    Reach reach = Reach.of(ruling, releases, samples);
    var section =
        new Section(
            new H2(words.text("ruling.reach")),
            new Paragraph(
                words.text(
                    "ruling.touched", reach.touched(), reach.operations(), reach.certain())));
    section.addClassNames("answer-section", "ruling-about");
    if (!reach.groups().isEmpty()) {
      section.add(new ReachList(ruling.matter(), reach, activities.all(), words));
    }
    return section;
  }

  @Override
  public String getPageTitle() {
    return words.text("title", title);
  }
}
