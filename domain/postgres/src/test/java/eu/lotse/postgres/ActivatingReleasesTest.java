package eu.lotse.postgres;

import static eu.lotse.domain.decision.Verdict.NEEDS_REVIEW;
import static eu.lotse.domain.decision.Verdict.PERMITTED;
import static eu.lotse.domain.decision.Verdict.PERMITTED_WITH_DUTIES;
import static eu.lotse.domain.decision.Verdict.PROHIBITED;
import static eu.lotse.postgres.Company.LAWYER;
import static eu.lotse.postgres.Company.TODAY;
import static eu.lotse.postgres.Company.draft;
import static eu.lotse.postgres.Company.running;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import eu.lotse.domain.decision.Verdict;
import eu.lotse.domain.impact.Impact;
import eu.lotse.domain.law.LegalDates;
import eu.lotse.domain.register.LogEntry;
import eu.lotse.domain.register.OpenDuty;
import eu.lotse.domain.register.OperationFilter;
import eu.lotse.domain.register.OperationId;
import eu.lotse.domain.register.Operations.ReleaseChanged;
import eu.lotse.domain.register.Releases.Activation;
import eu.lotse.domain.register.StandingCount;
import eu.lotse.domain.register.State;
import eu.lotse.domain.rulebook.RuleId;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;

class ActivatingReleasesTest {

  private static final PlainLaw OLD =
      PlainLaw.saying(Map.of("SERVICE", PERMITTED, "COMPLAINT", PERMITTED_WITH_DUTIES));
  private static final PlainLaw NEW =
      PlainLaw.saying(Map.of("SERVICE", PERMITTED_WITH_DUTIES, "COMPLAINT", PERMITTED_WITH_DUTIES));

  @AutoClose private final Company company = new Company();

  @Test
  void beforeTheFirstActivationNothingIsActive() {
    assertThat(company.register.releases().active()).isEmpty();
    assertThat(company.register.releases().history()).isEmpty();
  }

  @Test
  void theFirstActivationFlipsNothing() {
    assertThat(company.activate(OLD)).isZero();

    assertThat(company.register.releases().active())
        .contains(
            new Activation(
                1,
                OLD.release(),
                LegalDates.asThen(TODAY),
                Company.NOW,
                "lawyer",
                "the law changed"));
  }

  @Test
  void theFilesOfEveryReleaseThatWasActiveAreKept() {
    company.activate(OLD);
    company.activate(NEW);

    for (PlainLaw law : List.of(OLD, NEW)) {
      var files = company.register.releases().files(law.release()).orElseThrow().files();
      assertThat(files.keySet()).isEqualTo(law.files().files().keySet());
      assertThat(new String(files.get("zweck/THEMA.md"), StandardCharsets.UTF_8))
          .isEqualTo("# Zwecke für Prüfungen");
    }
    assertThat(company.register.releases().files(PlainLaw.saying(Map.of()).release())).isEmpty();
    assertThat(company.register.releases().history())
        .extracting(Activation::release)
        .containsExactly(NEW.release(), OLD.release());
  }

  @Test
  void onlyWhatFlipsIsToldAndOwesNewDuties() {
    company.activate(OLD);
    OperationId flips = company.recordOne(running("SERVICE"));
    OperationId stays = company.recordOne(running("COMPLAINT"));
    OperationId over = company.recordOne(draft("SERVICE", State.ENDED_DATA_ERASED, ""));

    assertThat(company.activate(NEW)).isOne();

    var operations = company.register.operations();
    assertThat(operations.find(flips).orElseThrow().verdict()).contains(PERMITTED_WITH_DUTIES);
    assertThat(operations.find(stays).orElseThrow().verdict()).contains(PERMITTED_WITH_DUTIES);
    assertThat(operations.history(stays)).hasSize(1);
    assertThat(operations.history(over)).hasSize(1);
    assertThat(operations.history(flips))
        .last()
        .isEqualTo(
            new LogEntry(
                9,
                Company.NOW,
                "lawyer",
                LogEntry.Kind.REEVALUATED,
                Optional.of(flips),
                Optional.of(PERMITTED),
                PERMITTED_WITH_DUTIES,
                List.of(RuleId.of("R10.1")),
                LegalDates.asThen(TODAY),
                NEW.release(),
                List.of()));
    assertThat(operations.duties(flips))
        .extracting(d -> d.kind().name(), OpenDuty::due)
        .containsExactly(
            org.assertj.core.groups.Tuple.tuple("INFORM", Optional.of(TODAY.plusMonths(1))));
    assertThat(company.register.decisionLog().firstBroken()).isEmpty();
  }

  @Test
  void whatIsNoLongerOwedIsClosedAndWhatIsOwedAsBeforeKeepsItsDay() {
    company.activate(OLD);
    OperationId complaint = company.recordOne(running("COMPLAINT"));
    LocalDate due = company.register.operations().duties(complaint).getFirst().due().orElseThrow();

    company.activate(PlainLaw.saying(Map.of("COMPLAINT", NEEDS_REVIEW)));
    assertThat(company.register.operations().duties(complaint)).isEmpty();

    company.activate(PlainLaw.saying(Map.of()));
    assertThat(company.register.operations().duties(complaint))
        .extracting(d -> d.kind().name())
        .containsExactly("ERASE");
    assertThat(due).isEqualTo(TODAY.minusDays(1).plusMonths(1));
  }

