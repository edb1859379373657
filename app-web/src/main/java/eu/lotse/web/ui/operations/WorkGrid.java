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
import eu.lotse.domain.register.WorkList;
import eu.lotse.domain.register.WorkList.Line;
import eu.lotse.web.ui.answer.VerdictBadge;
import eu.lotse.web.ui.words.Words;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * Lines of the work list, what is due first on top, fetched as one scrolls; on a narrow screen each
 * is one block.
 */
final class WorkGrid extends Grid<Line> {

  private static final long serialVersionUID = 1L;

  private static final int NARROW = 900;

  private final transient Words words;
  private final Map<ActivityName, String> titles;
  private final LocalDate today;
  private final Column<Line> block;
  private final List<Column<Line>> columns;

  WorkGrid(List<Activity> activities, LocalDate today, Words words) {
    super(Line.class, false);
    this.words = words;
    this.today = today;
    this.titles = activities.stream().collect(Collectors.toMap(Activity::name, Activity::title));
    addClassName("operation-grid");
    addThemeVariants(GridVariant.NO_BORDER, GridVariant.WRAP_CELL_CONTENT);
    setSelectionMode(SelectionMode.NONE);
    getElement().setAttribute("aria-label", words.text("worklist.title"));
    block = addComponentColumn(this::block).setHeader(words.text("worklist.kind")).setFlexGrow(1);
    columns =
        List.of(
            addComponentColumn(this::due)
                .setHeader(words.text("worklist.due"))
                .setFlexGrow(0)
                .setWidth("13rem"),
            addComponentColumn(this::duty).setHeader(words.text("worklist.kind")).setFlexGrow(2),
            addComponentColumn(this::norm).setHeader(words.text("worklist.norm")).setFlexGrow(1),
            addComponentColumn(this::link)
                .setHeader(words.text("operations.one"))
                .setFlexGrow(0)
                .setAutoWidth(true),
            addColumn(l -> title(l.activity()))
                .setHeader(words.text("operations.activity"))
                .setFlexGrow(1),
            addComponentColumn(this::verdict)
                .setHeader(words.text("operations.verdict"))
                .setFlexGrow(0)
                .setWidth("14rem"));
    addItemClickListener(click ->
        getUI()
            .ifPresent(ui ->
                ui.navigate(OperationView.class, click.getItem().duty().operation().number())));
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

  /** Shows the lines of {@code filter}, of which there are {@code count}. */
  void show(WorkList workList, WorkList.Filter filter, long count) {
    setDataProvider(
        DataProvider.fromCallbacks(
            query -> workList.list(filter, query.getOffset(), query.getLimit()).stream(),
            query -> (int) Math.min(count, WorkList.COUNTED - 1)));
  }

  private String title(ActivityName name) {
    return titles.getOrDefault(name, name.text());
  }

  private Component due(Line line) {
    var due = line.duty().due();
    if (due.isEmpty()) {
      var none = new Span("–");
      none.addClassName("quiet");
      return none;
    }
    boolean late = due.get().isBefore(today);
    var mark = new Span(words.text(late ? "duty.late" : "duty.due", words.of(due.get())));
    mark.addClassNames("mark", late ? "mark-late" : "mark-due");
    return mark;
  }

  private Component duty(Line line) {
    var name = new Div(words.of(line.duty().kind().phrase()));
    name.addClassName("duty-name");
    var deadline = new Div(words.of(line.duty().deadline()));
    deadline.addClassName("quiet");
    return new Div(name, deadline);
  }

  private Component norm(Line line) {
    return words.german(new Span(line.duty().norm().text()));
  }

  private Component link(Line line) {
    var operation = line.duty().operation();
    var link = new RouterLink(operation.toString(), OperationView.class, operation.number());
    link.addClassName("operation-link");
    link.getElement()
        .setAttribute("aria-label", words.text("operations.open", operation.toString()));
    return link;
  }

  private Component verdict(Line line) {
    return line.verdict()
        .<Component>map(v -> new VerdictBadge(v, words))
        .orElseGet(() -> {
          var none = new Span(words.text("operations.no-question"));
          none.addClassName("quiet");
          return none;
        });
  }

  private Component block(Line line) {
    var name = new Span(words.of(line.duty().kind().phrase()));
    name.addClassName("duty-name");
    var head = new Div(name, due(line));
    head.addClassName("block-head");
    var operation = new Div(link(line), verdict(line));
    operation.addClassName("block-head");
    var about = new Div(title(line.activity()));
    about.addClassName("quiet");
    var whole = new Div(head, norm(line), operation, about);
    whole.addClassName("block");
    return whole;
  }
}
