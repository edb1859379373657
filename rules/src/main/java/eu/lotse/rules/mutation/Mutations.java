package eu.lotse.rules.mutation;

import eu.lotse.domain.facts.Attribute;
import eu.lotse.domain.facts.Condition;
import eu.lotse.domain.facts.Matter;
import eu.lotse.domain.facts.Value;
import eu.lotse.domain.law.Rectangle;
import eu.lotse.domain.law.Span;
import eu.lotse.domain.rulebook.Effect;
import eu.lotse.domain.rulebook.Exemption;
import eu.lotse.domain.rulebook.Rule;
import eu.lotse.rules.coverage.Limit;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Makes the mutants of rules: each condition dropped and negated, each value dropped and added,
 * each day moved by one both ways, certain effects made open and open ones certain, each exemption
 * dropped. What would be no rule at all (no condition left, no value left) is not made.
 */
final class Mutations {

  private final Matter matter;
  private final Rule rule;
  private final Lines lines;
  private final List<Mutant> mutants = new ArrayList<>();

  private Mutations(Matter matter, Rule rule, Lines lines) {
    this.matter = matter;
    this.rule = rule;
    this.lines = lines;
  }

  static List<Mutant> of(Matter matter, Rule rule, Lines lines) {
    var mutations = new Mutations(matter, rule, lines);
    for (int i = 0; i < rule.conditions().size(); i++) {
      mutations.condition(i);
    }
    for (Limit limit : Limit.values()) {
      limit.of(rule.holds()).ifPresent(day -> mutations.day(limit, day));
    }
    swapped(rule.effect()).ifPresent(mutations::effect);
    rule.exceptionTo().forEach(mutations::exemption);
    return mutations.mutants;
  }

  private void condition(int at) {
    Condition condition = rule.conditions().get(at);
    Attribute attribute = condition.attribute();
    int mask = condition.mask();
    int others = attribute.all() & ~mask;
    if (rule.conditions().size() > 1) {
      add(new Change.ConditionDropped(condition), withConditions(without(at)));
    }
    if (others != 0) {
      add(new Change.ConditionNegated(condition), withMask(at, others));
    }
    for (Value value : attribute.valuesIn(mask)) {
      if (Integer.bitCount(mask) > 1) {
        int rest = mask & ~attribute.bit(value);
        add(new Change.ValueDropped(condition, value), withMask(at, rest));
      }
    }
    for (Value value : attribute.valuesIn(others)) {
      // With the last value of two the condition says the opposite of nothing: that it applies.
      int more = mask | attribute.bit(value);
      if (more != attribute.all() || attribute.appliesWhen().isPresent()) {
        add(new Change.ValueAdded(condition, value), withMask(at, more));
      }
    }
  }

  private void day(Limit limit, LocalDate day) {
    for (int days : new int[] {-1, 1}) {
      LocalDate to = day.plusDays(days);
      moved(rule.holds(), limit, to)
          .ifPresent(holds ->
              add(
                  new Change.DayMoved(limit, to),
                  with(rule.effect(), rule.conditions(), holds, rule.exceptionTo())));
    }
  }

  /** Empty where the rule would end before it begins. */
  private static Optional<Rectangle> moved(Rectangle holds, Limit limit, LocalDate to) {
    Span effective = holds.effective();
    Span known = holds.known();
    return switch (limit) {
      case EFFECTIVE_FROM -> span(to, effective.to()).map(s -> new Rectangle(s, known));
      case EFFECTIVE_TO -> span(effective.from(), to).map(s -> new Rectangle(s, known));
      case KNOWN_FROM -> span(to, known.to()).map(s -> new Rectangle(effective, s));
      case KNOWN_TO -> span(known.from(), to).map(s -> new Rectangle(effective, s));
    };
  }

  private static Optional<Span> span(
      @org.jspecify.annotations.Nullable LocalDate from,
      @org.jspecify.annotations.Nullable LocalDate to) {
    return from != null && to != null && !from.isBefore(to)
        ? Optional.empty()
        : Optional.of(new Span(from, to));
  }

  private static Optional<Effect> swapped(Effect effect) {
    return switch (effect) {
      case PERMITS -> Optional.of(Effect.MAY_PERMIT);
      case MAY_PERMIT -> Optional.of(Effect.PERMITS);
      case PROHIBITS -> Optional.of(Effect.MAY_PROHIBIT);
      case MAY_PROHIBIT -> Optional.of(Effect.PROHIBITS);
      case SETS_ASIDE, REQUIRES -> Optional.empty();
    };
  }

  private void effect(Effect to) {
    add(
        new Change.EffectSwapped(to),
        with(to, rule.conditions(), rule.holds(), rule.exceptionTo()));
  }

  private void exemption(Exemption dropped) {
    List<Exemption> rest = rule.exceptionTo().stream().filter(e -> !e.equals(dropped)).toList();
    add(
        new Change.ExemptionDropped(dropped),
        with(rule.effect(), rule.conditions(), rule.holds(), rest));
  }

  private List<Condition> without(int at) {
    var rest = new ArrayList<>(rule.conditions());
    rest.remove(at);
    return rest;
  }

  private Rule withMask(int at, int mask) {
    var conditions = new ArrayList<>(rule.conditions());
    Attribute attribute = conditions.get(at).attribute();
    conditions.set(at, new Condition(attribute, attribute.valuesIn(mask), false));
    return withConditions(conditions);
  }

  private Rule withConditions(List<Condition> conditions) {
    return with(rule.effect(), conditions, rule.holds(), rule.exceptionTo());
  }

  private Rule with(
      Effect effect, List<Condition> conditions, Rectangle holds, List<Exemption> exceptionTo) {
    return new Rule(
        rule.id(),
        rule.name(),
        rule.area(),
        effect,
        rule.reason(),
        conditions,
        rule.duties(),
        rule.norms(),
        rule.rulings(),
        holds,
        rule.certainty(),
        exceptionTo,
        rule.closing(),
        rule.supersedes(),
        rule.place());
  }

  private void add(Change change, Rule changed) {
    mutants.add(new Mutant(matter, rule, changed, change, lines.of(rule, change)));
  }
}
