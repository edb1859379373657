package eu.lotse.web.ui.operations;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import eu.lotse.domain.register.Activities;
import eu.lotse.domain.register.WorkList;
import eu.lotse.web.ui.session.Roles;
import eu.lotse.web.ui.words.Glyph;
import eu.lotse.web.ui.words.Words;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.time.LocalDate;

/** What is still to be done over all stored operations: stop, erase, ask, tell. */
@Route("duties")
@RolesAllowed({Roles.AGENT, Roles.LAWYER, Roles.DPO, Roles.ADMIN})
public final class WorkListView extends Main implements HasDynamicTitle, BeforeEnterObserver {

  private static final long serialVersionUID = 1L;

  private final transient WorkList workList;
  private final transient Words words = Words.here();
  private final LocalDate today;
  private final WorkBar bar;
  private final WorkGrid grid;
  private final Paragraph found = new Paragraph();
  private final Div empty = new Div();

  public WorkListView(WorkList workList, Activities activities, Clock clock) {
    var all = activities.all();
    this.workList = workList;
    this.today = LocalDate.now(clock);
    this.bar = new WorkBar(all, words, this::go);
    this.grid = new WorkGrid(all, today, words);
    addClassName("operations");
    found.addClassName("quiet");
    found.getElement().setAttribute("aria-live", "polite");
    empty.addClassName("empty");
    var lead = new Paragraph(words.text("worklist.lead"));
    lead.addClassNames("quiet", "lead");
    var header = new Header(new Div(new H1(words.text("worklist.title")), lead));
    header.addClassName("view-header");
    add(header, bar, found, grid, empty);
  }

  @Override
  public void beforeEnter(BeforeEnterEvent event) {
    show(WorkSearch.of(event.getLocation().getQueryParameters()));
  }

  private void go(WorkSearch other) {
    getUI().ifPresent(ui -> ui.navigate(WorkListView.class, other.parameters()));
  }

  private void show(WorkSearch search) {
    var filter = search.filter(today);
    long count = workList.count(filter);
    bar.show(search, workList.countByKind());
    found.setText(
        count < WorkList.COUNTED
            ? words.text("worklist.found", count)
            : words.text("worklist.found.many", words.of(WorkList.COUNTED - 1)));
    grid.show(workList, filter, count);
    grid.setVisible(count > 0);
    found.setVisible(count > 0);
    empty.setVisible(count == 0);
    empty.removeAll();
    if (count == 0) {
      showEmpty(search);
    }
  }

  private void showEmpty(WorkSearch search) {
    boolean filtered = !search.equals(WorkSearch.ALL);
    empty.add(
        Glyph.COMPASS.draw(),
        new H2(words.text("worklist.none")),
        new Paragraph(words.text(filtered ? "worklist.none.match" : "worklist.none.text")));
    if (filtered) {
      var reset = new Button(words.text("operations.reset"), click -> go(WorkSearch.ALL));
      reset.addThemeVariants(ButtonVariant.PRIMARY);
      empty.add(reset);
    }
  }

  @Override
  public String getPageTitle() {
    return words.text("title", words.text("worklist.title"));
  }
}
