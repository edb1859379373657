package eu.lotse.domain.facts;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * A vocabulary so small that all its worlds can be listed: lions and bears have a cage, a small
 * cage has a lock, and cats have a range.
 */
final class Zoo {

  static final Matter ZOO = zoo("cage", "lock", "range");
  static final Matter ZOO_IN_OTHER_ORDER = zoo("range", "cage", "lock");

  /** A world: the value of each attribute that applies in it. */
  static final Set<Map<String, String>> WORLDS = worlds();

  private Zoo() {}

  private static Matter zoo(String... dependants) {
    var theme = new Theme("ZOO", new Phrase("Zoo", "Zoo"));
    var zoo = Matter.named("zoo", new Phrase("Zoo", "Zoo"));
    add(zoo.attribute("animal", "Tier", "Animal", theme, Origin.ITEM), "LION", "BEAR", "CAT");
    for (String dependant : dependants) {
      switch (dependant) {
        case "cage" ->
            add(
                zoo.attribute("cage", "Käfig", "Cage", theme, Origin.ITEM)
                    .appliesWhen("animal", "LION", "BEAR"),
                "LARGE",
                "SMALL");
        case "lock" ->
            add(
                zoo.attribute("lock", "Schloss", "Lock", theme, Origin.ITEM)
                    .appliesWhen("cage", "SMALL"),
                "SHUT",
                "OPEN");
        default ->
            add(
                zoo.attribute("range", "Revier", "Range", theme, Origin.ITEM)
                    .appliesWhen("animal", "CAT"),
                "YARD",
                "STREET");
      }
    }
    return zoo.build();
  }

  private static void add(AttributeBuilder attribute, String... values) {
    for (String value : values) {
      attribute.value(value, "Wert " + value, value, "Hilfe.", "Help.");
    }
    attribute.add();
  }

  private static Set<Map<String, String>> worlds() {
    var worlds = new LinkedHashSet<Map<String, String>>();
    for (String wild : List.of("LION", "BEAR")) {
      worlds.add(Map.of("animal", wild, "cage", "LARGE"));
      worlds.add(Map.of("animal", wild, "cage", "SMALL", "lock", "SHUT"));
      worlds.add(Map.of("animal", wild, "cage", "SMALL", "lock", "OPEN"));
    }
    worlds.add(Map.of("animal", "CAT", "range", "YARD"));
    worlds.add(Map.of("animal", "CAT", "range", "STREET"));
    return worlds;
  }

  /** The worlds a pattern leaves possible. */
  static Set<Map<String, String>> completions(FactPattern pattern) {
    return pattern.completions().stream()
        .map(complete ->
            complete.matter().attributes().stream()
                .filter(a -> !complete.isInapplicable(a))
                .collect(
                    Collectors.toMap(Attribute::name, a -> complete.value(a).orElseThrow().name())))
        .collect(Collectors.toSet());
  }

  static boolean holds(Condition condition, Map<String, String> world) {
    String value = world.get(condition.attribute().name());
    return value != null
        && condition.values().stream().anyMatch(v -> v.name().equals(value)) != condition.negated();
  }

  static List<String> candidates(FactPattern pattern, String name) {
    Attribute attribute = pattern.matter().attribute(name);
    return attribute.valuesIn(pattern.candidates(attribute)).stream().map(Value::name).toList();
  }

  static List<FactPattern> everyPattern() {
    return everyStatement().stream().map(s -> FactPattern.of(ZOO, stated(s))).toList();
  }

  static Map<Attribute, List<Value>> stated(Map<String, Set<String>> statement) {
    var facts = new LinkedHashMap<Attribute, List<Value>>();
    statement.forEach((name, values) -> {
      Attribute attribute = ZOO.attribute(name);
      facts.put(attribute, values.stream().map(attribute::value).toList());
    });
    return facts;
  }

  /** For each attribute nothing or any set of its values, in every combination. */
  static List<Map<String, Set<String>>> everyStatement() {
    List<Map<String, Set<String>>> statements = List.of(Map.of());
    for (Attribute attribute : ZOO.attributes()) {
      var longer = new ArrayList<>(statements);
      for (int mask = 1; mask <= attribute.all(); mask++) {
        for (var statement : statements) {
          var more = new LinkedHashMap<>(statement);
          more.put(
              attribute.name(),
              attribute.valuesIn(mask).stream()
                  .map(Value::name)
                  .collect(Collectors.toCollection(LinkedHashSet::new)));
          longer.add(more);
        }
      }
      statements = longer;
    }
    return statements;
  }

  static List<Condition> everyCondition() {
    var conditions = new ArrayList<Condition>();
    for (Attribute attribute : ZOO.attributes()) {
      for (int mask = 1; mask <= attribute.all(); mask++) {
        conditions.add(new Condition(attribute, attribute.valuesIn(mask), false));
        if (mask != attribute.all()) {
          conditions.add(new Condition(attribute, attribute.valuesIn(mask), true));
        }
      }
    }
    return conditions;
  }
}
