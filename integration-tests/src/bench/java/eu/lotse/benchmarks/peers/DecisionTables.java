package eu.lotse.benchmarks.peers;

import eu.lotse.domain.facts.Attribute;
import eu.lotse.domain.facts.Condition;
import eu.lotse.domain.facts.Matter;
import eu.lotse.domain.law.Span;
import eu.lotse.domain.rulebook.Rule;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * The rules of a matter as a DMN model: a table for each family, a row for each rule, a column for
 * each attribute that some rule of the family tests and for the two dates, and all rows that match
 * are collected. An attribute that does not apply is null; {@code not(...)} would hold of that, so
 * a negated condition names the values it leaves.
 */
final class DecisionTables {

  static final String EFFECTIVE = "effective";
  static final String KNOWN = "known";

  private static final String ANY = "-";

  private final Matter matter;
  private final Map<String, List<Integer>> families = new LinkedHashMap<>();
  private final List<Rule> rules;

  /**
   * @param rules in the order in which they are numbered
   */
  DecisionTables(Matter matter, List<Rule> rules) {
    this.matter = matter;
    this.rules = List.copyOf(rules);
    for (int i = 0; i < rules.size(); i++) {
      families.computeIfAbsent(rules.get(i).id().family(), f -> new ArrayList<>()).add(i);
    }
  }

  String xml() {
    String inputs =
        matter.attributes().stream()
            .map(a -> inputData(a.name(), "string"))
            .collect(Collectors.joining());
    String tables =
        families.entrySet().stream()
            .map(e -> table(e.getKey(), e.getValue()))
            .collect(Collectors.joining());
    return """
    <definitions xmlns="https://www.omg.org/spec/DMN/20191111/MODEL/"
        id="lotse" name="%s" namespace="https://lotse.invalid/%s">
    %s%s%s%s</definitions>
    """
        .formatted(
            matter.name(),
            matter.name(),
            inputs,
            inputData(EFFECTIVE, "number"),
            inputData(KNOWN, "number"),
            tables);
  }

  private static String inputData(String name, String type) {
    return "<inputData id=\"in_%s\" name=\"%s\"><variable name=\"%s\" typeRef=\"%s\"/></inputData>\n"
        .formatted(name, name, name, type);
  }

  private String table(String family, List<Integer> numbers) {
    List<Attribute> columns =
        numbers.stream()
            .flatMap(n -> rules.get(n).conditions().stream())
            .map(Condition::attribute)
            .distinct()
            .sorted(Comparator.comparingInt(Attribute::index))
            .toList();
    var names = new ArrayList<>(columns.stream().map(Attribute::name).toList());
    names.add(EFFECTIVE);
    names.add(KNOWN);
    String needs = names.stream().map(DecisionTables::requirement).collect(Collectors.joining());
    String inputs = names.stream().map(DecisionTables::input).collect(Collectors.joining());
    String rows = numbers.stream().map(n -> row(n, columns)).collect(Collectors.joining());
    return """
    <decision id="%s" name="%s"><variable name="%s"/>
    %s<decisionTable hitPolicy="COLLECT">
    %s<output/>
    %s</decisionTable></decision>
    """
        .formatted(family, family, family, needs, inputs, rows);
  }

  private static String requirement(String name) {
    return "<informationRequirement><requiredInput href=\"#in_%s\"/></informationRequirement>\n"
        .formatted(name);
  }

  private static String input(String name) {
    return "<input><inputExpression><text>%s</text></inputExpression></input>\n".formatted(name);
  }

  private String row(int number, List<Attribute> columns) {
    Rule rule = rules.get(number);
    var cells = new StringBuilder();
    for (Attribute column : columns) {
      Optional<Condition> condition =
          rule.conditions().stream().filter(c -> c.attribute() == column).findFirst();
      cells.append(cell(condition.map(DecisionTables::test).orElse(ANY)));
    }
    cells.append(cell(test(rule.holds().effective())));
    cells.append(cell(test(rule.holds().known())));
    return "<rule>%s<outputEntry><text>%d</text></outputEntry></rule>\n".formatted(cells, number);
  }

  private static String cell(String test) {
    return "<inputEntry><text>" + test + "</text></inputEntry>";
  }

  private static String test(Condition condition) {
    return condition.attribute().valuesIn(condition.mask()).stream()
        .map(v -> "\"" + v.name() + "\"")
        .collect(Collectors.joining(", "));
  }

  private static String test(Span span) {
    Optional<Long> begin = span.begin().map(d -> d.toEpochDay());
    Optional<Long> end = span.end().map(d -> d.toEpochDay());
    if (begin.isPresent() && end.isPresent()) {
      return "[%d..%d)".formatted(begin.get(), end.get());
    }
    return begin.map(d -> "&gt;= " + d).or(() -> end.map(d -> "&lt; " + d)).orElse(ANY);
  }
}
