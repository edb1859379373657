package eu.lotse.domain.decision;

import static org.assertj.core.api.Assertions.assertThat;

import eu.lotse.domain.decision.Finding.Standing;
import eu.lotse.domain.facts.Matter;
import eu.lotse.domain.facts.Processing;
import eu.lotse.domain.law.Area;
import eu.lotse.domain.law.Certainty;
import eu.lotse.domain.law.Citation;
import eu.lotse.domain.law.Rectangle;
import eu.lotse.domain.law.Span;
import eu.lotse.domain.rulebook.Deadline;
import eu.lotse.domain.rulebook.Duty;
import eu.lotse.domain.rulebook.Effect;
import eu.lotse.domain.rulebook.Exemption;
import eu.lotse.domain.rulebook.Place;
import eu.lotse.domain.rulebook.Rule;
import eu.lotse.domain.rulebook.RuleId;
import java.time.Period;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** How matching rules make a verdict. Rules here are named for what they do, not for law. */
class WeighingTest {

  private static final Matter MATTER = Processing.matter();
  private static final Rule CLOSING = rule("R01.1", Effect.PROHIBITS).closing().build();

  private final Rule basis = rule("R10.1", Effect.PERMITS).build();
  private final Rule openBasis = rule("R11.1", Effect.MAY_PERMIT).build();
  private final Rule obstacle = rule("R20.1", Effect.PROHIBITS).build();
  private final Rule openObstacle = rule("R21.1", Effect.MAY_PROHIBIT).build();

  @Test
  void without_any_basis_the_closing_rule_prohibits() {
    var answer = weigh();
    assertThat(answer.verdict()).isEqualTo(Verdict.PROHIBITED);
    assertThat(Grounds.of(answer)).containsExactly(CLOSING.id());
  }

  @Test
  void a_basis_without_obstacle_permits() {
    assertThat(weigh(basis).verdict()).isEqualTo(Verdict.PERMITTED);
  }

  @Test
  void a_certain_basis_beats_an_open_one() {
    assertThat(weigh(openBasis, basis).verdict()).isEqualTo(Verdict.PERMITTED);
  }

  @Test
  void an_open_basis_alone_needs_review() {
    assertThat(weigh(openBasis).verdict()).isEqualTo(Verdict.NEEDS_REVIEW);
  }

  @Test
  void an_open_obstacle_never_hides_a_missing_basis() {
    assertThat(weigh(openObstacle).verdict()).isEqualTo(Verdict.PROHIBITED);
  }

  @Test
  void an_obstacle_prohibits_in_spite_of_a_basis_and_an_open_one_needs_review() {
    assertThat(weigh(basis, obstacle).verdict()).isEqualTo(Verdict.PROHIBITED);
    assertThat(weigh(basis, openObstacle).verdict()).isEqualTo(Verdict.NEEDS_REVIEW);
  }

  @Test
  void duties_of_all_that_counts_are_united_and_the_shortest_deadline_wins() {
    var inAMonth = rule("R12.1", Effect.PERMITS).duty(new Deadline(Period.ofMonths(1), Set.of()));
    var inAWeek =
        rule("R13.1", Effect.REQUIRES)
            .duty(new Deadline(Period.ofDays(7), Set.of(Deadline.Moment.FIRST_CONTACT)));
    var answer = weigh(inAMonth.build(), inAWeek.build());
    assertThat(answer.verdict()).isEqualTo(Verdict.PERMITTED_WITH_DUTIES);
    assertThat(answer.duties())
        .singleElement()
        .satisfies(duty -> {
          assertThat(duty.deadline())
              .isEqualTo(new Deadline(Period.ofDays(7), Set.of(Deadline.Moment.FIRST_CONTACT)));
          assertThat(duty.grounds()).hasSize(2);
        });
  }

  @Test
  void a_permission_that_is_an_exception_sets_the_obstacle_aside_with_its_duties() {
    var prohibits = rule("R30.3", Effect.PROHIBITS).duty(Deadline.AT_ONCE).build();
    var consent = rule("R31.2", Effect.PERMITS).exceptTo("R30.3").build();
    var answer = weigh(prohibits, consent);
    assertThat(answer.verdict()).isEqualTo(Verdict.PERMITTED);
    assertThat(answer.duties()).isEmpty();
    assertThat(answer.findings().getFirst().standing()).isEqualTo(Standing.SET_ASIDE);
    assertThat(answer.findings().getFirst().by()).containsExactly(consent.id());
  }

