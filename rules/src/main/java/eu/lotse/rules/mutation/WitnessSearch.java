package eu.lotse.rules.mutation;

import eu.lotse.domain.decision.Assessment;
import eu.lotse.domain.decision.Presence;
import eu.lotse.domain.decision.Question;
import eu.lotse.domain.decision.Standpoint;
import eu.lotse.domain.decision.Verdict;
import eu.lotse.domain.facts.Attribute;
import eu.lotse.domain.facts.Condition;
import eu.lotse.domain.facts.FactPattern;
import eu.lotse.domain.facts.Facts;
import eu.lotse.domain.facts.Matter;
import eu.lotse.domain.facts.Value;
import eu.lotse.domain.law.LegalDates;
import eu.lotse.domain.rulebook.Rule;
import eu.lotse.domain.rulebook.RuleId;
import eu.lotse.rules.proof.Formula;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Looks for a case that tells a mutant from the rule, best one with another verdict, and leaves out
 * of it every fact that is not needed: what a scenario would have to say.
 *
 * <p>Cases are tried at random, with a seed of the mutant's own, so that each run finds the same.
 */
final class WitnessSearch {

  private static final int TRIES = 25;

  private final Matter matter;
  private final List<Rule> rules;
  private final Days days;

  WitnessSearch(Matter matter, List<Rule> rules) {
    this.matter = matter;
    this.rules = rules;
    this.days = new Days(rules);
  }

  Optional<Witness> find(Mutant mutant) {
    var random = new Random(mutant.key().hashCode());
    Map<Attribute, List<Value>> differing = Difference.of(mutant);
    Case reasonsOnly = null;
    for (LegalDates dates : days.of(mutant)) {
      var laws = new Laws(mutant, dates);
      for (int i = 0; i < TRIES; i++) {
        var found = new Case(new Facts(matter, completed(differing, random)), dates);
        if (laws.differ(found, true)) {
          return Optional.of(laws.shortened(found, true));
        }
        if (reasonsOnly == null && laws.differ(found, false)) {
          reasonsOnly = found;
        }
      }
    }
    return Optional.ofNullable(reasonsOnly)
        .map(found -> new Laws(mutant, found.dates()).shortened(found, false));
  }

  private Map<Attribute, List<Value>> completed(Map<Attribute, List<Value>> stated, Random random) {
    FactPattern pattern = FactPattern.of(matter, stated);
    for (Attribute attribute : matter.attributes()) {
      List<Value> left = attribute.valuesIn(pattern.candidates(attribute));
      List<Value> usual = left.stream().filter(attribute.presumed()::contains).toList();
      List<Value> from = usual.isEmpty() || random.nextInt(4) == 0 ? left : usual;
      if (left.size() > 1) {
        pattern = pattern.narrowed(attribute, attribute.bit(from.get(random.nextInt(from.size()))));
      }
    }
    var facts = new HashMap<Attribute, List<Value>>();
    for (Attribute attribute : matter.attributes()) {
      pattern.value(attribute).ifPresent(v -> facts.put(attribute, List.of(v)));
    }
    return facts;
  }

  private record Case(Facts facts, LegalDates dates) {
    FactPattern pattern() {
      return Standpoint.of(new Question(facts, dates, true)).pattern();
    }
  }

  /** The law of one pair of days, with the rule as it is and with the mutant. */
  private final class Laws {
    private final List<Rule> before;
    private final List<Rule> after;
    private final @Nullable Rule closing;

    Laws(Mutant mutant, LegalDates dates) {
      this.before = rules.stream().filter(r -> r.holdsOn(dates) && !r.closing()).toList();
      this.closing =
          rules.stream().filter(r -> r.holdsOn(dates) && r.closing()).findFirst().orElse(null);
      var changed = new java.util.ArrayList<>(before);
      changed.remove(mutant.rule());
      if (mutant.changed().holdsOn(dates) && !mutant.rule().closing()) {
        changed.add(mutant.changed());
      }
      this.after = changed;
    }

    boolean differ(Case asked, boolean inVerdict) {
      Rule last = closing;
      if (last == null) {
        return false;
      }
      FactPattern pattern = asked.pattern();
      Assessment one = assess(before, last, pattern);
      Assessment other = assess(after, last, pattern);
      return one.verdict() != Verdict.UNDETERMINED
          && other.verdict() != Verdict.UNDETERMINED
          && (inVerdict
              ? one.verdict() != other.verdict()
              : !counting(one).equals(counting(other)));
    }

    private Assessment assess(List<Rule> law, Rule last, FactPattern pattern) {
      List<Rule> possible =
          law.stream().filter(r -> r.conditions().stream().allMatch(pattern::mayMatch)).toList();
      return new Formula(matter, possible, last).assess(pattern);
    }

    private Set<RuleId> counting(Assessment assessment) {
      return assessment.findings().stream()
          .filter(f -> f.counts() && f.presence() == Presence.CERTAIN)
          .map(f -> f.rule().id())
          .collect(Collectors.toSet());
    }

    Witness shortened(Case found, boolean inVerdict) {
      Case shortest = found;
      for (Attribute attribute : matter.attributes().reversed()) {
        var shorter = new Case(shortest.facts().without(attribute), found.dates());
        if (differ(shorter, inVerdict)) {
          shortest = shorter;
        }
      }
      List<Condition> facts =
          shortest.facts().stated().entrySet().stream()
              .map(e -> new Condition(e.getKey(), e.getValue(), false))
              .toList();
      Rule last = java.util.Objects.requireNonNull(closing);
      FactPattern pattern = shortest.pattern();
      return new Witness(
          found.dates(),
          facts,
          assess(before, last, pattern).verdict(),
          assess(after, last, pattern).verdict());
    }
  }
}
