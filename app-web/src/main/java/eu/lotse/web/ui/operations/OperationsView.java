package eu.lotse.web.ui.operations;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
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
import eu.lotse.domain.register.OperationFilter;
import eu.lotse.domain.register.Operations;
import eu.lotse.web.ui.session.Roles;
import eu.lotse.web.ui.words.Glyph;
import eu.lotse.web.ui.words.Words;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;

/** Every stored processing operation, with what the law as it stands says of it. */
@Route("operations")
@RolesAllowed({Roles.AGENT, Roles.LAWYER, Roles.DPO, Roles.ADMIN})
public final class OperationsView extends Main implements HasDynamicTitle, BeforeEnterObserver {

  private static final long serialVersionUID = 1L;

  private final Operations operations;
  private final Words words = Words.here();
  private final VerdictCounts counts;
  private final SearchBar bar;
  private final OperationGrid grid;
  private final Paragraph found = new Paragraph();
  private final Div empty = new Div();
  private Search search = Search.ALL;

  public OperationsView(Operations operations, Activities activities, Clock clock) {
    this.operations = operations;
    var all = activities.all();
    this.counts = new VerdictCounts(words, verdict -> go(search.verdict(verdict)));
    this.bar = new SearchBar(all, words, this::go);
    this.grid = new OperationGrid(all, clock.getZone(), words);
    addClassName("operations");
    found.addClassName("quiet");
    found.getElement().setAttribute("aria-live", "polite");
    empty.addClassName("empty");
    var lead = new Paragraph(words.text("operations.lead"));
    lead.addClassNames("quiet", "lead");
    var header = new Header(new Div(new H1(words.text("operations.title")), lead));
    header.addClassName("view-header");
    add(header, counts, bar, found, grid, empty);
  }

  @Override
  public void beforeEnter(BeforeEnterEvent event) {
    search = Search.of(event.getLocation().getQueryParameters());
    show();
  }

  private void go(Search other) {
    getUI().ifPresent(ui -> ui.navigate(OperationsView.class, other.parameters()));
  }

  private void show() {
    bar.show(search);
    counts.show(
        operations.countByVerdict(search.verdict(java.util.Optional.empty()).filter()),
        search.verdict());
    long count = operations.count(search.filter());
    found.setText(words.text("operations.found", count));
    grid.show(operations, search);
    grid.setVisible(count > 0);
    found.setVisible(count > 0);
    empty.setVisible(count == 0);
    empty.removeAll();
    if (count == 0) {
      showEmpty(operations.count(OperationFilter.ALL) == 0);
    }
  }

  private void showEmpty(boolean nothingStored) {
    String key = nothingStored ? "operations.none" : "operations.no-match";
    empty.add(
        Glyph.COMPASS.draw(), new H2(words.text(key)), new Paragraph(words.text(key + ".text")));
    if (nothingStored) {
      empty.add(new Anchor("", words.text("operations.ask")));
    } else {
      var reset = new Button(words.text("operations.reset"), click -> go(Search.ALL));
      reset.addThemeVariants(ButtonVariant.PRIMARY);
      empty.add(reset);
    }
  }

  @Override
  public String getPageTitle() {
    return words.text("title", words.text("operations.title"));
  }
}
