package eu.lotse.web.ui.operations;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.data.provider.DataProvider;
import eu.lotse.domain.register.Activity;
import eu.lotse.domain.register.WorkList;
import eu.lotse.domain.register.WorkList.Line;
import eu.lotse.web.ui.words.Words;
import java.time.LocalDate;
import java.util.List;

/** Lines of the work list, what is due first on top, fetched as one scrolls. */
final class WorkGrid extends RegisterGrid<Line> {

  private static final long serialVersionUID = 1L;

  private static final int NARROW = 900;

  private final transient Words words;
  private final LocalDate today;

  WorkGrid(List<Activity> activities, LocalDate today, Words words) {
    super(
        Line.class,
        activities,
        NARROW,
        words.text("worklist.title"),
        line -> line.duty().operation(),
        words);
    this.words = words;
    this.today = today;
    addComponentColumn(this::block).setHeader(words.text("worklist.kind")).setFlexGrow(1);
    addComponentColumn(this::due)
        .setHeader(words.text("worklist.due"))
        .setFlexGrow(0)
        .setWidth("13rem");
    addComponentColumn(this::duty).setHeader(words.text("worklist.kind")).setFlexGrow(2);
    addComponentColumn(this::norm).setHeader(words.text("worklist.norm")).setFlexGrow(1);
    addComponentColumn(line -> link(line.duty().operation()))
        .setHeader(words.text("operations.one"))
        .setFlexGrow(0)
        .setAutoWidth(true);
    addColumn(line -> title(line.activity()))
        .setHeader(words.text("operations.activity"))
        .setFlexGrow(1);
    addComponentColumn(line -> verdict(line.verdict()))
        .setHeader(words.text("operations.verdict"))
        .setFlexGrow(0)
        .setWidth("14rem");
    fit(Integer.MAX_VALUE);
  }

  /** Shows the lines of {@code filter}, of which there are {@code count}. */
  void show(WorkList workList, WorkList.Filter filter, long count) {
    setDataProvider(
        DataProvider.fromCallbacks(
            query -> workList.list(filter, query.getOffset(), query.getLimit()).stream(),
            query -> (int) Math.min(count, WorkList.COUNTED - 1)));
  }

  private Component due(Line line) {
    return line.duty()
        .due()
        .<Component>map(due -> new DueMark(due, today, words))
        .orElseGet(() -> {
          var none = new Span("–");
          none.addClassName("quiet");
          return none;
        });
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

  private Component block(Line line) {
    var name = new Span(words.of(line.duty().kind().phrase()));
    name.addClassName("duty-name");
    var head = new Div(name, due(line));
    head.addClassName("block-head");
    var operation = new Div(link(line.duty().operation()), verdict(line.verdict()));
    operation.addClassName("block-head");
    var about = new Div(title(line.activity()));
    about.addClassName("quiet");
    var whole = new Div(head, norm(line), operation, about);
    whole.addClassName("block");
    return whole;
  }
}
