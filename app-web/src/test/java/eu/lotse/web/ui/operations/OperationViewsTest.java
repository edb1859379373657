package eu.lotse.web.ui.operations;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.QueryParameters;
import eu.lotse.domain.decision.Verdict;
import eu.lotse.domain.register.Operation;
import eu.lotse.domain.register.OperationFilter;
import eu.lotse.domain.register.Operations;
import eu.lotse.web.ui.ViewTest;
import eu.lotse.web.ui.ask.AskView;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.test.context.support.WithMockUser;

@WithMockUser(username = "agent", roles = "AGENT")
class OperationViewsTest extends ViewTest {

  @Autowired private Operations operations;

  @Test
  void all_operations_are_listed_the_newest_first() {
    navigate(OperationsView.class);
    assertThat(test(grid()).size()).isEqualTo((int) operations.count(OperationFilter.ALL));
    assertThat(test(grid()).getRow(0))
        .isEqualTo(operations.list(OperationFilter.ALL, 0, 1).getFirst());
  }

  @Test
  void a_verdict_that_is_pressed_filters_the_list_and_pressed_again_no_longer() {
    navigate(OperationsView.class);
    long prohibited = operations.countByVerdict(OperationFilter.ALL).get(Verdict.PROHIBITED);
    assertThat(prohibited).isPositive();

    pressProhibited();
    assertThat(test(grid()).size()).isEqualTo((int) prohibited);

    pressProhibited();
    assertThat(test(grid()).size()).isEqualTo((int) operations.count(OperationFilter.ALL));
  }

  @Test
  void an_address_finds_the_same_list_again() {
    var search =
        new Search(
            Optional.of(Verdict.PROHIBITED), Optional.empty(), Optional.empty(), Optional.empty());
    assertThat(Search.of(search.parameters())).isEqualTo(search);
    assertThat(Search.of(QueryParameters.simple(Map.of("verdict", "NONSENSE", "activity", "Ä"))))
        .isEqualTo(Search.ALL);
  }

  @Test
  void a_search_that_finds_nothing_says_how_to_go_on() {
    UI.getCurrent()
        .navigate(OperationsView.class, QueryParameters.simple(Map.of("purpose", "CRISIS")));
    assertThat(page()).contains("Nichts gefunden", "Filter aufheben");
    assertThat($view(OperationGrid.class).exists()).isFalse();
  }

  @Test
  void an_operation_shows_facts_verdict_duties_and_log() {
    Operation operation = withVerdict(Verdict.PERMITTED_WITH_DUTIES);
    navigate(OperationView.class, operation.id().number());
    assertThat(page())
        .contains(
            "Vorgang " + operation.id(),
            "Mit Pflichten erlaubt",
            "Was bekannt ist",
            "Offene Pflichten",
            "erfasst von agent");
  }

  @Test
  void who_stores_operations_sees_whom_they_are_about() {
    Operation operation = withVerdict(Verdict.PROHIBITED);
    navigate(OperationView.class, operation.id().number());
    assertThat(page())
        .contains(operation.subject().orElseThrow().text(), operation.item().orElseThrow().text());
  }

  @Test
  @WithMockUser(username = "lawyer", roles = "LAWYER")
  void a_lawyer_sees_the_case_but_not_the_person() {
    Operation operation = withVerdict(Verdict.PROHIBITED);
    navigate(OperationView.class, operation.id().number());
    assertThat(page())
        .contains("Verboten")
        .doesNotContain(
            operation.subject().orElseThrow().text(), operation.item().orElseThrow().text());
  }

  @Test
  void asking_again_starts_from_the_facts_of_the_operation() {
    Operation operation = withVerdict(Verdict.PROHIBITED);
    navigate(OperationView.class, operation.id().number());
    test($view(Button.class).withText("Neu fragen").single()).click();
    assertThat(getCurrentView()).isInstanceOf(AskView.class);
    assertThat(page()).doesNotContain("Noch unbestimmt");
  }

  @Test
  void an_operation_that_does_not_exist_is_not_found() {
    assertThatThrownBy(() -> navigate(OperationView.class, 999_999L))
        .satisfiesAnyOf(
            e -> assertThat(e).isInstanceOf(NotFoundException.class),
            e -> assertThat(e).hasMessageContaining("MissingPage"));
  }

  private Operation withVerdict(Verdict verdict) {
    var filter =
        new OperationFilter(Optional.of(verdict), Optional.empty(), Optional.empty(), Map.of());
    return operations.list(filter, 0, 100).stream()
        .filter(o -> o.subject().isPresent())
        .findFirst()
        .orElseThrow();
  }

  private void pressProhibited() {
    test($view(Button.class)
            .withCondition(b -> b.hasClassName("count-button") && textOf(b).contains("Verboten"))
            .single())
        .click();
  }

  private Grid<Operation> grid() {
    return $view(OperationGrid.class).single();
  }
}
