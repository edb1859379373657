package eu.lotse.web.ui.operations;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.router.QueryParameters;
import eu.lotse.domain.facts.DutyKind;
import eu.lotse.domain.register.ActivityName;
import eu.lotse.domain.register.WorkList;
import eu.lotse.domain.register.WorkList.Filter;
import eu.lotse.domain.register.WorkList.Line;
import eu.lotse.web.ui.ViewTest;
import eu.lotse.web.ui.operations.WorkSearch.Due;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.test.context.support.WithMockUser;

@WithMockUser(username = "dpo", roles = "DPO")
class WorkListViewTest extends ViewTest {

  @Autowired private WorkList workList;

  private Grid<Line> grid() {
    return $view(WorkGrid.class).single();
  }

  @SuppressWarnings("unchecked")
  private ComboBox<DutyKind> kinds() {
    return $view(ComboBox.class).withCondition(c -> "Pflicht".equals(c.getLabel())).single();
  }

  @Test
  void what_is_to_be_done_is_listed_what_is_due_first_on_top() {
    navigate(WorkListView.class);

    long all = workList.count(Filter.ALL);
    assertThat(all).isPositive();
    assertThat(test(grid()).size()).isEqualTo((int) all);
    assertThat(test(grid()).getRow(0)).isEqualTo(workList.list(Filter.ALL, 0, 1).getFirst());
    assertThat(page()).contains("Arbeitsliste", all + " offene Pflichten");
  }

  @Test
  void a_kind_that_is_chosen_is_listed_alone_and_says_how_many_there_are() {
    navigate(WorkListView.class);
    var kind = workList.countByKind().entrySet().iterator().next();
    DutyKind chosen =
        WorkSearch.kinds().stream()
            .filter(k -> k.name().equals(kind.getKey()))
            .findFirst()
            .orElseThrow();
    assertThat(kinds().getItemLabelGenerator().apply(chosen))
        .isEqualTo(chosen.phrase().german() + " (" + kind.getValue() + ")");

    test(kinds()).selectItem(chosen.phrase().german() + " (" + kind.getValue() + ")");

    assertThat(test(grid()).size()).isEqualTo(kind.getValue().intValue());
    assertThat(test(grid()).getRow(0).duty().kind().name()).isEqualTo(kind.getKey());
  }

  @Test
  void a_line_leads_to_its_operation() {
    navigate(WorkListView.class);
    Line first = test(grid()).getRow(0);

    test(grid()).clickRow(0);

    assertThat(getCurrentView()).isInstanceOf(OperationView.class);
    assertThat(page()).contains("Vorgang " + first.duty().operation(), "Offene Pflichten");
  }

  @Test
  void where_no_line_matches_it_says_so_and_how_to_go_on() {
    UI.getCurrent()
        .navigate(
            WorkListView.class,
            QueryParameters.simple(Map.of("activity", "gibt-es-nicht", "due", "WEEK")));

    assertThat(page()).contains("Nichts zu tun", "Zu diesen Filtern", "Filter aufheben");
    assertThat($view(WorkGrid.class).exists()).isFalse();
  }

  @Test
  void an_address_finds_the_same_list_again() {
    var search =
        new WorkSearch(
            Optional.of("ERASE"),
            Optional.of(new ActivityName("vorlieben")),
            Optional.of(Due.OVERDUE));
    assertThat(WorkSearch.of(search.parameters())).isEqualTo(search);
    assertThat(
            WorkSearch.of(
                QueryParameters.simple(Map.of("kind", "X", "due", "NEVER", "activity", "Ä"))))
        .isEqualTo(WorkSearch.ALL);
  }
}
