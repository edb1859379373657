package eu.lotse.rules.random;

import eu.lotse.domain.facts.Attribute;
import eu.lotse.domain.facts.Condition;
import eu.lotse.domain.facts.Matter;
import eu.lotse.domain.facts.Value;
import eu.lotse.domain.law.Area;
import eu.lotse.domain.law.Certainty;
import eu.lotse.domain.law.Citation;
import eu.lotse.domain.law.Rectangle;
import eu.lotse.domain.law.Span;
import eu.lotse.domain.rulebook.Deadline;
import eu.lotse.domain.rulebook.Duty;
import eu.lotse.domain.rulebook.Effect;
import eu.lotse.domain.rulebook.Exemption;
import eu.lotse.domain.rulebook.Place;
import eu.lotse.domain.rulebook.Rule;
import eu.lotse.domain.rulebook.RuleId;
import java.time.LocalDate;
import java.time.Period;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;

/** Rules over a matter: every effect, exceptions without cycles, validity on both axes. */
final class RandomRules {

  static final LocalDate CHANGE = LocalDate.of(2018, 5, 25);
  static final List<LocalDate> DAYS =
      List.of(LocalDate.of(2009, 9, 1), LocalDate.of(2014, 2, 15), CHANGE);
  private static final Citation NORM = new Citation("§ 28 Abs. 1 Satz 1 Nr. 3 BDSG a.F.");

  private final Random random;
  private final Matter matter;

  private RandomRules(Random random, Matter matter) {
    this.random = random;
    this.matter = matter;
  }

  static List<Rule> of(Random random, Matter matter) {
    return new RandomRules(random, matter).rules();
  }

  private List<Rule> rules() {
    var byId = new TreeMap<RuleId, Rule>();
    int size = 3 + random.nextInt(12);
    while (byId.size() < size) {
      RuleId id = new RuleId("R1" + random.nextInt(5), 1 + random.nextInt(3), part());
      byId.put(id, rule(id, List.of()));
    }
    var rules = new ArrayList<>(byId.values());
    for (int i = 0; i < rules.size(); i++) {
      Rule without = rules.get(i);
      if (random.nextInt(5) < 2) {
        rules.set(i, excepting(without, exemptions(without, rules)));
        if (hasCycle(rules)) {
          rules.set(i, without);
        }
      }
    }
    rules.add(closing("R01.1", new Span(null, CHANGE)));
    rules.add(closing("R01.2", new Span(CHANGE, null)));
    Collections.shuffle(rules, random);
    return rules;
  }

  private String part() {
    return List.of("", "a", "b").get(random.nextInt(3));
  }

  private <T> T one(List<T> list) {
    return list.get(random.nextInt(list.size()));
  }

  private Rule rule(RuleId id, List<Exemption> exemptions) {
    Effect effect =
        one(
            List.of(
                Effect.PERMITS,
                Effect.PERMITS,
                Effect.PERMITS,
                Effect.PERMITS,
                Effect.MAY_PERMIT,
                Effect.MAY_PERMIT,
                Effect.MAY_PROHIBIT,
                Effect.PROHIBITS,
                Effect.MAY_PROHIBIT,
                Effect.SETS_ASIDE,
                Effect.REQUIRES));
    boolean duties = effect == Effect.REQUIRES || random.nextInt(4) == 0;
    return new Rule(
        id,
        "Regel " + id + " – größer",
        one(List.of(Area.DATA_PROTECTION, Area.CONTRACT)),
        effect,
        effect == Effect.REQUIRES ? "" : "es so ist",
        conditions(),
        duties ? duties() : List.of(),
        List.of(NORM),
        List.of(),
        new Rectangle(span(), span()),
        one(List.of(Certainty.SETTLED, Certainty.PREVAILING, Certainty.DISPUTED, Certainty.OPEN)),
        exemptions,
        false,
        Optional.empty(),
        new Place("-", 1));
  }

  private Rule closing(String id, Span effective) {
    Rule rule = rule(RuleId.of(id), List.of());
    return new Rule(
        rule.id(),
        rule.name(),
        rule.area(),
        random.nextInt(3) == 0 ? Effect.MAY_PROHIBIT : Effect.PROHIBITS,
        "nichts es erlaubt",
        List.of(),
        random.nextInt(3) == 0 ? duties() : List.of(),
        rule.norms(),
        rule.rulings(),
        new Rectangle(effective, Span.ALWAYS),
        Certainty.SETTLED,
        List.of(),
        true,
        Optional.empty(),
        rule.place());
  }

  private static Rule excepting(Rule r, List<Exemption> exemptions) {
    return new Rule(
        r.id(),
        r.name(),
        r.area(),
        r.effect(),
        r.reason(),
        r.conditions(),
        r.duties(),
        r.norms(),
        r.rulings(),
        r.holds(),
        r.certainty(),
        exemptions,
        r.closing(),
        r.supersedes(),
        r.place());
  }

  private List<Condition> conditions() {
    var attributes = new ArrayList<>(matter.attributes());
    Collections.shuffle(attributes, random);
    var conditions = new ArrayList<Condition>();
    for (Attribute attribute : attributes.subList(0, 1 + random.nextInt(2))) {
      var values = new ArrayList<Value>(attribute.values());
      Collections.shuffle(values, random);
      int named = 1 + random.nextInt(values.size() - 1);
      boolean negated = random.nextInt(3) == 0;
      conditions.add(new Condition(attribute, values.subList(0, named), negated));
    }
    return conditions;
  }

  private List<Duty> duties() {
    var duties = new ArrayList<Duty>();
    for (int i = 0; i <= random.nextInt(2); i++) {
      Deadline deadline =
          one(
              List.of(
                  Deadline.AT_ONCE,
                  Deadline.ONGOING,
                  new Deadline(Period.ofDays(30), Set.of()),
                  new Deadline(Period.ofMonths(1), Set.of(Deadline.Moment.BEFORE_START)),
                  new Deadline(Period.ofYears(1), Set.of(Deadline.Moment.EVERY_USE))));
      duties.add(new Duty(one(matter.duties()), deadline, NORM, "etwas tun"));
    }
    return duties;
  }

  private Span span() {
    LocalDate from = random.nextInt(3) == 0 ? one(DAYS.subList(0, 2)) : null;
    LocalDate to = random.nextInt(5) == 0 ? CHANGE : null;
    return new Span(from, to);
  }

  private List<Exemption> exemptions(Rule rule, List<Rule> rules) {
    var exemptions = new ArrayList<Exemption>();
    for (int i = 0; i <= random.nextInt(2); i++) {
      RuleId target = one(rules).id();
      exemptions.add(
          switch (random.nextInt(8)) {
            case 0 -> new Exemption.ByFamily(target.family());
            case 1 -> new Exemption.ByArea(rule.area());
            case 2 -> new Exemption.ByVersion(new RuleId(target.family(), target.version(), ""));
            default -> new Exemption.ByVersion(target);
          });
    }
    return exemptions;
  }

  private static boolean hasCycle(List<Rule> rules) {
    return rules.stream().anyMatch(r -> reaches(r, r, rules, new HashSet<>()));
  }

  private static boolean reaches(Rule from, Rule to, List<Rule> rules, Set<Rule> visited) {
    for (Rule next : rules) {
      if (from.isExceptionTo(next)
          && (next == to || (visited.add(next) && reaches(next, to, rules, visited)))) {
        return true;
      }
    }
    return false;
  }
}
