package eu.lotse.rules.order;

import static org.assertj.core.api.Assertions.assertThat;

import eu.lotse.domain.facts.Attribute;
import eu.lotse.domain.facts.FactPattern;
import eu.lotse.domain.facts.Matter;
import eu.lotse.domain.facts.Matters;
import eu.lotse.domain.facts.Value;
import eu.lotse.domain.law.LegalDates;
import eu.lotse.rules.proof.Monotony;
import eu.lotse.rules.proof.Monotony.Excuse;
import eu.lotse.rules.proof.Monotony.Step;
import eu.lotse.rules.proof.Monotony.Violation;
import eu.lotse.rules.random.RandomBook;
import eu.lotse.rules.referee.Referee;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.ShrinkingMode;

/**
 * A fact that is worse for the person, or for the duties of whoever acts, never makes the verdict
 * milder. Once at random, by the referee, and once over all patterns, by the formula.
 *
 * <p>What applies only because the fact is stricter (the parents' consent of a minor) may be as it
 * will. What no longer applies (the form of a consent that is now missing) had one of its mildest
 * values: otherwise two facts would change, and not both for the worse.
 */
class StricterFactsAreNeverMilder {

  @Provide
  Arbitrary<Long> seeds() {
    return Arbitraries.longs().withoutEdgeCases();
  }

  @Property(tries = 200, shrinking = ShrinkingMode.OFF)
  void atRandom(@ForAll("seeds") long seed) {
    var random = new Random(seed);
    Matter matter = Matters.all().get(random.nextInt(Matters.all().size()));
    var book = new RandomBook(matter, Laws.rules(matter));
    LegalDates dates = book.dates(random);
    FactPattern milder = book.complete(random, dates);
    var referee = new Referee(book.rules());
    for (Step step : steps(milder)) {
      FactPattern stricter = taken(step, milder, random);
      if (isAlike(milder, stricter)) {
        var violation =
            new Violation(
                step,
                milder,
                referee.assess(milder, dates).verdict(),
                stricter,
                referee.assess(stricter, dates).verdict());
        boolean gotMilder = violation.after().compareTo(violation.before()) < 0;
        assertThat(gotMilder && excuses(matter).stream().noneMatch(e -> e.covers(violation)))
            .as("%s on %s", violation, dates)
            .isFalse();
      }
    }
  }

  private static List<Excuse> excuses(Matter matter) {
    return Stream.concat(Excused.of(matter).stream(), Unsettled.of(matter).stream()).toList();
  }

  private static List<Step> steps(FactPattern pattern) {
    return Monotony.steps(pattern.matter()).stream()
        .filter(s -> pattern.value(s.attribute()).equals(Optional.of(s.milder())))
        .toList();
  }

  private static FactPattern taken(Step step, FactPattern milder, Random random) {
    Map<Attribute, List<Value>> facts = new LinkedHashMap<>();
    var matter = milder.matter();
    for (Attribute attribute : matter.attributes()) {
      milder.value(attribute).ifPresent(v -> facts.put(attribute, List.of(v)));
    }
    facts.put(step.attribute(), List.of(step.stricter()));
    FactPattern stricter = FactPattern.of(matter, facts);
    for (Attribute attribute : matter.attributes()) {
      List<Value> left = attribute.valuesIn(stricter.candidates(attribute));
      if (left.size() > 1) {
        Value some = left.get(random.nextInt(left.size()));
        stricter = stricter.narrowed(attribute, attribute.bit(some));
      }
    }
    return stricter;
  }

  /** Whether what no longer applies had one of its mildest values. */
  private static boolean isAlike(FactPattern milder, FactPattern stricter) {
    return milder.matter().attributes().stream()
        .filter(stricter::isInapplicable)
        .allMatch(a -> milder.value(a).map(v -> a.mildest().contains(v)).orElse(true));
  }

  /** Says of each step only where it first goes wrong: there may be many such days. */
  @Example
  void overAllPatternsOfEveryDayOnWhichTheLawChanges() {
    Map<Step, String> violations = new LinkedHashMap<>();
    for (Matter matter : Matters.all()) {
      List<Excuse> excuses = excuses(matter);
      Laws.of(matter).parallelStream()
          .flatMap(law ->
              monotony(law, excuses).violations().stream()
                  .map(v -> Map.entry(v.step(), law.describe(v))))
          .toList()
          .forEach(v -> violations.putIfAbsent(v.getKey(), v.getValue()));
    }
    assertThat(violations.values()).isEmpty();
  }

  /** One law after the other, the newest first: there is not room for all of them at once. */
  @Example
  void everyExcuseIsNeededAndGivesItsReason() {
    for (Matter matter : Matters.all()) {
      List<Excuse> needless = new ArrayList<>(excuses(matter));
      for (Laws law : Laws.of(matter).reversed()) {
        if (!needless.isEmpty()) {
          var unexcused = monotony(law, List.of());
          needless.removeIf(unexcused::isNeeded);
        }
      }
      assertThat(needless).isEmpty();
    }
    assertThat(Excused.values()).allMatch(e -> e.reason().length() > 40);
  }

  private static Monotony monotony(Laws law, List<Excuse> excuses) {
    return new Monotony(law.matter(), law.rules(), law.closing(), excuses);
  }
}
