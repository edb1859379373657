package eu.lotse.web.ui.operations;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.data.provider.DataProvider;
import eu.lotse.domain.register.Activity;
import eu.lotse.domain.register.Operation;
import eu.lotse.domain.register.Operations;
import eu.lotse.web.ui.words.Words;
import java.time.ZoneId;
import java.util.List;

/** Stored operations, the newest first, fetched as one scrolls. */
final class OperationGrid extends RegisterGrid<Operation> {

  private static final long serialVersionUID = 1L;

  private static final int NARROW = 760;

  private final transient Words words;

  OperationGrid(List<Activity> activities, ZoneId zone, Words words) {
    super(
        Operation.class, activities, NARROW, words.text("operations.title"), Operation::id, words);
    this.words = words;
    addComponentColumn(this::block).setHeader(words.text("operations.one")).setFlexGrow(1);
    addComponentColumn(o -> link(o.id()))
        .setHeader(words.text("operations.id"))
        .setFlexGrow(0)
        .setAutoWidth(true);
    addColumn(o -> title(o.activity())).setHeader(words.text("operations.activity")).setFlexGrow(2);
    addColumn(this::aim).setHeader(words.text("operations.aim")).setFlexGrow(1);
    addComponentColumn(o -> verdict(o.verdict()))
        .setHeader(words.text("operations.verdict"))
        .setFlexGrow(0)
        .setWidth("14rem");
    addColumn(o -> words.of(o.state())).setHeader(words.text("operations.state")).setFlexGrow(1);
    addColumn(o -> words.of(o.performedOn()))
        .setHeader(words.text("operations.day"))
        .setFlexGrow(0)
        .setAutoWidth(true);
    addColumn(o -> words.of(o.recordedAt(), zone))
        .setHeader(words.text("operations.recorded"))
        .setFlexGrow(0)
        .setAutoWidth(true);
    fit(Integer.MAX_VALUE);
  }

  /** Shows what {@code search} finds. */
  void show(Operations operations, Search search) {
    var filter = search.filter();
    setDataProvider(
        DataProvider.fromCallbacks(
            query -> operations.list(filter, query.getOffset(), query.getLimit()).stream(),
            query -> (int) Math.min(Integer.MAX_VALUE, operations.count(filter))));
  }

  private String aim(Operation operation) {
    return Search.Aim.of(operation.act()).map(a -> words.of(a.value().phrase())).orElse("–");
  }

  private Component block(Operation operation) {
    var head = new Div(link(operation.id()), verdict(operation.verdict()));
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
