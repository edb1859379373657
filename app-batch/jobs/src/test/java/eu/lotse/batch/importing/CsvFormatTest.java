package eu.lotse.batch.importing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import eu.lotse.batch.terminal.Wording;
import eu.lotse.domain.facts.Facts;
import eu.lotse.domain.facts.Processing;
import eu.lotse.domain.register.Activity;
import eu.lotse.domain.register.ActivityName;
import eu.lotse.domain.register.Draft;
import eu.lotse.domain.register.State;
import eu.lotse.domain.register.Term;
import eu.lotse.domain.register.Terms;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

class CsvFormatTest {

  private static final Wording ENGLISH = Wording.in(Locale.ENGLISH);

  private static CsvFormat format(String header, State state) {
    return CsvFormat.announcedBy(
        header,
        new ImportContext(
            new Activity(
                new ActivityName("reviews"), "", "", state, Facts.none(Processing.matter())),
            new ImportSettings(Set.of(), Map.of()),
            LocalDate.of(2026, 3, 2),
            ZoneOffset.UTC,
            LocalDate.of(2009, 9, 1)));
  }

  private static Draft draft(String header, String line) {
    return ((Outcome.Accepted) format(header, State.RUNNING).read(line).getFirst()).draft();
  }

  private static Outcome.Rejected rejected(String header, String line) {
    return (Outcome.Rejected) format(header, State.RUNNING).read(line).getFirst();
  }

  @Test
  void readsAttributesByNameAndByPhraseBetweenSemicolonsOrCommas() {
    var draft =
        draft("item;author;published;accessibility;Betroffener", "r1;anna;2025-06-30;PUBLIC;Kunde");
    assertThat(draft.item().orElseThrow().text()).isEqualTo("r1");
    assertThat(draft.subject().orElseThrow().text()).isEqualTo("anna");
    assertThat(draft.performedOn()).isEqualTo("2025-06-30");
    assertThat(draft.facts().names())
        .isEqualTo(Map.of("accessibility", List.of("PUBLIC"), "subject", List.of("CUSTOMER")));
    assertThat(draft("published,item", "30.06.2025,\"a, \"\"b\"\"\"").item().orElseThrow().text())
        .isEqualTo("a, \"b\"");
  }

  @Test
  void theColumnAuthorIsThePersonAndVerfasserTheFact() {
    var draft = draft("item;author;Verfasser", "r1;anna;ein anderer");
    assertThat(draft.subject().orElseThrow().text()).isEqualTo("anna");
    assertThat(draft.facts().names()).isEqualTo(Map.of("author", List.of("SOMEONE_ELSE")));
    assertThat(draft("item;facts.author", "r1;SOMEONE_ELSE").facts().names()).hasSize(1);
  }

  @Test
  void anEmptyFieldSaysNothingAndSeveralValuesMeanOneOfThese() {
    assertThat(draft("item;subject;accessibility", "r1;;PUBLIC|OPEN_LOGIN").facts().names())
        .isEqualTo(Map.of("accessibility", List.of("PUBLIC", "OPEN_LOGIN")));
    assertThat(draft("item;subject", "r1;Kunde oder Interessent").facts().names())
        .isEqualTo(Map.of("subject", List.of("CUSTOMER", "PROSPECT")));
    assertThat(draft("item;author", "r1;").subject()).isEmpty();
  }

  @Test
  void saysWhichColumnIsNoneAndWhatIsNearest() {
    assertThatThrownBy(() -> format("item;accesibility", State.RUNNING))
        .isInstanceOfSatisfying(
            ImportRefused.class,
            e -> assertThat(e.text(ENGLISH)).contains("accesibility").contains("accessibility?"));
    assertThatThrownBy(() -> format("author;published", State.RUNNING))
        .isInstanceOfSatisfying(
            ImportRefused.class, e -> assertThat(e.text(ENGLISH)).contains("column item"));
    assertThatThrownBy(() -> format("item;subject;Betroffener", State.RUNNING))
        .isInstanceOfSatisfying(
            ImportRefused.class, e -> assertThat(e.text(ENGLISH)).contains("twice"));
  }

  @Test
  void saysWhyALineIsNone() {
    assertThat(rejected("item;subject", "r1;Kunden").why())
        .isEqualTo(Reject.because(Reject.Reason.UNKNOWN_VALUE, "subject", "Kunde"));
    assertThat(rejected("item;subject", "r1;Kunden").id()).contains("r1");
    assertThat(rejected("item;subject", "r1").why())
        .isEqualTo(Reject.because(Reject.Reason.WRONG_COLUMN_COUNT, 1, 2));
    assertThat(rejected("item;subject", ";Kunde").why().reason()).isEqualTo(Reject.Reason.NO_ITEM);
    assertThat(rejected("item;subject", "\"r1;Kunde").why().reason())
        .isEqualTo(Reject.Reason.BAD_CSV);
    assertThat(rejected("item;published", "r1;31.02.2025").why().reason())
        .isEqualTo(Reject.Reason.BAD_DATE);
    assertThat(rejected("item;published", "r1;2026-03-03").why().reason())
        .isEqualTo(Reject.Reason.DATE_AHEAD);
  }

  @Test
  void whatIsOnlyPlannedMayLieAhead() {
    assertThat(format("item;published", State.PLANNED).read("r1;2026-12-24").getFirst())
        .isInstanceOf(Outcome.Accepted.class);
  }

  @Test
  void termsAreDaysOrPeriodsFromTheDayOfTheItem() {
    assertThat(
            draft(
                    "item;published;consentLapsesOn;Speicherfrist endet am;informationDueBy",
                    "r1;2025-01-31;31.12.2027;P3Y;P1M")
                .terms()
                .days())
        .isEqualTo(
            Map.of(
                Term.CONSENT_LAPSES_ON, LocalDate.of(2027, 12, 31),
                Term.RETENTION_ENDS_ON, LocalDate.of(2028, 1, 31),
                Term.INFORMATION_DUE_BY, LocalDate.of(2025, 2, 28)));
    assertThat(draft("item;retentionEndsOn", "r1;").terms()).isEqualTo(Terms.NONE);
  }

  @Test
  void aTermThatIsNeitherDayNorPeriodIsRejectedWithItsColumn() {
    for (String written : List.of("P", "soon", "2025-02-30", "+99999-01-01", "PT5H")) {
      assertThat(rejected("item;retentionEndsOn", "r1;" + written).why())
          .as(written)
          .isEqualTo(Reject.because(Reject.Reason.BAD_TERM, "retentionEndsOn"));
    }
    assertThat(rejected("item;retentionEndsOn", "r1;soon").why().text(ENGLISH)).contains("P3Y");
  }
}
