package eu.lotse.benchmarks;

import eu.lotse.domain.decision.Rulebook;
import eu.lotse.domain.decision.Standpoint;
import eu.lotse.domain.facts.Attribute;
import eu.lotse.domain.facts.FactPattern;
import eu.lotse.domain.facts.Matter;
import eu.lotse.domain.facts.Value;
import eu.lotse.domain.law.LegalDates;
import eu.lotse.domain.rulebook.Rule;
import eu.lotse.rules.scenarios.Scenario;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;

/** A complete pattern and the dates of a question. */
record Asked(FactPattern pattern, LegalDates dates) {

  /** The slowest engine has to answer each of them once before it is measured. */
  private static final int MOST = 2000;

  /**
   * The questions of a measurement, the same in every run: half of them completions of what
   * scenarios leave open, the others patterns and dates drawn blindly.
   */
  static List<Asked> of(Rulebook rulebook, List<Matter> matters, List<Scenario> scenarios) {
    var random = new Random(1);
    var cases = new ArrayList<>(scenarios);
    Collections.shuffle(cases, random);
    var asked = new ArrayList<Asked>();
    for (Scenario scenario : cases.subList(0, Math.min(MOST / 2, cases.size()))) {
      FactPattern pattern = Standpoint.of(scenario.question()).pattern();
      asked.add(new Asked(completion(pattern, random), scenario.question().dates()));
    }
    while (asked.size() < MOST) {
      Matter matter = matters.get(random.nextInt(matters.size()));
      asked.add(
          new Asked(
              completion(FactPattern.unknown(matter), random), dates(rulebook, matter, random)));
    }
    Collections.shuffle(asked, random);
    return List.copyOf(asked);
  }

  /** One of the patterns this one can turn out to be. */
  static FactPattern completion(FactPattern pattern, Random random) {
    FactPattern complete = pattern;
    for (Attribute attribute : pattern.matter().attributes()) {
      List<Value> left = attribute.valuesIn(complete.candidates(attribute));
      if (left.size() > 1) {
        int bit = attribute.bit(left.get(random.nextInt(left.size())));
        complete = complete.narrowed(attribute, bit);
      }
    }
    return complete;
  }

  /** Days on which some rule begins or ends. */
  private static LegalDates dates(Rulebook rulebook, Matter matter, Random random) {
    LocalDate begins = rulebook.begins(matter);
    List<LocalDate> days =
        rulebook.rules(matter).stream()
            .map(Rule::holds)
            .flatMap(h -> Stream.of(h.effective(), h.known()))
            .flatMap(s -> Stream.concat(s.begin().stream(), s.end().stream()))
            .filter(day -> !day.isBefore(begins))
            .distinct()
            .sorted()
            .toList();
    LocalDate one = days.get(random.nextInt(days.size()));
    LocalDate other = days.get(random.nextInt(days.size()));
    return one.isBefore(other) ? new LegalDates(one, other) : new LegalDates(other, one);
  }
}
