package eu.lotse.web.ui.impact;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouterLink;
import eu.lotse.domain.impact.RulingEntry;
import eu.lotse.domain.impact.Rulings;
import eu.lotse.web.ui.session.CurrentUser;
import eu.lotse.web.ui.session.Roles;
import eu.lotse.web.ui.words.Glyph;
import eu.lotse.web.ui.words.Words;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.time.LocalDate;

/** The rulings that came in, those first that wait to be dealt with. */
@Route("rulings")
@RolesAllowed({Roles.LAWYER, Roles.DPO, Roles.ADMIN})
public final class RulingsView extends Main implements HasDynamicTitle {

  private static final long serialVersionUID = 1L;

  private final Words words = Words.here();

  public RulingsView(Rulings rulings, CurrentUser user, Clock clock) {
    addClassName("rulings");
    var lead = new Paragraph(words.text("rulings.lead"));
    lead.addClassNames("quiet", "lead");
    var add =
        new Button(
            words.text("rulings.add"),
            click -> new RulingDialog(rulings, user.actor(), LocalDate.now(clock), words).open());
    add.addThemeVariants(ButtonVariant.PRIMARY);
    var header = new Header(new Div(new H1(words.text("rulings.title")), lead), add);
    header.addClassName("view-header");
    add(header);
    var all = rulings.all();
    if (all.isEmpty()) {
      add(empty());
      return;
    }
    var list = new UnorderedList();
    list.addClassNames("plain-list", "ruling-list");
    all.forEach(entry -> list.add(new ListItem(card(entry))));
    add(list);
  }

  private Component empty() {
    var empty =
        new Div(
            Glyph.COMPASS.draw(),
            new H2(words.text("rulings.none")),
            new Paragraph(words.text("rulings.none.text")));
    empty.addClassName("empty");
    return empty;
  }

  private Component card(RulingEntry entry) {
    var link =
        new RouterLink(RulingView.name(entry.ruling(), words), RulingView.class, entry.number());
    boolean done = entry.done().isPresent();
    var mark = new Span(words.text(done ? "ruling.is-done" : "ruling.waits"));
    mark.addClassNames("mark", done ? "mark-verified" : "mark-due");
    var head = new Div(new H2(link), mark);
    head.addClassName("marks");
    var card = new Div(head, words.german(new Paragraph(entry.ruling().holding())));
    card.addClassName("answer-section");
    return card;
  }

  @Override
  public String getPageTitle() {
    return words.text("title", words.text("rulings.title"));
  }
}
