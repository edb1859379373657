package eu.lotse.rules.explaining;

import static org.assertj.core.api.Assertions.assertThat;

import eu.lotse.domain.decision.Finding.Standing;
import eu.lotse.domain.decision.Question;
import eu.lotse.domain.decision.Rulebook;
import eu.lotse.domain.facts.Attribute;
import eu.lotse.domain.facts.Facts;
import eu.lotse.domain.facts.Matter;
import eu.lotse.domain.facts.Matters;
import eu.lotse.domain.law.LegalDates;
import eu.lotse.rules.Rulebooks;
import eu.lotse.rules.explaining.RuleAccount.Applies;
import eu.lotse.rules.explaining.RuleAccount.Depends;
import eu.lotse.rules.explaining.RuleAccount.Fails;
import eu.lotse.rules.explaining.RuleAccount.Miss;
import eu.lotse.rules.explaining.RuleAccount.NotNeeded;
import eu.lotse.rules.explaining.RuleAccount.NotOnTheDates;
import eu.lotse.rules.explaining.RuleAccount.NothingToExcept;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class AnswersAreExplainedTest {

  private static final Matter MATTER = Matters.all().getFirst();
  private static final Rulebook BOOK = Rulebooks.load(Path.of("rulebook"));

  private static Explanation explain(LegalDates dates, Map<String, List<String>> facts) {
    var question = new Question(Facts.read(MATTER, facts), dates, true);
    return Explainer.explain(BOOK, question, BOOK.topics(MATTER));
  }

  private static LegalDates on(String day) {
    return LegalDates.asThen(LocalDate.parse(day));
  }

  private static RuleAccount account(Explanation explanation, String rule) {
    return explanation.rules().stream()
        .filter(r -> r.rule().id().toString().equals(rule))
        .findFirst()
        .orElseThrow();
  }

  private static final Map<String, List<String>> ENRICHING =
      Map.of(
          "operation", List.of("ENRICH"),
          "purpose", List.of("PREFERENCES"),
          "subject", List.of("CUSTOMER"),
          "accessibility", List.of("PUBLIC"),
          "source", List.of("PRIVATE_NETWORK"));

  @Test
  void aRuleThatMatchesIsTheReason() {
    Explanation today = explain(on("2025-01-10"), ENRICHING);
    assertThat(account(today, "R30.3").part())
        .isInstanceOfSatisfying(
            Applies.class, a -> assertThat(a.finding().standing()).isEqualTo(Standing.STANDS));
  }

  @Test
  void aRuleOfAnotherTimeSaysWhenItHeldOrWillHold() {
    assertThat(account(explain(on("2014-02-15"), ENRICHING), "R30.3").part())
        .isEqualTo(new NotOnTheDates(Miss.NOT_IN_FORCE_YET, LocalDate.of(2018, 5, 25), 0));
    assertThat(account(explain(on("2025-01-10"), ENRICHING), "R30.1").part())
        .isEqualTo(new NotOnTheDates(Miss.NO_LONGER_IN_FORCE, LocalDate.of(2018, 5, 25), 0));
  }

  @Test
  void aReadingOfAnotherTimeSaysWhenItWasKnown() {
    Explanation before = explain(on("2024-12-04"), Map.of());
    assertThat(account(before, "R12.3c").part())
        .isEqualTo(
            new NotOnTheDates(
                Miss.NOT_KNOWN_YET,
                LocalDate.of(2024, 12, 5),
                ((NotOnTheDates) account(before, "R12.3c").part()).failed()));
    assertThat(account(explain(on("2024-12-05"), Map.of()), "R12.3b").part())
        .isInstanceOfSatisfying(
            NotOnTheDates.class, n -> assertThat(n.miss()).isEqualTo(Miss.SUPERSEDED));
  }

  @Test
  void aConditionThatFailsIsNamedWithTheFactThatStandsThereInstead() {
    Explanation linking =
        explain(
            on("2025-01-10"), Map.of("operation", List.of("LINK"), "purpose", List.of("CRISIS")));
    assertThat(account(linking, "R30.3").part())
        .isInstanceOfSatisfying(
            Fails.class,
            f -> {
              assertThat(f.first().sentence()).isEqualTo("Vorgang: anreichern");
              assertThat(f.instead()).extracting(v -> v.name()).containsExactly("LINK");
              assertThat(f.failed()).isEqualTo(2);
            });
  }

  @Test
  void anUnknownFactOnWhichARuleDependsIsNamed() {
    Explanation explanation =
        explain(
            on("2025-01-10"),
            Map.of("operation", List.of("ENRICH"), "purpose", List.of("PREFERENCES")));
    assertThat(account(explanation, "R30.3").part())
        .isInstanceOfSatisfying(
            Depends.class,
            d -> assertThat(d.unknown().stream().map(Attribute::name)).containsExactly("source"));
  }

  @Test
  void theClosingRuleIsNotNeededWhereThereIsABasis() {
    Explanation asked =
        explain(
            on("2014-02-15"),
            Map.of(
                "operation", List.of("STORE"),
                "purpose", List.of("SERVICE"),
                "source", List.of("MICROBLOG"),
                "accessibility", List.of("PUBLIC"),
                "addressee", List.of("COMPANY"),
                "subject", List.of("CUSTOMER"),
                "assessment", List.of("FAVOURABLE")));
    assertThat(account(asked, "R01.1").part()).isInstanceOf(NotNeeded.class);
  }

  @Test
  void whatMatchesComesFirstAndTheRestNearestFirst() {
    Explanation explanation = explain(on("2025-01-10"), ENRICHING);
    List<RuleAccount> without = explanation.without();
    assertThat(without).extracting(RuleAccount::distance).isSorted();
    assertThat(explanation.rules().subList(0, explanation.applying().size()))
        .isEqualTo(explanation.applying());
  }

  /** An account that names a failed condition or date is never given of a rule with a say. */
  @Test
  void theAccountAgreesWithTheAnswerForAnyFacts() {
    var random = new Random(7);
    for (int i = 0; i < 60; i++) {
      LegalDates dates = on(List.of("2012-03-04", "2019-01-01", "2025-06-07").get(i % 3));
      Map<String, List<String>> facts =
          MATTER.attributes().stream()
              .filter(a -> random.nextInt(3) == 0)
              .collect(
                  Collectors.toMap(
                      Attribute::name,
                      a -> List.of(a.values().get(random.nextInt(a.values().size())).name())));
      Explanation explanation = explain(dates, facts);
      var pattern = explanation.decision().pattern();
      for (RuleAccount account : explanation.rules()) {
        switch (account.part()) {
          case Fails fails -> assertThat(pattern.mayMatch(fails.first())).isFalse();
          case Depends depends ->
              assertThat(
                      !depends.undecided().isEmpty()
                          || account.rule().closing()
                          || account.rule().isException()
                          || !depends.exceptions().isEmpty())
                  .as("%s on %s", account.rule().id(), pattern)
                  .isTrue();
          case NotOnTheDates none -> assertThat(account.rule().holdsOn(dates)).isFalse();
          case Applies applies ->
              assertThat(account.rule().conditions()).allMatch(pattern::matches);
          case NotNeeded none -> assertThat(account.rule().closing()).isTrue();
          case NothingToExcept none -> assertThat(account.rule().isException()).isTrue();
          case RuleAccount.NotTogether none -> assertThat(none.undecided()).isNotEmpty();
        }
      }
    }
  }
}
