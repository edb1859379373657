package eu.lotse.postgres;

import static eu.lotse.domain.decision.Verdict.PERMITTED;
import static eu.lotse.domain.decision.Verdict.PERMITTED_WITH_DUTIES;
import static eu.lotse.domain.decision.Verdict.PROHIBITED;
import static eu.lotse.postgres.Company.MATTER;
import static eu.lotse.postgres.Company.SERVICE;
import static eu.lotse.postgres.Company.TODAY;
import static eu.lotse.postgres.Company.running;
import static org.assertj.core.api.Assertions.assertThat;

import eu.lotse.domain.facts.Facts;
import eu.lotse.domain.register.Activity;
import eu.lotse.domain.register.ActivityName;
import eu.lotse.domain.register.Draft;
import eu.lotse.domain.register.OperationId;
import eu.lotse.domain.register.State;
import eu.lotse.domain.register.WorkList;
import eu.lotse.domain.register.WorkList.Filter;
import eu.lotse.domain.register.WorkList.Line;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What is to be done over all operations: complaints owe information, advertising its erasure. */
class WorkListTest {

  private static final ActivityName MARKETING = new ActivityName("marketing");
  private static final PlainLaw LAW =
      PlainLaw.saying(Map.of("SERVICE", PERMITTED, "COMPLAINT", PERMITTED_WITH_DUTIES));

  @AutoClose private final Company company = new Company();
  private final WorkList workList = company.register.workList();
  private OperationId complaint = new OperationId(1);
  private OperationId advertising = new OperationId(1);
  private OperationId other = new OperationId(1);

  @BeforeEach
  void threeOperationsOweSomething() {
    company.activate(LAW);
    company
        .register
        .activities()
        .save(new Activity(MARKETING, "Werbung", "", State.PLANNED, Facts.none(MATTER)));
    complaint = company.recordOne(running("COMPLAINT"));
    company.recordOne(running("SERVICE"));
    advertising = company.recordOne(running("ADVERTISING"));
    Draft draft = running("ADVERTISING");
    other =
        company.recordOne(
            new Draft(
                MARKETING,
                draft.state(),
                draft.performedOn(),
                draft.subject(),
                draft.item(),
                draft.facts()));
  }

  private static Filter of(String kind) {
    return new Filter(Optional.of(kind), Optional.empty(), Optional.empty());
  }

  /** What is listed, which must be as many lines as are counted. */
  private List<OperationId> listed(Filter filter) {
    List<Line> lines = workList.list(filter, 0, 100);
    assertThat(workList.count(filter)).isEqualTo(lines.size());
    return lines.stream().map(l -> l.duty().operation()).toList();
  }

  @Test
  void whatIsDueFirstComesFirstAndWhatHasNoDayLast() {
    assertThat(listed(Filter.ALL)).containsExactly(advertising, other, complaint);

    company.sql.update(
        "update duty set due = null where operation = ? and closed_at is null",
        advertising.number());

    assertThat(listed(Filter.ALL)).containsExactly(other, complaint, advertising);
  }

  @Test
  void aLineSaysWhatIsOwedByWhenAndWhatTheLawSaysOfTheOperation() {
    Line line = workList.list(of("INFORM"), 0, 1).getFirst();

    assertThat(line.duty()).isEqualTo(company.register.operations().duties(complaint).getFirst());
    assertThat(line.duty().due()).contains(TODAY.minusDays(1).plusMonths(1));
    assertThat(line.activity()).isEqualTo(SERVICE);
    assertThat(line.verdict()).contains(PERMITTED_WITH_DUTIES);
  }

  @Test
  void itIsFilteredByKindActivityAndDay() {
    assertThat(listed(of("ERASE"))).containsExactly(advertising, other);
    assertThat(listed(of("STOP"))).isEmpty();
    assertThat(listed(new Filter(Optional.empty(), Optional.of(MARKETING), Optional.empty())))
        .containsExactly(other);
    assertThat(listed(new Filter(Optional.empty(), Optional.empty(), Optional.of(TODAY))))
        .containsExactly(advertising, other);
    assertThat(
            listed(
                new Filter(
                    Optional.of("ERASE"), Optional.of(SERVICE), Optional.of(TODAY.plusMonths(2)))))
        .containsExactly(advertising);
    assertThat(
            listed(
                new Filter(
                    Optional.empty(), Optional.of(new ActivityName("unknown")), Optional.empty())))
        .isEmpty();
  }

  @Test
  void aPageAtATimeItIsTheSameList() {
    var pages = new ArrayList<Line>();
    for (int page = 0; page < 3; page++) {
      pages.addAll(workList.list(Filter.ALL, page, 1));
    }
    assertThat(pages).isEqualTo(workList.list(Filter.ALL, 0, 100));
    assertThat(workList.list(Filter.ALL, 3, 1)).isEmpty();
  }

  @Test
  void whenTheLawChangesItSaysWhatIsToBeDoneNowAndNoLongerWhatWas() {
    company.activate(
        PlainLaw.saying(Map.of("SERVICE", PERMITTED_WITH_DUTIES, "COMPLAINT", PROHIBITED)));

    assertThat(listed(of("INFORM"))).doesNotContain(complaint).hasSize(1);
    assertThat(listed(of("ERASE"))).containsExactlyInAnyOrder(advertising, other, complaint);
    assertThat(workList.countByKind())
        .containsOnly(Map.entry("ERASE", 3L), Map.entry("INFORM", 1L));
  }

  @Test
  void theKindsOfWhichThereIsSomethingToDoAreCounted() {
    assertThat(workList.countByKind())
        .containsOnly(Map.entry("ERASE", 2L), Map.entry("INFORM", 1L));
  }

  @Test
  void moreThanTenThousandAreNotCountedToTheirEnd() {
    company.sql.update(
        """
        insert into duty (operation, kind, at_latest, due, norm, wording, since)
        select ?, 'ERASE', '', date '2030-01-01' + n % 100, 'Art. 17 DSGVO', 'löschen', now()
        from generate_series(1, 12000) n
        """,
        advertising.number());

    assertThat(workList.count(Filter.ALL)).isEqualTo(WorkList.COUNTED);
    assertThat(workList.countByKind()).containsEntry("ERASE", WorkList.COUNTED);
    assertThat(workList.list(Filter.ALL, 12_000, 10)).hasSize(3);
  }
}