  @Test
  void an_exception_to_the_exception_revives_what_that_had_set_aside() {
    var prohibits = rule("R30.3", Effect.PROHIBITS).build();
    var consent = rule("R31.2", Effect.PERMITS).exceptTo("R30.3").build();
    var preTicked = rule("R49.2", Effect.PROHIBITS).exceptTo("R31.2").build();
    assertThat(weigh(prohibits, consent, preTicked).verdict()).isEqualTo(Verdict.PROHIBITED);
    assertThat(standing(weigh(prohibits, consent, preTicked), "R30.3")).isEqualTo(Standing.STANDS);
  }

  @Test
  void an_exception_that_sets_nothing_aside_has_no_effect_unless_it_permits() {
    var liftsNothing = rule("R17.3", Effect.PROHIBITS).exceptTo("R99.1").build();
    assertThat(weigh(basis, liftsNothing).verdict()).isEqualTo(Verdict.PERMITTED);
    assertThat(weigh(basis, liftsNothing).findings()).hasSize(1);
    var permits = rule("R18.3", Effect.PERMITS).exceptTo("R99.1").build();
    assertThat(weigh(permits).verdict()).isEqualTo(Verdict.PERMITTED);
  }

  @Test
  void an_exception_that_sets_aside_permits_nothing_by_itself() {
    var lifts = rule("R17.3", Effect.SETS_ASIDE).exceptTo("R20.1").build();
    assertThat(weigh(obstacle, lifts).verdict()).isEqualTo(Verdict.PROHIBITED);
    assertThat(weigh(obstacle, lifts, basis).verdict()).isEqualTo(Verdict.PERMITTED);
  }

  @Test
  void an_open_exception_only_weakens_so_that_an_open_question_never_permits() {
    var perhaps = rule("R17.3", Effect.MAY_PERMIT).exceptTo("R20.1").build();
    var answer = weigh(obstacle, basis, perhaps);
    assertThat(answer.verdict()).isEqualTo(Verdict.NEEDS_REVIEW);
    assertThat(standing(answer, "R20.1")).isEqualTo(Standing.WEAKENED);
    var disputed =
        rule("R17.3", Effect.SETS_ASIDE).exceptTo("R20.1").certainty(Certainty.DISPUTED).build();
    assertThat(weigh(obstacle, basis, disputed).verdict()).isEqualTo(Verdict.NEEDS_REVIEW);
  }

  @Test
  void doubt_about_a_consent_runs_along_the_chain_to_what_the_consent_had_lifted() {
    var prohibits = rule("R30.3", Effect.PROHIBITS).build();
    var consent = rule("R31.2", Effect.PERMITS).exceptTo("R30.3").build();
    var old = rule("R50.2", Effect.MAY_PROHIBIT).exceptTo("R31.2").build();
    var answer = weigh(prohibits, consent, old);
    assertThat(answer.verdict()).isEqualTo(Verdict.NEEDS_REVIEW);
    assertThat(standing(answer, "R30.3")).isEqualTo(Standing.WEAKENED);
    assertThat(standing(answer, "R31.2")).isEqualTo(Standing.WEAKENED);
  }

  @Test
  void of_several_exceptions_the_one_that_goes_furthest_counts() {
    var perhaps = rule("R17.3", Effect.MAY_PERMIT).exceptTo("R20.1").build();
    var surely = rule("R18.3", Effect.PERMITS).exceptTo("R20.1").build();
    var answer = weigh(obstacle, perhaps, surely);
    assertThat(answer.verdict()).isEqualTo(Verdict.PERMITTED);
    assertThat(answer.findings().get(2).by()).containsExactly(surely.id());
  }

  @Test
  void a_family_reaches_obstacles_only_and_a_version_reaches_permissions_too() {
    var ofFamily = rule("R40.1", Effect.PROHIBITS).exceptTo("R10").build();
    assertThat(weigh(basis, ofFamily).verdict()).isEqualTo(Verdict.PERMITTED);
    var ofVersion = rule("R40.1", Effect.PROHIBITS).exceptTo("R10.1").build();
    assertThat(weigh(basis, ofVersion).verdict()).isEqualTo(Verdict.PROHIBITED);
    assertThat(rule("R12.3a", Effect.PERMITS).build().id().isWithin(RuleId.of("R12.3"))).isTrue();
    assertThat(rule("R12.31", Effect.PERMITS).build().id().isWithin(RuleId.of("R12.3"))).isFalse();
  }

