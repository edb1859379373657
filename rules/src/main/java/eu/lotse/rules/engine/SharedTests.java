package eu.lotse.rules.engine;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.ToDoubleFunction;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.drools.drl.ast.descr.ExprConstraintDescr;
import org.drools.drl.ast.descr.PatternDescr;
import org.drools.drl.ast.descr.RuleDescr;

/**
 * Puts the tests of rules into the order in which the fewest are made. Drools makes a test that
 * several rules begin with once for all of them, and none behind one that fails; what a rule means
 * does not depend on the order of its tests.
 */
final class SharedTests {

  private static final Pattern BITS = Pattern.compile("is\\(([0-9]+), ([0-9]+)\\)");
  private static final double DATE_PASSES = 0.5;

  /** A rule with the tests that still have no place in its order, and those that have. */
  private record Ordered(PatternDescr pattern, List<String> left, List<String> order) {}

  private final Map<String, Integer> values = new HashMap<>();

  private SharedTests() {}

  static void first(List<RuleDescr> rules) {
    new SharedTests().order(rules);
  }

  private void order(List<RuleDescr> rules) {
    var all = new ArrayList<Ordered>();
    for (RuleDescr rule : rules) {
      var pattern = (PatternDescr) rule.getLhs().getDescrs().getFirst();
      var tests = new ArrayList<String>();
      pattern.getDescrs().forEach(d -> tests.add(((ExprConstraintDescr) d).getExpression()));
      tests.forEach(this::note);
      all.add(new Ordered(pattern, tests, new ArrayList<>()));
    }
    share(all);
    for (Ordered rule : all) {
      rule.pattern().removeAllConstraint();
      rule.order().forEach(t -> rule.pattern().addConstraint(new ExprConstraintDescr(t)));
    }
  }

  /** How many values an attribute has, as far as any rule names them. */
  private void note(String test) {
    Matcher bits = BITS.matcher(test);
    if (bits.matches()) {
      int highest = Integer.SIZE - Integer.numberOfLeadingZeros(Integer.parseInt(bits.group(2)));
      values.merge(bits.group(1), Math.max(2, highest), Math::max);
    }
  }

  /** How likely the test is to hold, if every value is as likely as any other. */
  private double passes(String test) {
    Matcher bits = BITS.matcher(test);
    return bits.matches()
        ? (double) Integer.bitCount(Integer.parseInt(bits.group(2)))
            / values.getOrDefault(bits.group(1), 2)
        : DATE_PASSES;
  }

  /** Takes the test that spares most others, then goes on among the rules with and without it. */
  private void share(List<Ordered> rules) {
    List<Ordered> rest = rules;
    while (!rest.isEmpty()) {
      Map<String, Integer> uses = new LinkedHashMap<>();
      rest.forEach(rule -> rule.left().forEach(test -> uses.merge(test, 1, Integer::sum)));
      ToDoubleFunction<String> spared = t -> uses.getOrDefault(t, 0) * (1 - passes(t));
      var best =
          uses.keySet().stream()
              .max(Comparator.comparingDouble(spared).thenComparing(Comparator.naturalOrder()));
      if (best.isEmpty()) {
        return;
      }
      var with = new ArrayList<Ordered>();
      var without = new ArrayList<Ordered>();
      for (Ordered rule : rest) {
        if (rule.left().remove(best.get())) {
          rule.order().add(best.get());
          with.add(rule);
        } else {
          without.add(rule);
        }
      }
      rest = without;
      share(with);
    }
  }
}
