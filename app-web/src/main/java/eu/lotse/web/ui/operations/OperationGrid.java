package eu.lotse.web.ui.operations;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.grid.GridVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.data.provider.DataProvider;
import com.vaadin.flow.router.RouterLink;
import eu.lotse.domain.register.Activity;
import eu.lotse.domain.register.ActivityName;
import eu.lotse.domain.register.Operation;
import eu.lotse.domain.register.Operations;
import eu.lotse.web.ui.answer.VerdictBadge;
import eu.lotse.web.ui.words.Words;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * Stored operations, the newest first, fetched as one scrolls; on a narrow screen each is one
 * block.
 */
final class OperationGrid extends Grid<Operation> {

  private static final long serialVersionUID = 1L;

  private static final int NARROW = 760;

  private final Words words;
  private final Map<ActivityName, String> titles;
  private final Column<Operation> block;
  private final List<Column<Operation>> columns;

  OperationGrid(List<Activity> activities, ZoneId zone, Words words) {
    super(Operation.class, false);
    this.words = words;
    this.titles = activities.stream().collect(Collectors.toMap(Activity::name, Activity::title));
    addClassName("operation-grid");
    addThemeVariants(GridVariant.NO_BORDER, GridVariant.WRAP_CELL_CONTENT);
    setSelectionMode(SelectionMode.NONE);
    getElement().setAttribute("aria-label", words.text("operations.title"));
    block = addComponentColumn(this::block).setHeader(words.text("operations.one")).setFlexGrow(1);
    columns =
        List.of(
            addComponentColumn(this::link)
                .setHeader(words.text("operations.id"))
                .setFlexGrow(0)
                .setAutoWidth(true),
            addColumn(o -> title(o.activity()))
                .setHeader(words.text("operations.activity"))
                .setFlexGrow(2),
            addColumn(this::aim).setHeader(words.text("operations.aim")).setFlexGrow(1),
            addComponentColumn(this::verdict)
                .setHeader(words.text("operations.verdict"))
                .setFlexGrow(0)
                .setWidth("14rem"),
            addColumn(o -> words.of(o.state()))
                .setHeader(words.text("operations.state"))
                .setFlexGrow(1),
            addColumn(o -> words.of(o.performedOn()))
                .setHeader(words.text("operations.day"))
                .setFlexGrow(0)
                .setAutoWidth(true),
            addColumn(o -> words.of(o.recordedAt(), zone))
                .setHeader(words.text("operations.recorded"))
                .setFlexGrow(0)
                .setAutoWidth(true));
    addItemClickListener(click ->
        getUI().ifPresent(ui -> ui.navigate(OperationView.class, click.getItem().id().number())));
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

  /** Shows what {@code search} finds. */
  void show(Operations operations, Search search) {
    var filter = search.filter();
    setDataProvider(
        DataProvider.fromCallbacks(
            query -> operations.list(filter, query.getOffset(), query.getLimit()).stream(),
            query -> (int) Math.min(Integer.MAX_VALUE, operations.count(filter))));
  }

  private String title(ActivityName name) {
    return titles.getOrDefault(name, name.text());
  }

  private Component link(Operation operation) {
    var link =
        new RouterLink(operation.id().toString(), OperationView.class, operation.id().number());
    link.addClassName("operation-link");
    link.getElement()
        .setAttribute("aria-label", words.text("operations.open", operation.id().toString()));
    return link;
  }

  private String aim(Operation operation) {
    return Search.Aim.of(operation.act()).map(a -> words.of(a.value().phrase())).orElse("–");
  }

  private Component verdict(Operation operation) {
    return operation
        .verdict()
        .<Component>map(v -> new VerdictBadge(v, words))
        .orElseGet(() -> {
          var none = new Span(words.text("operations.no-question"));
          none.addClassName("quiet");
          return none;
        });
  }

  private Component block(Operation operation) {
    var head = new Div(link(operation), verdict(operation));
    head.addClassName("block-head");
    var about =
        new Div(
            aim(operation)
                + " · "
                + words.of(operation.state())
                + " · "
                + words.of(operation.performedOn()));
    about.addClassName("quiet");
    var whole = new Div(head, new Div(title(operation.activity())), about);
    whole.addClassName("block");
    return whole;
  }
}
