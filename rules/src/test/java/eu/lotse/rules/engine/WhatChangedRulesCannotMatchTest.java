package eu.lotse.rules.engine;

import static org.assertj.core.api.Assertions.assertThat;

import eu.lotse.domain.decision.Assessment;
import eu.lotse.domain.decision.Difference;
import eu.lotse.domain.facts.FactPattern;
import eu.lotse.domain.law.LegalDates;
import eu.lotse.domain.rulebook.Effect;
import eu.lotse.domain.rulebook.Rule;
import eu.lotse.rules.random.RandomBook;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.ShrinkingMode;
import net.jqwik.api.statistics.Statistics;

/** Two laws may only differ on what a rule that is not in both of them can match. */
class WhatChangedRulesCannotMatchTest {

  private static final int QUESTIONS = 60;

  @Provide
  Arbitrary<Long> seeds() {
    return Arbitraries.longs().withoutEdgeCases();
  }

  @Property(tries = 60, shrinking = ShrinkingMode.OFF)
  void isAnsweredAlikeByBothReleases(@ForAll("seeds") long seed) {
    var random = new Random(seed);
    RandomBook before = RandomBook.of(random);
    RandomBook after = changed(before, random);
    compare(random, before, compiled(before, random), after, compiled(after, random), false);
  }

  @Property(tries = 60, shrinking = ShrinkingMode.OFF)
  void isAnsweredAlikeOnBothDays(@ForAll("seeds") long seed) {
    var random = new Random(seed);
    RandomBook book = RandomBook.of(random);
    CompiledRulebook compiled = compiled(book, random);
    compare(random, book, compiled, book, compiled, true);
  }

  private static CompiledRulebook compiled(RandomBook book, Random random) {
    return CompiledRulebook.of(book.book(random), List.of(book.matter()));
  }

  private static void compare(
      Random random,
      RandomBook before,
      CompiledRulebook one,
      RandomBook after,
      CompiledRulebook other,
      boolean otherDay) {
    for (int i = 0; i < QUESTIONS; i++) {
      LegalDates dates = before.dates(random);
      LegalDates otherDates = otherDay ? after.dates(random) : dates;
      var difference = Difference.between(before.matter(), one, dates, other, otherDates);
      FactPattern pattern =
          random.nextBoolean() ? before.complete(random, dates) : before.partial(random, dates);
      Said told = Said.by(one.assess(pattern, dates));
      Said now = Said.by(other.assess(pattern, otherDates));
      if (!difference.mayTouch(pattern)) {
        assertThat(now).isEqualTo(told);
      }
      Statistics.collect(
          difference.mayTouch(pattern)
              ? now.equals(told) ? "touched, the same" : "touched, another"
              : "untouched");
    }
    Statistics.coverage(coverage -> {
      coverage.check("untouched").percentage(p -> p >= 10);
      coverage.check("touched, another").percentage(p -> p >= 5);
    });
  }

  /** Some rules left out, some with another effect. */
  private static RandomBook changed(RandomBook book, Random random) {
    var rules = new ArrayList<Rule>();
    for (Rule rule : book.rules()) {
      int what = rule.closing() || rule.isException() ? 9 : random.nextInt(10);
      if (what == 1 && rule.effect() != Effect.REQUIRES) {
        rules.add(with(rule, rule.effect().isBasis() ? Effect.PROHIBITS : Effect.PERMITS));
      } else if (what != 0 || isNamed(rule, book.rules())) {
        rules.add(rule);
      }
    }
    return new RandomBook(book.matter(), rules);
  }

  private static boolean isNamed(Rule rule, List<Rule> rules) {
    return rules.stream().anyMatch(r -> r.isExceptionTo(rule));
  }

  private static Rule with(Rule r, Effect effect) {
    return new Rule(
        r.id(),
        r.name(),
        r.area(),
        effect,
        r.reason(),
        r.conditions(),
        r.duties(),
        r.norms(),
        r.rulings(),
        r.holds(),
        r.certainty(),
        r.exceptionTo(),
        r.closing(),
        r.supersedes(),
        r.place());
  }

  /** An answer, wherever in the files its rules stand. */
  private record Said(Assessment withoutFindings, List<String> findings) {

    static Said by(Assessment a) {
      return new Said(
          new Assessment(a.verdict(), a.possible(), List.of(), a.duties(), a.missing()),
          a.findings().stream()
              .map(f -> f.rule().id() + " " + f.presence() + " " + f.standing() + " " + f.by())
              .toList());
    }
  }
}
