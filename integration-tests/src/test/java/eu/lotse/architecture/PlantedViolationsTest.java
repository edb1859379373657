package eu.lotse.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.importer.ClassFileImporter;
import eu.lotse.batch.planted.KnowsTheWebApplication;
import eu.lotse.domain.decision.planted.KnowsTheRegister;
import eu.lotse.domain.facts.planted.KnowsTheRulebook;
import eu.lotse.domain.law.planted.KnowsFacts;
import eu.lotse.domain.planted.KnowsSpring;
import eu.lotse.domain.rulebook.planted.KnowsVerdicts;
import eu.lotse.planted.here.GoesThere;
import eu.lotse.planted.there.GoesHere;
import eu.lotse.postgres.planted.KnowsRules;
import eu.lotse.rules.coverage.planted.KnowsTheReferee;
import eu.lotse.rules.drafting.planted.KnowsRulebooksToo;
import eu.lotse.rules.engine.planted.KnowsTheRefereeToo;
import eu.lotse.rules.explaining.planted.KnowsReading;
import eu.lotse.rules.mutation.planted.KnowsKie;
import eu.lotse.rules.planted.KnowsDrools;
import eu.lotse.rules.planted.KnowsPostgres;
import eu.lotse.rules.planted.ReadsAClock;
import eu.lotse.rules.printing.planted.KnowsScenarios;
import eu.lotse.rules.proof.planted.KnowsTheEngine;
import eu.lotse.rules.reading.planted.KnowsGherkin;
import eu.lotse.rules.referee.planted.KnowsTheFormula;
import eu.lotse.rules.releasing.planted.KnowsTheEngineToo;
import eu.lotse.rules.repository.planted.KnowsScenariosToo;
import eu.lotse.rules.scenarios.planted.KnowsYaml;
import eu.lotse.rules.showing.planted.KnowsRulebooks;
import eu.lotse.web.planted.KnowsGit;
import eu.lotse.web.planted.KnowsSql;
import eu.lotse.web.planted.KnowsTheBatchApplication;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Each rule of the house is shown a class that breaks it, to prove that it would see one. */
class PlantedViolationsTest {

  private static final Map<String, List<Class<?>>> PLANTED =
      Map.ofEntries(
          Map.entry("the law knows nobody", List.of(KnowsFacts.class)),
          Map.entry("facts know nobody", List.of(KnowsTheRulebook.class)),
          Map.entry("a rulebook knows law and facts", List.of(KnowsVerdicts.class)),
          Map.entry("a decision knows law, facts and rulebook", List.of(KnowsTheRegister.class)),
          Map.entry("the domain knows plain Java only", List.of(KnowsSpring.class)),
          Map.entry("reading a rulebook knows domain and YAML", List.of(KnowsGherkin.class)),
          Map.entry("scenarios know domain, reading and Gherkin", List.of(KnowsYaml.class)),
          Map.entry(
              "the referee knows the domain, neither Drools nor a SAT solver",
              List.of(KnowsTheFormula.class)),
          Map.entry("the formula knows domain and LogicNG", List.of(KnowsTheEngine.class)),
          Map.entry(
              "the engine knows domain, reading, the formula and Drools",
              List.of(KnowsTheRefereeToo.class)),
          Map.entry("coverage knows domain, reading and scenarios", List.of(KnowsTheReferee.class)),
          Map.entry(
              "mutation knows domain, reading, scenarios, coverage and the formula, not Drools",
              List.of(KnowsKie.class)),
          Map.entry("printing rules knows domain and reading", List.of(KnowsScenarios.class)),
          Map.entry("explaining an answer knows the domain only", List.of(KnowsReading.class)),
          Map.entry(
              "showing a rule knows domain, reading and scenarios", List.of(KnowsRulebooks.class)),
          Map.entry("drafting a rule knows domain and reading", List.of(KnowsRulebooksToo.class)),
          Map.entry(
              "the repository of a rulebook knows domain, reading and JGit",
              List.of(KnowsScenariosToo.class)),
          Map.entry(
              "releasing knows domain, rulebooks and their repository, not Git",
              List.of(KnowsTheEngineToo.class)),
          Map.entry("Git is known in rules.repository only", List.of(KnowsGit.class)),
          Map.entry("Drools is known in rules.engine only", List.of(KnowsDrools.class)),
          Map.entry("SQL is known in postgres only", List.of(KnowsSql.class)),
          Map.entry("rules know the domain, of our own", List.of(KnowsPostgres.class)),
          Map.entry("postgres knows the domain, of our own", List.of(KnowsRules.class)),
          Map.entry(
              "the web application does not know the batch application",
              List.of(KnowsTheBatchApplication.class)),
          Map.entry(
              "the batch application does not know the web application",
              List.of(KnowsTheWebApplication.class)),
          Map.entry("neither the domain nor rules read a clock", List.of(ReadsAClock.class)),
          Map.entry("no packages form a cycle", List.of(GoesThere.class, GoesHere.class)));

  @Test
  void every_rule_has_a_planted_violation() {
    assertThat(PLANTED.keySet()).isEqualTo(House.rules().keySet());
  }

  static Stream<Arguments> planted() {
    return PLANTED.entrySet().stream().map(e -> Arguments.of(e.getKey(), e.getValue()));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("planted")
  void a_violation_is_seen(String sentence, List<Class<?>> culprits) {
    var read = new ClassFileImporter().importClasses(culprits);
    var report = House.rules().get(sentence).evaluate(read).getFailureReport().getDetails();
    assertThat(report).as(sentence).isNotEmpty();
    assertThat(report).allMatch(detail -> detail.contains(culprits.getFirst().getSimpleName()));
  }
}
