package eu.lotse.benchmarks;

import eu.lotse.domain.facts.Attribute;
import eu.lotse.domain.facts.Condition;
import eu.lotse.domain.facts.Matter;
import eu.lotse.domain.law.Rectangle;
import eu.lotse.domain.rulebook.Rule;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * Prints the rules of a matter as the Java that somebody would write who had no rule engine: an
 * {@code if} for each rule, a method for each family of rules. Nobody could keep hundreds of rules
 * like that by hand while the law changes, so it is printed anew for each measurement.
 */
final class HandWritten {

  static final String PACKAGE = "eu.lotse.benchmarks.written";

  private final Matter matter;
  private final List<Rule> rules;

  /**
   * @param rules in the order in which they are numbered
   */
  HandWritten(Matter matter, List<Rule> rules) {
    this.matter = matter;
    this.rules = List.copyOf(rules);
  }

  String className() {
    return "Rules" + matter.name().substring(0, 1).toUpperCase() + matter.name().substring(1);
  }

  String source() {
    Map<String, List<Integer>> families = new LinkedHashMap<>();
    for (int i = 0; i < rules.size(); i++) {
      families.computeIfAbsent(rules.get(i).id().family(), f -> new ArrayList<>()).add(i);
    }
    String calls = families.keySet().stream().map(this::call).collect(Collectors.joining());
    String methods =
        families.entrySet().stream()
            .map(e -> method(e.getKey(), e.getValue()))
            .collect(Collectors.joining("\n"));
    return """
    package %s;

    import eu.lotse.domain.facts.FactPattern;
    import java.util.BitSet;

    public final class %s implements eu.lotse.benchmarks.Matching {

      @Override
      public BitSet of(FactPattern pattern, long effective, long known) {
        BitSet found = new BitSet(%d);
        int[] is = new int[%d];
        var attributes = pattern.matter().attributes();
        for (int i = 0; i < is.length; i++) {
          is[i] = pattern.candidates(attributes.get(i));
        }
    %s    return found;
      }

    %s}
    """
        .formatted(PACKAGE, className(), rules.size(), matter.attributes().size(), calls, methods);
  }

  private String call(String family) {
    return "    " + family.toLowerCase() + "(is, effective, known, found);\n";
  }

  private String method(String family, Collection<Integer> numbers) {
    String tests = numbers.stream().map(this::test).collect(Collectors.joining());
    return "  private static void %s(int[] is, long effective, long known, BitSet found) {\n%s  }\n"
        .formatted(family.toLowerCase(), tests);
  }

  private String test(int number) {
    Rule rule = rules.get(number);
    var tests = new ArrayList<String>();
    rule.conditions().forEach(c -> tests.add(test(c)));
    Rectangle holds = rule.holds();
    holds.effective().begin().ifPresent(d -> tests.add("effective >= " + d.toEpochDay()));
    holds.effective().end().ifPresent(d -> tests.add("effective < " + d.toEpochDay()));
    holds.known().begin().ifPresent(d -> tests.add("known >= " + d.toEpochDay()));
    holds.known().end().ifPresent(d -> tests.add("known < " + d.toEpochDay()));
    String all = tests.isEmpty() ? "true" : String.join("\n        && ", tests);
    return "    // %s\n    if (%s) {\n      found.set(%d);\n    }\n"
        .formatted(rule.id(), all, number);
  }

  private static String test(Condition condition) {
    Attribute attribute = condition.attribute();
    return "(is[%d] & %d) != 0".formatted(attribute.index(), condition.mask());
  }
}
