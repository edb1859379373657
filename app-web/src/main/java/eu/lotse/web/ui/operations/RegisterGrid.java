package eu.lotse.web.ui.operations;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.grid.GridVariant;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.RouterLink;
import eu.lotse.domain.decision.Verdict;
import eu.lotse.domain.register.Activity;
import eu.lotse.domain.register.ActivityName;
import eu.lotse.domain.register.OperationId;
import eu.lotse.web.ui.answer.VerdictBadge;
import eu.lotse.web.ui.words.Words;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * Rows about stored operations, each of which leads to its operation; on a narrow screen each is
 * one block instead of columns.
 */
abstract class RegisterGrid<T> extends Grid<T> {

  private static final long serialVersionUID = 1L;

  private final transient Words words;
  private final Map<ActivityName, String> titles;
  private final int narrow;

  /**
   * @param narrow the width in pixels below which rows are blocks
   * @param label what the rows are, for those who do not see them
   */
  RegisterGrid(
      Class<T> type,
      List<Activity> activities,
      int narrow,
      String label,
      Function<T, OperationId> operation,
      Words words) {
    super(type, false);
    this.words = words;
    this.titles = activities.stream().collect(Collectors.toMap(Activity::name, Activity::title));
    this.narrow = narrow;
    addClassName("operation-grid");
    addThemeVariants(GridVariant.NO_BORDER, GridVariant.WRAP_CELL_CONTENT);
    setSelectionMode(SelectionMode.NONE);
    getElement().setAttribute("aria-label", label);
    addItemClickListener(click ->
        getUI()
            .ifPresent(
                ui -> ui.navigate(OperationView.class, operation.apply(click.getItem()).number())));
  }

  @Override
  protected void onAttach(AttachEvent attached) {
    super.onAttach(attached);
    var page = attached.getUI().getPage();
    page.retrieveExtendedClientDetails(details -> fit(details.getBodyClientWidth()));
    page.addBrowserWindowResizeListener(resized -> fit(resized.getWidth()));
  }

  /** The first column is the block, the others are what it stands for. */
  final void fit(int width) {
    List<Column<T>> columns = getColumns();
    for (int i = 0; i < columns.size(); i++) {
      columns.get(i).setVisible(i == 0 == width < narrow);
    }
  }

  final String title(ActivityName name) {
    return titles.getOrDefault(name, name.text());
  }

  final Component link(OperationId operation) {
    var link = new RouterLink(operation.toString(), OperationView.class, operation.number());
    link.addClassName("operation-link");
    link.getElement()
        .setAttribute("aria-label", words.text("operations.open", operation.toString()));
    return link;
  }

  final Component verdict(Optional<Verdict> verdict) {
    return verdict
        .<Component>map(v -> new VerdictBadge(v, words))
        .orElseGet(() -> {
          var none = new Span(words.text("operations.no-question"));
          none.addClassName("quiet");
          return none;
        });
  }
}
