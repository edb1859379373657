package eu.lotse.domain.facts;

import static eu.lotse.domain.facts.Zoo.WORLDS;
import static eu.lotse.domain.facts.Zoo.ZOO;
import static eu.lotse.domain.facts.Zoo.ZOO_IN_OTHER_ORDER;
import static eu.lotse.domain.facts.Zoo.candidates;
import static eu.lotse.domain.facts.Zoo.completions;
import static eu.lotse.domain.facts.Zoo.everyCondition;
import static eu.lotse.domain.facts.Zoo.everyPattern;
import static eu.lotse.domain.facts.Zoo.everyStatement;
import static eu.lotse.domain.facts.Zoo.holds;
import static eu.lotse.domain.facts.Zoo.stated;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** Patterns of the zoo: whatever can be stated of it is stated, and compared with its worlds. */
class FactPatternTest {

  @Test
  void completionsAreTheWorldsInWhichEveryApplicableFactHasACandidate() {
    for (FactPattern pattern : everyPattern()) {
      Set<Map<String, String>> expected =
          WORLDS.stream()
              .filter(world ->
                  world.entrySet().stream()
                      .allMatch(e -> candidates(pattern, e.getKey()).contains(e.getValue())))
              .collect(Collectors.toSet());

      assertThat(completions(pattern)).as(pattern.canonical()).isEqualTo(expected).isNotEmpty();
    }
  }

  @Test
  void completionsAreCompleteAndDistinct() {
    for (FactPattern pattern : everyPattern()) {
      assertThat(pattern.completions()).doesNotHaveDuplicates().allMatch(FactPattern::isComplete);
      assertThat(pattern.isComplete())
          .as(pattern.canonical())
          .isEqualTo(pattern.completions().size() == 1);
    }
  }

  @Test
  void everyCandidateIsTheValueInSomeCompletion() {
    for (FactPattern pattern : everyPattern()) {
      for (Attribute attribute : ZOO.attributes()) {
        Set<String> values =
            completions(pattern).stream()
                .filter(w -> w.containsKey(attribute.name()))
                .map(w -> w.get(attribute.name()))
                .collect(Collectors.toSet());

        assertThat(Set.copyOf(candidates(pattern, attribute.name())))
            .as(pattern.canonical())
            .isEqualTo(values);
      }
    }
  }

  @Test
  void appliesMeansInEveryCompletionAndInapplicableInNone() {
    for (FactPattern pattern : everyPattern()) {
      var worlds = completions(pattern);
      for (Attribute a : ZOO.attributes()) {
        long with = worlds.stream().filter(w -> w.containsKey(a.name())).count();
        assertThat(pattern.applies(a)).as("%s in %s", a, pattern).isEqualTo(with == worlds.size());
        assertThat(pattern.isInapplicable(a)).as("%s in %s", a, pattern).isEqualTo(with == 0);
      }
    }
  }

  @Test
  void matchesMeansInEveryCompletionAndMayMatchInSome() {
    for (FactPattern pattern : everyPattern()) {
      var worlds = completions(pattern);
      for (Condition condition : everyCondition()) {
        long matching = worlds.stream().filter(w -> holds(condition, w)).count();
        assertThat(pattern.matches(condition))
            .as("%s in %s", condition, pattern)
            .isEqualTo(matching == worlds.size());
        assertThat(pattern.mayMatch(condition))
            .as("%s in %s", condition, pattern)
            .isEqualTo(matching > 0);
      }
    }
  }

  @Test
  void aFactThatDoesNotApplyMatchesNeitherAValueNorItsOpposite() {
    FactPattern tame = FactPattern.of(ZOO, stated(Map.of("animal", Set.of("CAT"))));
    Attribute cage = ZOO.attribute("cage");

    assertThat(tame.mayMatch(Condition.is(cage, "SMALL"))).isFalse();
    assertThat(tame.mayMatch(new Condition(cage, List.of(cage.value("SMALL")), true))).isFalse();
  }

  @Test
  void statedFactsApplyWhereverTheyCanAllApply() {
    for (var statement : everyStatement()) {
      Set<Map<String, String>> agreeing =
          WORLDS.stream()
              .filter(w ->
                  statement.entrySet().stream()
                      .allMatch(s ->
                          saysNothing(s.getKey(), s.getValue())
                              ? admits(s.getValue(), w.get(s.getKey()))
                              : s.getValue().contains(w.getOrDefault(s.getKey(), ""))))
              .collect(Collectors.toSet());

      if (!agreeing.isEmpty()) {
        assertThat(completions(FactPattern.of(ZOO, stated(statement))))
            .as(statement.toString())
            .isEqualTo(agreeing);
      }
    }
  }

