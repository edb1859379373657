package eu.lotse.domain;

import static org.assertj.core.api.Assertions.assertThat;

import eu.lotse.domain.decision.Assessment;
import eu.lotse.domain.decision.Decision;
import eu.lotse.domain.decision.Presumed;
import eu.lotse.domain.decision.Question;
import eu.lotse.domain.decision.Rulebook;
import eu.lotse.domain.decision.Verdict;
import eu.lotse.domain.facts.FactPattern;
import eu.lotse.domain.facts.Facts;
import eu.lotse.domain.facts.Matter;
import eu.lotse.domain.facts.Processing;
import eu.lotse.domain.law.LegalDates;
import eu.lotse.domain.law.Span;
import eu.lotse.domain.rulebook.Cell;
import eu.lotse.domain.rulebook.LetterTemplate;
import eu.lotse.domain.rulebook.Register;
import eu.lotse.domain.rulebook.ReleaseId;
import eu.lotse.domain.rulebook.RulebookFiles;
import eu.lotse.domain.rulebook.Topic;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** The flow from question to decision, and what is presumed on the way. */
class DecideTest {

  private static final Matter MATTER = Processing.matter();
  private static final LocalDate TODAY = LocalDate.of(2026, 3, 1);

  @Test
  void what_nobody_said_is_presumed_and_what_carries_the_verdict_is_marked() {
    var decision = decide(facts(Map.of("operation", "STORE")), true);
    assertThat(decision.verdict()).isEqualTo(Verdict.PERMITTED);
    assertThat(presumed(decision, "age"))
        .hasValueSatisfying(age -> {
          assertThat(age.values()).containsExactly(MATTER.attribute("age").value("ADULT"));
          assertThat(age.carries()).isTrue();
        });
    assertThat(presumed(decision, "party"))
        .hasValueSatisfying(party -> assertThat(party.carries()).isFalse());
  }

  @Test
  void what_follows_from_a_stated_fact_is_not_presumed() {
    var decision = decide(facts(Map.of("parentalConsent", "GIVEN")), true);
    assertThat(decision.pattern().value(MATTER.attribute("age")))
        .contains(MATTER.attribute("age").value("MINOR"));
    assertThat(presumed(decision, "age")).isEmpty();
  }

  @Test
  void the_caller_can_switch_presumptions_off() {
    var decision = decide(facts(Map.of("operation", "STORE")), false);
    assertThat(decision.presumed()).isEmpty();
    assertThat(decision.verdict()).isEqualTo(Verdict.UNDETERMINED);
  }

  @Test
  void stated_facts_that_do_not_apply_are_named_and_have_no_part_in_the_answer() {
    var decision =
        decide(facts(Map.of("source", "RESIDENTS_REGISTER", "accessibility", "PUBLIC")), true);
    assertThat(decision.inapplicable()).containsExactly(MATTER.attribute("accessibility"));
    assertThat(decision.pattern().isInapplicable(MATTER.attribute("accessibility"))).isTrue();
  }

  @Test
  void of_the_past_the_law_is_asked_as_it_was_understood_then() {
    var past = LocalDate.of(2014, 2, 15);
    var question =
        Question.of(Facts.none(MATTER), Optional.of(past), Optional.empty(), true, TODAY);
    assertThat(question.dates()).isEqualTo(new LegalDates(past, past));
    var planned =
        Question.of(
            Facts.none(MATTER), Optional.of(TODAY.plusYears(1)), Optional.empty(), true, TODAY);
    assertThat(planned.dates().knownOn()).isEqualTo(TODAY);
  }

  private static Facts facts(Map<String, String> named) {
    var facts = Facts.none(MATTER);
    for (var fact : named.entrySet()) {
      facts = facts.with(fact.getKey(), fact.getValue());
    }
    return facts;
  }

  private static Decision decide(Facts facts, boolean presume) {
    var question = new Question(facts, LegalDates.asThen(TODAY), presume);
    return new Decide(AdultsOnly::new).decide(question);
  }

  private static Optional<Presumed> presumed(Decision decision, String attribute) {
    return decision.presumed().stream()
        .filter(p -> p.attribute() == MATTER.attribute(attribute))
        .findFirst();
  }

  /** Permits for adults, prohibits for minors, and turns on nothing else. */
  private static final class AdultsOnly implements Rulebook {

    @Override
    public Assessment assess(FactPattern pattern, LegalDates dates) {
      var age = MATTER.attribute("age");
      Verdict verdict =
          pattern
              .value(age)
              .map(v -> v.name().equals("ADULT") ? Verdict.PERMITTED : Verdict.PROHIBITED)
              .orElse(Verdict.UNDETERMINED);
      return new Assessment(verdict, Set.of(verdict), List.of(), List.of(), List.of());
    }

    @Override
    public ReleaseId release() {
      return files().release("");
    }

    @Override
    public String engine() {
      return "none";
    }

    @Override
    public RulebookFiles files() {
      return new RulebookFiles(Map.of());
    }

    @Override
    public List<Topic> topics(Matter matter) {
      return List.of();
    }

    @Override
    public Register register() {
      return new Register(Map.of());
    }

    @Override
    public List<LetterTemplate> letters(Matter matter) {
      return List.of();
    }

    @Override
    public LocalDate begins(Matter matter) {
      return LocalDate.MIN;
    }

    @Override
    public Cell cell(Matter matter, LegalDates dates) {
      return new Cell(Span.ALWAYS, Span.ALWAYS);
    }
  }
}
