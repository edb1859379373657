package eu.lotse.postgres;

import static eu.lotse.domain.decision.Verdict.PERMITTED;
import static eu.lotse.domain.decision.Verdict.PERMITTED_WITH_DUTIES;
import static eu.lotse.domain.decision.Verdict.PROHIBITED;
import static eu.lotse.domain.decision.Verdict.UNDETERMINED;
import static eu.lotse.postgres.Company.MATTER;
import static eu.lotse.postgres.Company.SERVICE;
import static eu.lotse.postgres.Company.draft;
import static org.assertj.core.api.Assertions.assertThat;

import eu.lotse.domain.decision.Verdict;
import eu.lotse.domain.facts.Attribute;
import eu.lotse.domain.facts.Facts;
import eu.lotse.domain.facts.Value;
import eu.lotse.domain.register.Activity;
import eu.lotse.domain.register.ActivityName;
import eu.lotse.domain.register.Draft;
import eu.lotse.domain.register.Operation;
import eu.lotse.domain.register.OperationFilter;
import eu.lotse.domain.register.OperationId;
import eu.lotse.domain.register.Operations;
import eu.lotse.domain.register.State;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class ListingOperationsTest {

  private static final ActivityName MARKETING = new ActivityName("marketing");

  @AutoClose private final Company company = new Company();
  private final Operations operations = company.register.operations();

  @BeforeEach
  void sixOperationsOfTwoActivities() {
    company.activate(
        PlainLaw.saying(Map.of("SERVICE", PERMITTED, "COMPLAINT", PERMITTED_WITH_DUTIES)));
    company
        .register
        .activities()
        .save(
            new Activity(
                MARKETING, "Werbung", "", State.PLANNED, Facts.none(MATTER).with("age", "ADULT")));
    company.record(
        draft("SERVICE", State.RUNNING, "1"),
        draft("SERVICE", State.PLANNED, "2"),
        draft("COMPLAINT", State.RUNNING, "3"),
        draft("ADVERTISING", State.RUNNING, "4"),
        draft("SERVICE", State.ENDED_DATA_ERASED, "5"));
    Draft other = draft("ADVERTISING", State.PLANNED, "6");
    company.record(
        new Draft(
            MARKETING,
            other.state(),
            other.performedOn(),
            other.subject(),
            other.item(),
            other.facts()));
  }

  @Test
  void theNewestComeFirstAPageAtATime() {
    assertThat(items(operations.list(OperationFilter.ALL, 0, 4)))
        .containsExactly("6", "5", "4", "3");
    assertThat(items(operations.list(OperationFilter.ALL, 4, 4))).containsExactly("2", "1");
    assertThat(operations.list(OperationFilter.ALL, 6, 4)).isEmpty();
  }

  @Test
  void whatFiltersTheListFiltersTheCount() {
    var service = fact("purpose", "SERVICE");
    assertListed(filter(Optional.of(PERMITTED), null, null, Map.of()), "2", "1");
    assertListed(filter(Optional.of(PROHIBITED), null, null, Map.of()), "6", "4");
    assertListed(filter(Optional.of(UNDETERMINED), null, null, Map.of()));
    assertListed(filter(Optional.empty(), State.RUNNING, null, Map.of()), "4", "3", "1");
    assertListed(filter(Optional.empty(), null, MARKETING, Map.of()), "6");
    assertListed(filter(Optional.empty(), null, null, service), "5", "2", "1");
    assertListed(filter(Optional.of(PERMITTED), State.RUNNING, SERVICE, service), "1");
    assertListed(filter(Optional.empty(), null, new ActivityName("unknown"), Map.of()));
    assertListed(OperationFilter.ALL, "6", "5", "4", "3", "2", "1");
  }

  @Test
  void aFactThatIsOneOfSeveralIsNotFoundAsKnown() {
    Draft open = draft("SERVICE", State.RUNNING, "7");
    Attribute purpose = MATTER.attribute("purpose");
    company.record(
        new Draft(
            SERVICE,
            open.state(),
            open.performedOn(),
            open.subject(),
            open.item(),
            new Facts(
                MATTER,
                Map.of(
                    purpose, List.of(purpose.value("COMPLAINT"), purpose.value("MONITORING"))))));

    assertListed(filter(Optional.empty(), null, null, fact("purpose", "MONITORING")));
    assertListed(filter(Optional.empty(), null, null, fact("purpose", "COMPLAINT")), "3");
  }

  @Test
  void verdictsAreCountedForEachFilter() {
    assertThat(operations.countByVerdict(OperationFilter.ALL))
        .isEqualTo(Map.of(PERMITTED, 2L, PERMITTED_WITH_DUTIES, 1L, PROHIBITED, 2L));
    assertThat(operations.countByVerdict(filter(Optional.empty(), State.RUNNING, null, Map.of())))
        .isEqualTo(Map.of(PERMITTED, 1L, PERMITTED_WITH_DUTIES, 1L, PROHIBITED, 1L));
    assertThat(operations.countByVerdict(filter(Optional.of(PROHIBITED), null, SERVICE, Map.of())))
        .isEqualTo(Map.of(PROHIBITED, 1L));
  }

  @Test
  void whatDoesNotExistIsNotFound() {
    var nobody = new OperationId(99);

    assertThat(operations.find(nobody)).isEmpty();
    assertThat(operations.history(nobody)).isEmpty();
    assertThat(operations.duties(nobody)).isEmpty();
  }

  private void assertListed(OperationFilter filter, String... items) {
    assertThat(items(operations.list(filter, 0, 100))).as("%s", filter).containsExactly(items);
    assertThat(operations.count(filter)).as("%s", filter).isEqualTo(items.length);
  }

  private static OperationFilter filter(
      Optional<Verdict> verdict, State state, ActivityName activity, Map<Attribute, Value> facts) {
    return new OperationFilter(
        verdict, Optional.ofNullable(state), Optional.ofNullable(activity), facts);
  }

  private static Map<Attribute, Value> fact(String attribute, String value) {
    Attribute named = MATTER.attribute(attribute);
    return Map.of(named, named.value(value));
  }

  private static List<String> items(List<Operation> listed) {
    return listed.stream().map(o -> o.item().orElseThrow().text()).toList();
  }
}