  /** "One of all values" leaves open even whether the fact applies. */
  private static boolean saysNothing(String attribute, Set<String> values) {
    return values.size() == ZOO.attribute(attribute).values().size();
  }

  private static boolean admits(Set<String> values, String value) {
    return value == null || values.contains(value);
  }

  @Test
  void noStatementIsEverAnsweredByItsOpposite() {
    for (var statement : everyStatement()) {
      for (var world : completions(FactPattern.of(ZOO, stated(statement)))) {
        statement.forEach((name, values) -> assertThat(admits(values, world.get(name))).isTrue());
      }
    }
  }

  @Test
  void theOrderOfTheVocabularyDoesNotDecideBetweenContradictions() {
    for (var statement : everyStatement()) {
      var facts = new HashMap<Attribute, List<Value>>();
      stated(statement)
          .forEach((a, values) -> facts.put(ZOO_IN_OTHER_ORDER.attribute(a.name()), values));

      assertThat(completions(FactPattern.of(ZOO_IN_OTHER_ORDER, facts)))
          .as(statement.toString())
          .isEqualTo(completions(FactPattern.of(ZOO, stated(statement))));
    }
  }

  @Test
  void aFactThatContradictsAStatedOneDoesNotApply() {
    var facts = stated(Map.of("animal", Set.of("CAT"), "lock", Set.of("OPEN")));

    assertThat(FactPattern.of(ZOO, facts))
        .isEqualTo(FactPattern.of(ZOO, stated(Map.of("animal", Set.of("CAT")))));
  }

  @Test
  void equalPatternsAreThoseWithTheSameCompletionsAndTheSameText() {
    var patterns = Set.copyOf(everyPattern());

    assertThat(patterns.stream().map(Zoo::completions)).doesNotHaveDuplicates();
    assertThat(patterns.stream().map(FactPattern::canonical)).doesNotHaveDuplicates();
  }

  @Test
  void aPatternIsReadBackFromItsCanonicalForm() {
    for (FactPattern pattern : everyPattern()) {
      assertThat(FactPattern.parse(ZOO, pattern.canonical())).isEqualTo(pattern);
      for (FactPattern completion : pattern.completions()) {
        assertThat(FactPattern.parse(ZOO, completion.canonical())).isEqualTo(completion);
      }
    }
  }

  @Test
  void aTextThatTheVocabularyDoesNotKnowIsRefused() {
    for (String text :
        List.of("", "farm", "zoo;", "zoo;animal", "zoo;animal=", "zoo;animal=COW", "zoo;cow=YES")) {
      assertThatIllegalArgumentException().as(text).isThrownBy(() -> FactPattern.parse(ZOO, text));
    }
  }

  @Test
  void narrowingKeepsTheCompletionsWithSuchAValueOrWithoutTheFact() {
    for (FactPattern pattern : everyPattern()) {
      for (Attribute attribute : ZOO.attributes()) {
        for (Value value : attribute.valuesIn(pattern.candidates(attribute))) {
          Set<Map<String, String>> expected =
              completions(pattern).stream()
                  .filter(w -> admits(Set.of(value.name()), w.get(attribute.name())))
                  .collect(Collectors.toSet());

          assertThat(completions(pattern.narrowed(attribute, attribute.bit(value))))
              .as("%s narrowed to %s=%s", pattern, attribute, value)
              .isEqualTo(expected);
        }
      }
    }
  }

  @Test
  void narrowingAFactThatDoesNotApplyChangesNothing() {
    FactPattern tame = FactPattern.of(ZOO, stated(Map.of("animal", Set.of("CAT"))));
    Attribute lock = ZOO.attribute("lock");

    assertThat(tame.narrowed(lock, lock.bit(lock.value("OPEN")))).isEqualTo(tame);
  }

  @Test
  void narrowingToNothingIsRefused() {
    FactPattern tame = FactPattern.of(ZOO, stated(Map.of("animal", Set.of("CAT"))));
    Attribute animal = ZOO.attribute("animal");

    assertThatIllegalArgumentException()
        .isThrownBy(() -> tame.narrowed(animal, animal.bit(animal.value("LION"))));
  }

  @Test
  void factsOfAnotherMatterAreRefused() {
    Attribute foreign = ZOO_IN_OTHER_ORDER.attribute("animal");

    assertThatIllegalArgumentException()
        .isThrownBy(() -> FactPattern.of(ZOO, Map.of(foreign, foreign.values())));
  }

  @Test
  void aFactStatedWithoutAValueIsRefused() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> FactPattern.of(ZOO, Map.of(ZOO.attribute("animal"), List.of())));
  }
}