  @Test
  void theImpactForetoldIsTheOneThatComes() {
    company.activate(OLD);
    company.record(running("SERVICE"), running("SERVICE"), running("COMPLAINT"));
    company.record(running("SERVICE"), running("ADVERTISING"));

    var impact = Impact.of(company.register.releases(), OLD, NEW, LegalDates.asThen(TODAY));

    assertThat(impact.operations()).isEqualTo(5);
    assertThat(impact.patterns()).isEqualTo(3);
    assertThat(impact.flipped()).isEqualTo(3);
    assertThat(company.activate(NEW)).isEqualTo(3);
  }

  @Test
  void flipsAreCountedInGridAndStandingCountsAlike() {
    company.activate(OLD);
    company.record(running("SERVICE"), running("SERVICE"), running("ADVERTISING"));

    company.activate(NEW);

    assertThat(company.register.operations().countByVerdict(OperationFilter.ALL))
        .isEqualTo(Map.of(PERMITTED_WITH_DUTIES, 2L, PROHIBITED, 1L));
    var counts = new ArrayList<StandingCount>();
    company.register.releases().standing(counts::add);
    assertThat(counts)
        .extracting(StandingCount::told, StandingCount::operations, c -> c.activity().text())
        .containsExactlyInAnyOrder(
            org.assertj.core.groups.Tuple.tuple(PERMITTED_WITH_DUTIES, 2L, "customer-service"),
            org.assertj.core.groups.Tuple.tuple(PROHIBITED, 1L, "customer-service"));
  }

  @Test
  void whoExpectsAnotherReleaseChangesNothing() {
    company.activate(OLD);
    OperationId id = company.recordOne(running("SERVICE"));

    for (var expected :
        List.of(Optional.of(NEW.release()), Optional.<eu.lotse.domain.rulebook.ReleaseId>empty())) {
      assertThatThrownBy(() ->
              company
                  .register
                  .releases()
                  .activate(NEW, LegalDates.asThen(TODAY), LAWYER, "again", expected))
          .isInstanceOf(ReleaseChanged.class);
    }

    assertThat(company.register.releases().history()).hasSize(1);
    assertThat(company.register.operations().find(id).orElseThrow().verdict()).contains(PERMITTED);
    assertThat(company.rows("pattern_decision")).isOne();
  }

  @Test
  void aFailureWhileDecidingChangesNothing() {
    company.activate(OLD);
    OperationId id = company.recordOne(running("SERVICE"));
    company.approve(NEW);
    LegalDates beforeAllLaw = LegalDates.asThen(LocalDate.of(1950, 1, 1));

    assertThatThrownBy(() ->
            company
                .register
                .releases()
                .activate(NEW, beforeAllLaw, LAWYER, "too early", Optional.of(OLD.release())))
        .isInstanceOf(Preparation.Undecidable.class)
        .hasMessageContaining("Fact pattern 1 cannot be decided");

    assertThat(company.register.releases().history()).hasSize(1);
    assertThat(company.rows("decision_log where kind = 'ACTIVATED'")).isZero();
    assertThat(company.register.operations().find(id).orElseThrow().verdict()).contains(PERMITTED);
  }

  @Test
  void theSameReleaseActivatedLaterCatchesUpWithTime() {
    LocalDate tomorrow = TODAY.plusDays(1);
    PlainLaw law = OLD.from(tomorrow, Map.of("SERVICE", PROHIBITED));
    company.activate(law);
    OperationId id = company.recordOne(running("SERVICE"));

    assertThat(company.activate(law, tomorrow)).isOne();

    assertThat(company.register.operations().find(id).orElseThrow().verdict()).contains(PROHIBITED);
    assertThat(company.rows("pattern_decision")).isEqualTo(2);
    assertThat(company.activate(law, tomorrow)).isZero();
  }

  @Test
  void pastDecisionsAreNeverChanged() {
    company.activate(OLD);
    company.recordOne(running("SERVICE"));

    for (String attempt :
        List.of(
            "update pattern_decision set verdict = 'PERMITTED'",
            "delete from pattern_decision",
            "update activation set reason = 'none'",
            "delete from activation")) {
      assertThatThrownBy(() -> company.sql.update(attempt))
          .as(attempt)
          .hasMessageContaining("are never changed and never deleted");
    }
  }

  @Test
  void manyPatternsAreDecidedInOneGo() {
    company.activate(OLD);
    var drafts = new ArrayList<eu.lotse.domain.register.Draft>();
    for (var value : Company.MATTER.attribute("source").values()) {
      for (var access : Company.MATTER.attribute("accessibility").values()) {
        for (var role : Company.MATTER.attribute("subject").values()) {
          var draft = running("SERVICE");
          drafts.add(
              new eu.lotse.domain.register.Draft(
                  draft.activity(),
                  draft.state(),
                  draft.performedOn(),
                  draft.subject(),
                  draft.item(),
                  draft
                      .facts()
                      .with("source", value.name())
                      .with("accessibility", access.name())
                      .with("subject", role.name())));
        }
      }
    }
    company.record(drafts.toArray(eu.lotse.domain.register.Draft[]::new));
    assertThat(company.rows("fact_pattern")).isGreaterThan(100);

    assertThat(company.activate(NEW)).isEqualTo(drafts.size());

    assertThat(company.register.operations().countByVerdict(OperationFilter.ALL))
        .isEqualTo(Map.of(Verdict.PERMITTED_WITH_DUTIES, (long) drafts.size()));
  }
}
