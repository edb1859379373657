package eu.lotse.postgres;

import static eu.lotse.domain.decision.Verdict.PERMITTED;
import static eu.lotse.domain.decision.Verdict.PERMITTED_WITH_DUTIES;
import static eu.lotse.domain.register.Term.CONSENT_LAPSES_ON;
import static eu.lotse.postgres.Company.TODAY;
import static eu.lotse.postgres.TimedOperations.DEADLINE;
import static eu.lotse.postgres.TimedOperations.END;
import static eu.lotse.postgres.TimedOperations.LAPSE;
import static eu.lotse.postgres.TimedOperations.LAW;
import static eu.lotse.postgres.TimedOperations.allTerms;
import static eu.lotse.postgres.TimedOperations.consented;
import static eu.lotse.postgres.TimedOperations.counted;
import static eu.lotse.postgres.TimedOperations.passAll;
import static eu.lotse.postgres.TimedOperations.stored;
import static org.assertj.core.api.Assertions.assertThat;

import eu.lotse.domain.decision.Rulebook;
import eu.lotse.domain.facts.FactPattern;
import eu.lotse.domain.register.Draft;
import eu.lotse.domain.register.DueTerms.Passed;
import eu.lotse.domain.register.DueTerms.Undecided;
import eu.lotse.domain.register.Operation;
import eu.lotse.domain.register.OperationId;
import eu.lotse.domain.register.PassingTerms;
import eu.lotse.domain.register.Terms;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A term passes, and the rulebook breaks off over the facts as they are then. */
class UndecidableTermsTest {

  private static final String STRANGE = "accessibility=CLOSED_GROUP";
  private static final Terms LAPSING = Terms.NONE.with(CONSENT_LAPSES_ON, LAPSE);

  @AutoClose private final Company company = new Company();

  @BeforeEach
  void theLawIsInForce() {
    company.activate(LAW);
  }

  /** Breaks off over every pattern that holds a fact. */
  private static Rulebook breakingOffOver(String fact) {
    return (Rulebook)
        Proxy.newProxyInstance(
            Rulebook.class.getClassLoader(),
            new Class<?>[] {Rulebook.class},
            (_, method, arguments) -> {
              if (method.getName().equals("assess")
                  && ((FactPattern) arguments[0]).canonical().contains(fact)) {
                throw new IllegalStateException("no idea");
              }
              try {
                return method.invoke(LAW, arguments);
              } catch (InvocationTargetException e) {
                throw e.getCause();
              }
            });
  }

  private Passed passAllBut(String fact) {
    Rulebook law = breakingOffOver(fact);
    return new PassingTerms(company.register.dueTerms(), () -> law).pass(END);
  }

  private static Draft strange(Terms terms) {
    Draft draft = consented(terms);
    return new Draft(
        draft.activity(),
        draft.state(),
        draft.performedOn(),
        draft.subject(),
        draft.item(),
        draft.facts().with("accessibility", "CLOSED_GROUP"),
        terms);
  }

  private Operation read(OperationId id) {
    return company.register.operations().find(id).orElseThrow();
  }

  private List<OperationId> record(Draft draft, int times) {
    return Collections.nCopies(times, draft).stream().map(company::recordOne).toList();
  }

  private void requireWhole() {
    assertThat(counted(company)).isEqualTo(stored(company));
    assertThat(company.register.decisionLog().firstBroken()).isEmpty();
  }

  @Test
  void whatCannotBeDecidedStaysAsItWasAndAllOthersMove() {
    List<OperationId> strange = record(strange(LAPSING), 2);
    List<OperationId> plain = record(consented(allTerms()), 2);
    long told = company.told();

    Passed passed = passAllBut(STRANGE);

    assertThat(passed.operations()).isEqualTo(6);
    assertThat(passed.undecided().operations()).isEqualTo(2);
    assertThat(passed.undecided().first()).isEqualTo(strange);
    assertThat(passed.undecided().cause().orElseThrow())
        .hasMessageContaining("cannot be decided: no idea");
    assertThat(strange)
        .allSatisfy(id -> {
          assertThat(read(id).verdict()).contains(PERMITTED);
          assertThat(read(id).nextChange()).contains(LAPSE);
          assertThat(read(id).terms()).isEqualTo(LAPSING);
          assertThat(company.register.operations().duties(id)).isEmpty();
        });
    assertThat(plain).allSatisfy(id -> assertThat(read(id).nextChange()).isEmpty());
    assertThat(company.told()).as("a line for each term that passed").isEqualTo(told + 6);
    requireWhole();
  }

  @Test
  void theNextNightTriesThemAgainAndTheirDutiesCountFromTheDayOfTheTerm() {
    OperationId strange = company.recordOne(strange(LAPSING));
    assertThat(passAllBut(STRANGE).operations()).isZero();

    assertThat(passAll(company, END.plusDays(1))).isEqualTo(new Passed(1, 1));

    assertThat(read(strange).verdict()).contains(PERMITTED_WITH_DUTIES);
    assertThat(company.register.operations().duties(strange))
        .singleElement()
        .satisfies(duty -> assertThat(duty.due()).contains(LAPSE.plusMonths(1)));
    requireWhole();
  }

  @Test
  void moreOfThemThanABatchHoldsKeepNothingBehindThemFromMoving() {
    for (int i = 0; i < 3; i++) {
      company.record(Collections.nCopies(500, strange(LAPSING)).toArray(Draft[]::new));
    }
    OperationId later = company.recordOne(consented(Terms.NONE.with(CONSENT_LAPSES_ON, END)));

    Passed passed = passAllBut(STRANGE);

    assertThat(passed.operations()).isOne();
    assertThat(read(later).nextChange()).isEmpty();
    assertThat(passed.undecided().operations()).isEqualTo(1_500);
    assertThat(passed.undecided().first()).as("some are named").hasSize(20).doesNotHaveDuplicates();
    requireWhole();
  }

  @Test
  void theyKeepNothingBackThatPassesSeveralTermsInOneRound() {
    OperationId plain = company.recordOne(consented(allTerms()));
    OperationId strange = company.recordOne(strange(Terms.NONE.with(CONSENT_LAPSES_ON, END)));

    Passed passed = passAllBut(STRANGE);

    assertThat(passed.operations()).isEqualTo(3);
    assertThat(passed.undecided().first()).as("each is told once").containsExactly(strange);
    assertThat(read(plain).nextChange()).isEmpty();
    requireWhole();
  }

  @Test
  void anOperationComesAsFarAsItCanBeDecided() {
    OperationId id = company.recordOne(consented(allTerms()));

    assertThat(passAllBut("information=NOT_GIVEN"))
        .satisfies(p -> assertThat(p.operations()).isOne())
        .satisfies(p -> assertThat(p.undecided().first()).containsExactly(id));

    assertThat(read(id).verdict()).contains(PERMITTED_WITH_DUTIES);
    assertThat(read(id).nextChange()).contains(DEADLINE.plusDays(1));
    assertThat(company.rows("decision_log where kind = 'TERM_PASSED'")).isOne();
    requireWhole();
  }

  @Test
  void whereNothingCanBeDecidedNothingMovesAndTheRoundEnds() {
    record(consented(allTerms()), 3);
    long told = company.told();

    Passed passed = passAllBut("purpose=SERVICE");

    assertThat(passed.operations()).isZero();
    assertThat(passed.undecided().operations()).isEqualTo(3);
    assertThat(company.told()).isEqualTo(told);
    assertThat(passAll(company, TODAY).undecided()).isEqualTo(Undecided.NONE);
    requireWhole();
  }
}
