package eu.lotse.batch.demo;

import eu.lotse.domain.decision.Decision;
import eu.lotse.domain.decision.Question;
import eu.lotse.domain.decision.Rulebook;
import eu.lotse.domain.decision.Standpoint;
import eu.lotse.domain.facts.Attribute;
import eu.lotse.domain.facts.FactPattern;
import eu.lotse.domain.facts.Facts;
import eu.lotse.domain.facts.Origin;
import eu.lotse.domain.law.LegalDates;
import eu.lotse.domain.register.Activity;
import eu.lotse.domain.register.StandingQuestion;
import eu.lotse.domain.register.Stock.Kind;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.SplittableRandom;

/**
 * Draws kinds of operations for the invented company's activities: what the activity states stays,
 * the other facts of each are drawn, earlier values more often than later ones, and some stay
 * unknown.
 */
final class DrawnPatterns {

  private static final double KNOWN = 0.85;
  private static final double NEXT_VALUE = 0.45;
  private static final int YEARS_BACK = 3;

  private final Rulebook rulebook;
  private final List<Activity> activities;
  private final LocalDate today;
  private final SplittableRandom random;

  DrawnPatterns(Rulebook rulebook, List<Activity> activities, LocalDate today, long seed) {
    this.rulebook = rulebook;
    this.activities = activities;
    this.today = today;
    this.random = new SplittableRandom(seed);
  }

  /**
   * Kinds with different standing patterns; how many operations each has follows Zipf's law.
   *
   * @param patterns how many kinds
   * @param operations how many operations they have together, at least one each
   */
  List<Kind> kinds(int patterns, long operations) {
    double harmonic = 0;
    for (int rank = 1; rank <= patterns; rank++) {
      harmonic += 1.0 / rank;
    }
    long left = operations - patterns;
    Set<FactPattern> seen = new HashSet<>();
    var kinds = new ArrayList<Kind>(patterns);
    while (kinds.size() < patterns) {
      Kind kind = draw(1 + (long) (left / harmonic / (kinds.size() + 1)));
      if (seen.add(kind.standing())) {
        kinds.add(kind);
      }
    }
    long given = kinds.stream().mapToLong(Kind::operations).sum();
    Kind first = kinds.getFirst();
    kinds.set(0, with(first, first.operations() + operations - given));
    return kinds;
  }

  private static Kind with(Kind kind, long operations) {
    return new Kind(
        kind.activity(), kind.state(), kind.latest(), kind.act(), kind.standing(), operations);
  }

  /** Activities whose operations have a standing question. */
  private Kind draw(long operations) {
    Activity activity = activities.get(random.nextInt(activities.size()));
    Facts facts = facts(activity);
    LocalDate latest = today.minusDays(random.nextInt(YEARS_BACK * 365));
    Question standing =
        StandingQuestion.of(facts, activity.state(), latest, today, this::decide)
            .orElseThrow(() -> new IllegalArgumentException(activity.name().text()));
    return new Kind(
        activity.name(),
        activity.state(),
        latest,
        pattern(new Question(facts, LegalDates.asThen(latest), true)),
        pattern(standing),
        operations);
  }

  private Facts facts(Activity activity) {
    Facts facts = activity.facts();
    for (Attribute attribute : facts.matter().attributes()) {
      boolean open = !activity.facts().stated().containsKey(attribute);
      if (open && attribute.origin() != Origin.ACTIVITY && random.nextDouble() < KNOWN) {
        Facts with = facts.with(attribute.name(), value(attribute));
        facts = applies(with, attribute) ? with : facts;
      }
    }
    return facts;
  }

  /** A fact that does not apply to what was drawn before is not stated. */
  private static boolean applies(Facts facts, Attribute attribute) {
    return attribute.appliesWhen().isEmpty()
        || FactPattern.of(facts.matter(), facts.without(attribute).stated())
            .mayMatch(attribute.appliesWhen().get());
  }

  private String value(Attribute attribute) {
    int index = 0;
    while (random.nextDouble() < NEXT_VALUE) {
      index++;
    }
    return attribute.values().get(index % attribute.values().size()).name();
  }

  private static FactPattern pattern(Question question) {
    return Standpoint.of(question).pattern();
  }

  private Decision decide(Question question) {
    Standpoint standpoint = Standpoint.of(question);
    return standpoint.decision(rulebook.assess(standpoint.pattern(), question.dates()), rulebook);
  }
}