  @Test
  void where_the_law_does_not_apply_nothing_of_its_area_is_left_not_even_duties_of_a_permission() {
    var withDuty = rule("R11.2", Effect.PERMITS).duty(Deadline.ONGOING).build();
    var duty = rule("R12.1", Effect.REQUIRES).duty(Deadline.AT_ONCE).build();
    var nobody = rule("R22.1", Effect.PERMITS).exceptToArea(Area.DATA_PROTECTION).build();
    var answer = weigh(withDuty, duty, obstacle, nobody);
    assertThat(answer.verdict()).isEqualTo(Verdict.PERMITTED);
    assertThat(answer.duties()).isEmpty();
    assertThat(standing(answer, "R11.2")).isEqualTo(Standing.SET_ASIDE);
    assertThat(standing(answer, "R22.1")).isEqualTo(Standing.STANDS);
  }

  @Test
  void whether_the_law_applies_at_all_may_be_open_too() {
    var perhaps = rule("R23.1", Effect.MAY_PERMIT).exceptToArea(Area.DATA_PROTECTION).build();
    assertThat(weigh(basis, perhaps).verdict()).isEqualTo(Verdict.NEEDS_REVIEW);
    assertThat(weigh(obstacle, perhaps).verdict()).isEqualTo(Verdict.NEEDS_REVIEW);
  }

  @Test
  void two_rules_that_say_the_law_does_not_apply_leave_one_another_alone() {
    var one = rule("R22.1", Effect.PERMITS).exceptToArea(Area.DATA_PROTECTION).build();
    var other = rule("R22.2", Effect.PERMITS).exceptToArea(Area.DATA_PROTECTION).build();
    assertThat(standing(weigh(one, other), "R22.1")).isEqualTo(Standing.STANDS);
    assertThat(standing(weigh(one, other), "R22.2")).isEqualTo(Standing.STANDS);
  }

  @Test
  void an_area_reaches_no_other_area() {
    var nobody = rule("R22.1", Effect.PERMITS).exceptToArea(Area.THIRD_COUNTRY).build();
    assertThat(weigh(obstacle, nobody).verdict()).isEqualTo(Verdict.PROHIBITED);
  }

  @Test
  void the_order_of_the_rules_never_matters() {
    var rules =
        new ArrayList<>(
            List.of(
                basis,
                openBasis,
                obstacle,
                openObstacle,
                rule("R17.3", Effect.MAY_PERMIT).exceptTo("R20").build(),
                rule("R18.3", Effect.SETS_ASIDE).exceptTo("R21.1").build()));
    var expected = Weighing.of(MATTER, rules, CLOSING);
    for (int i = 0; i < rules.size(); i++) {
      Collections.rotate(rules, 1);
      assertThat(Weighing.of(MATTER, rules, CLOSING)).isEqualTo(expected);
    }
    Collections.reverse(rules);
    assertThat(Weighing.of(MATTER, rules, CLOSING)).isEqualTo(expected);
  }

  private static Assessment weigh(Rule... matching) {
    return Weighing.of(MATTER, List.of(matching), CLOSING);
  }

  private static Standing standing(Assessment assessment, String id) {
    return assessment.findings().stream()
        .filter(f -> f.rule().id().equals(RuleId.of(id)))
        .findFirst()
        .orElseThrow()
        .standing();
  }

  private static Sample rule(String id, Effect effect) {
    return new Sample(id, effect);
  }

  /** A rule of which only the weighed parts matter. */
  private static final class Sample {
    private final String id;
    private final Effect effect;
    private final List<Duty> duties = new ArrayList<>();
    private final List<Exemption> exceptions = new ArrayList<>();
    private Certainty certainty = Certainty.SETTLED;
    private boolean closing;

    Sample(String id, Effect effect) {
      this.id = id;
      this.effect = effect;
    }

    Sample closing() {
      this.closing = true;
      return this;
    }

    Sample certainty(Certainty other) {
      this.certainty = other;
      return this;
    }

    Sample exceptTo(String target) {
      exceptions.add(
          target.contains(".")
              ? new Exemption.ByVersion(RuleId.of(target))
              : new Exemption.ByFamily(target));
      return this;
    }

    Sample exceptToArea(Area area) {
      exceptions.add(new Exemption.ByArea(area));
      return this;
    }

    Sample duty(Deadline deadline) {
      var inform = MATTER.findDuty("informieren").orElseThrow();
      duties.add(new Duty(inform, deadline, new Citation("Art. 14 DSGVO"), "informieren"));
      return this;
    }

    Rule build() {
      return new Rule(
          RuleId.of(id),
          "Regel " + id,
          Area.DATA_PROTECTION,
          effect,
          "es so ist",
          List.of(),
          duties,
          List.of(new Citation("Art. 6 DSGVO")),
          List.of(),
          new Rectangle(Span.ALWAYS, Span.ALWAYS),
          certainty,
          exceptions,
          closing,
          Optional.empty(),
          new Place("probe.dslr", 1));
    }
  }
}
