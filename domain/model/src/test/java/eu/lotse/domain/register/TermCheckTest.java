package eu.lotse.domain.register;

import static eu.lotse.domain.register.Term.CONSENT_LAPSES_ON;
import static eu.lotse.domain.register.Term.INFORMATION_DUE_BY;
import static eu.lotse.domain.register.Term.RETENTION_ENDS_ON;
import static org.assertj.core.api.Assertions.assertThat;

import eu.lotse.domain.facts.Facts;
import eu.lotse.domain.facts.Moderation;
import eu.lotse.domain.facts.Processing;
import eu.lotse.domain.register.TermsRefused.Fault;
import eu.lotse.domain.register.TermsRefused.Why;
import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** A term has a fact to change, or is refused. */
class TermCheckTest {

  private static final LocalDate DAY = LocalDate.of(2026, 1, 31);
  private static final Facts STORING = Facts.none(Processing.matter()).with("operation", "STORE");

  private static Optional<Why> why(Facts facts, State state, Term term, LocalDate day) {
    return new TermCheck(facts, state, DAY)
        .faults(Terms.NONE.with(term, day)).stream().map(Fault::why).findFirst();
  }

  private static Optional<Why> why(Facts facts, State state, Term term) {
    return why(facts, state, term, DAY.plusDays(1));
  }

  @Test
  void onlyAConsentForThisPurposeCanLapse_Art_7_GDPR() {
    assertThat(why(STORING, State.RUNNING, CONSENT_LAPSES_ON)).contains(Why.NO_CONSENT);
    assertThat(why(STORING.with("consent", "WITHDRAWN"), State.RUNNING, CONSENT_LAPSES_ON))
        .contains(Why.NO_CONSENT);
    assertThat(why(STORING.with("consent", "FOR_THIS_PURPOSE"), State.RUNNING, CONSENT_LAPSES_ON))
        .isEmpty();
  }

  @Test
  void onlyInformationThatIsDueCanBeMissed() {
    assertThat(why(STORING.with("information", "GIVEN"), State.RUNNING, INFORMATION_DUE_BY))
        .contains(Why.NOT_DUE);
    assertThat(why(STORING.with("information", "DUE"), State.PLANNED, INFORMATION_DUE_BY))
        .isEmpty();
  }

  @Test
  void informationIsDueWithinAMonthAtTheLatest_Art_14_3_a_GDPR() {
    Facts due = STORING.with("information", "DUE");
    LocalDate endOfFebruary = LocalDate.of(2026, 2, 28);

    assertThat(why(due, State.RUNNING, INFORMATION_DUE_BY, endOfFebruary)).isEmpty();
    assertThat(
            new TermCheck(due, State.RUNNING, DAY)
                .faults(Terms.NONE.with(INFORMATION_DUE_BY, endOfFebruary.plusDays(1))))
        .containsExactly(
            new Fault(
                INFORMATION_DUE_BY,
                endOfFebruary.plusDays(1),
                Why.OVER_A_MONTH,
                Optional.of(endOfFebruary)));
  }

  @Test
  void retentionEndsOnlyOfDataThatAreThereAndOnlyWhereItIsLimited_Art_5_1_e_GDPR() {
    assertThat(why(STORING, State.RUNNING, RETENTION_ENDS_ON)).isEmpty();
    assertThat(why(STORING, State.PLANNED, RETENTION_ENDS_ON)).contains(Why.NOT_STORED_YET);
    assertThat(why(STORING.with("operation", "COLLECT"), State.RUNNING, RETENTION_ENDS_ON))
        .contains(Why.LEAVES_NOTHING);
    assertThat(why(STORING.with("operation", "COLLECT"), State.ENDED_DATA_KEPT, RETENTION_ENDS_ON))
        .isEmpty();
    assertThat(why(STORING.with("retention", "UNLIMITED"), State.RUNNING, RETENTION_ENDS_ON))
        .contains(Why.UNLIMITED);
    assertThat(why(STORING.with("purposeEnded", "YES"), State.ENDED_DATA_KEPT, RETENTION_ENDS_ON))
        .contains(Why.PURPOSE_ENDED);
  }

  @Test
  void dataThatAreKeptMayBeOverdueButNothingEndsBeforeItIsStored() {
    assertThat(why(STORING, State.RUNNING, RETENTION_ENDS_ON, DAY)).contains(Why.BEFORE_THE_ACT);
    assertThat(why(STORING.with("operation", "KEEP"), State.RUNNING, RETENTION_ENDS_ON, DAY))
        .isEmpty();
  }

  @Test
  void whatIsErasedAndWhatOtherMattersAskHasNoTerms() {
    Facts consented = STORING.with("consent", "FOR_THIS_PURPOSE");

    assertThat(why(consented, State.ENDED_DATA_ERASED, CONSENT_LAPSES_ON))
        .contains(Why.NOTHING_LEFT);
    assertThat(why(Facts.none(Moderation.matter()), State.RUNNING, CONSENT_LAPSES_ON))
        .contains(Why.OTHER_MATTER);
    assertThat(new TermCheck(Facts.none(Moderation.matter()), State.RUNNING, DAY).applicable())
        .isEmpty();
    assertThat(new TermCheck(consented, State.RUNNING, DAY).applicable())
        .containsExactlyInAnyOrder(CONSENT_LAPSES_ON, RETENTION_ENDS_ON);
  }
}
