package eu.lotse.web.ui.impact;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.grid.GridVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import eu.lotse.domain.facts.Value;
import eu.lotse.domain.impact.Flip;
import eu.lotse.domain.register.Activity;
import eu.lotse.domain.register.ActivityName;
import eu.lotse.web.ui.answer.VerdictBadge;
import eu.lotse.web.ui.words.Words;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** Groups of operations whose verdict changes; on a narrow screen each is one block. */
final class FlipGrid extends Grid<Flip> {

  private static final long serialVersionUID = 1L;

  private static final int NARROW = 760;

  private final Words words;
  private final Map<ActivityName, String> titles;
  private final Column<Flip> block;
  private final List<Column<Flip>> columns;

  /**
   * @param samples whether there are operations to look at
   */
  FlipGrid(List<Activity> activities, boolean samples, Words words) {
    super(Flip.class, false);
    this.words = words;
    this.titles = activities.stream().collect(Collectors.toMap(Activity::name, Activity::title));
    addClassName("flip-grid");
    addThemeVariants(GridVariant.NO_BORDER, GridVariant.WRAP_CELL_CONTENT);
    setSelectionMode(SelectionMode.NONE);
    setAllRowsVisible(true);
    getElement().setAttribute("aria-label", words.text("impact.groups"));
    block = addComponentColumn(this::block).setHeader(words.text("impact.groups")).setFlexGrow(1);
    columns = new ArrayList<>();
    Collections.addAll(
        columns,
        addColumn(f -> words.of(f.operations()))
            .setHeader(words.text("impact.operations"))
            .setFlexGrow(0)
            .setAutoWidth(true),
        addComponentColumn(this::change)
            .setHeader(words.text("impact.change"))
            .setFlexGrow(0)
            .setWidth("14rem"),
        addColumn(f -> words.text("consequence." + f.kind().consequence()))
            .setHeader(words.text("impact.consequence"))
            .setFlexGrow(1),
        addColumn(this::title).setHeader(words.text("operations.activity")).setFlexGrow(1),
        addColumn(this::about).setHeader(words.text("impact.about")).setFlexGrow(1),
        addColumn(this::rules).setHeader(words.text("impact.rules")).setFlexGrow(1));
    if (samples) {
      columns.add(
          addComponentColumn(f -> new SampleLinks(f.samples(), words))
              .setHeader(words.text("impact.samples"))
              .setFlexGrow(1));
    }
    fit(Integer.MAX_VALUE);
  }

  @Override
  protected void onAttach(AttachEvent attached) {
    super.onAttach(attached);
    var page = attached.getUI().getPage();
    page.retrieveExtendedClientDetails(details -> fit(details.getBodyClientWidth()));
    page.addBrowserWindowResizeListener(resized -> fit(resized.getWidth()));
  }

  private void fit(int width) {
    boolean narrow = width < NARROW;
    block.setVisible(narrow);
    columns.forEach(column -> column.setVisible(!narrow));
  }

  private Component change(Flip flip) {
    var to = new Div(new Span("→"), new VerdictBadge(flip.to(), words));
    to.addClassName("change-to");
    var change = new Div(new VerdictBadge(flip.from(), words), to);
    change.addClassName("marks");
    return change;
  }

  private String title(Flip flip) {
    return titles.getOrDefault(flip.activity(), flip.activity().text());
  }

  private String about(Flip flip) {
    return phrase(flip.kind().purpose()) + " · " + phrase(flip.kind().network());
  }

  private String phrase(Optional<Value> value) {
    return value.map(Value::phrase).map(words::of).orElseGet(() -> words.text("fact.unknown"));
  }

  private String rules(Flip flip) {
    return flip.responsible().stream().map(Object::toString).collect(Collectors.joining(", "));
  }

  private Component block(Flip flip) {
    var number = new Span(words.of(flip.operations()));
    number.addClassName("count-number");
    var head = new Div(number, new Span(words.text("consequence." + flip.kind().consequence())));
    head.addClassName("block-head");
    var about = new Div(title(flip) + " · " + about(flip) + " · " + rules(flip));
    about.addClassName("quiet");
    var whole = new Div(head, change(flip), about, new SampleLinks(flip.samples(), words));
    whole.addClassName("block");
    return whole;
  }
}
