package eu.lotse.domain.register;

import static eu.lotse.domain.register.Term.CONSENT_LAPSES_ON;
import static eu.lotse.domain.register.Term.INFORMATION_DUE_BY;
import static eu.lotse.domain.register.Term.RETENTION_ENDS_ON;
import static org.assertj.core.api.Assertions.assertThat;

import eu.lotse.domain.facts.Facts;
import eu.lotse.domain.facts.Processing;
import eu.lotse.domain.register.Terms.OfDay;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** What time alone makes of facts. */
class TermsTest {

  private static final LocalDate DAY = LocalDate.of(2026, 3, 2);
  private static final int DAYS = 12;
  private static final Facts STORING =
      Facts.none(Processing.matter())
          .with("operation", "STORE")
          .with("consent", "FOR_THIS_PURPOSE")
          .with("information", "DUE");

  @Property
  void walkingDayByDayEqualsJumping(@ForAll("facts") Facts facts, @ForAll("terms") Terms terms) {
    Facts walked = facts;
    for (int i = 0; i <= DAYS; i++) {
      walked = terms.on(walked, DAY.plusDays(i)).facts();

      assertThat(walked).isEqualTo(terms.on(facts, DAY.plusDays(i)).facts());
    }
  }

  @Property
  void whatIsSaidOfADayIsSaidOfItAgain(
      @ForAll("facts") Facts facts, @ForAll("terms") Terms terms, @ForAll("days") LocalDate day) {
    OfDay once = terms.on(facts, day);

    assertThat(terms.on(once.facts(), day)).isEqualTo(once);
  }

  @Property
  void theOrderInWhichTermsWereStatedDoesNotMatter(
      @ForAll("facts") Facts facts,
      @ForAll("terms") Terms terms,
      @ForAll("days") LocalDate day,
      @ForAll Random random) {
    var shuffled = new ArrayList<>(terms.days().entrySet());
    Collections.shuffle(shuffled, random);
    Map<Term, LocalDate> other = new LinkedHashMap<>();
    shuffled.forEach(term -> other.put(term.getKey(), term.getValue()));

    assertThat(new Terms(other).on(facts, day)).isEqualTo(terms.on(facts, day));
  }

  @Property
  void factsStayUntilTheNextChangeAndAreOthersOnThatDay(
      @ForAll("facts") Facts facts, @ForAll("terms") Terms terms, @ForAll("days") LocalDate day) {
    OfDay now = terms.on(facts, day);

    for (int i = 0; i <= DAYS; i++) {
      LocalDate later = day.plusDays(i);
      boolean isOther = !terms.on(facts, later).facts().equals(now.facts());
      assertThat(isOther)
          .as("on %s", later)
          .isEqualTo(now.next().isPresent() && !later.isBefore(now.next().get()));
    }
  }

  @Example
  void aConsentLapsesOnTheDayItWasGivenUntilAndIsNotNeverGiven_Art_7_GDPR() {
    Terms terms = Terms.NONE.with(CONSENT_LAPSES_ON, DAY);

    assertThat(terms.on(STORING, DAY.minusDays(1))).isEqualTo(new OfDay(STORING, Optional.of(DAY)));
    assertThat(terms.on(STORING, DAY).facts()).isEqualTo(STORING.with("consent", "LAPSED"));
  }

  @Example
  void theLastDayToInformIsStillInTime_Art_14_3_GDPR() {
    Terms terms = Terms.NONE.with(INFORMATION_DUE_BY, DAY);

    assertThat(terms.on(STORING, DAY).facts()).isEqualTo(STORING);
    assertThat(terms.on(STORING, DAY.plusDays(1)).facts())
        .isEqualTo(STORING.with("information", "NOT_GIVEN"));
  }

  @Example
  void oncePeriodOfRetentionEndsWhatWasStoredIsOnlyKeptWithoutNeed_Art_5_1_e_17_1_a_GDPR() {
    Terms terms = Terms.NONE.with(RETENTION_ENDS_ON, DAY);

    assertThat(terms.on(STORING, DAY).facts())
        .isEqualTo(STORING.with("operation", "KEEP").with("purposeEnded", "YES"));
  }

  @Example
  void factsThatAreOthersAlreadyAreLeftAlone() {
    Terms terms = Terms.NONE.with(CONSENT_LAPSES_ON, DAY).with(INFORMATION_DUE_BY, DAY);
    Facts withdrawn = STORING.with("consent", "WITHDRAWN").with("information", "GIVEN");

    assertThat(terms.on(withdrawn, DAY.minusDays(1)))
        .isEqualTo(new OfDay(withdrawn, Optional.empty()));
    assertThat(terms.on(withdrawn, DAY.plusDays(9)).facts()).isEqualTo(withdrawn);
  }

  @Provide
  static Arbitrary<LocalDate> days() {
    return Arbitraries.integers().between(0, DAYS).map(DAY::plusDays);
  }

  @Provide
  static Arbitrary<Terms> terms() {
    return Arbitraries.maps(Arbitraries.of(Term.class), days()).map(Terms::new);
  }

  @Provide
  static Arbitrary<Facts> facts() {
    return Combinators.combine(
            values("operation"), values("consent"), values("information"), values("purposeEnded"))
        .as((operation, consent, information, purposeEnded) ->
            Facts.read(
                Processing.matter(),
                Map.of(
                    "operation", operation,
                    "consent", consent,
                    "information", information,
                    "purposeEnded", purposeEnded)));
  }

  private static Arbitrary<List<String>> values(String attribute) {
    var names =
        Processing.matter().attribute(attribute).values().stream().map(v -> v.name()).toList();
    return Arbitraries.of(names).list().uniqueElements().ofMinSize(1).ofMaxSize(2);
  }
}
