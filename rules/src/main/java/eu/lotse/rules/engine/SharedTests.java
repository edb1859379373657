package eu.lotse.rules.engine;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import org.drools.drl.ast.descr.ExprConstraintDescr;
import org.drools.drl.ast.descr.PatternDescr;
import org.drools.drl.ast.descr.RuleDescr;

/**
 * Puts the tests of rules into the order in which the fewest are made. Drools makes a test that
 * several rules begin with once for all of them, and none behind one that fails; what a rule means
 * does not depend on the order of its tests.
 */
final class SharedTests {

  private static final double DATE_FAILS = 0.5;

  /** A rule with the tests that still have no place in its order, and those that have. */
  private record Ordered(PatternDescr pattern, List<String> left, List<String> order) {}

  private final Map<String, Integer> values = new HashMap<>();
  private final Map<String, Double> failing = new HashMap<>();

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
    Matcher bits = ClosedForm.BITS.matcher(test);
    if (bits.matches()) {
      int highest = Integer.SIZE - Integer.numberOfLeadingZeros(Integer.parseInt(bits.group(2)));
      values.merge(bits.group(1), Math.max(2, highest), Math::max);
    }
  }

  /** How likely the test is to fail, if every value is as likely as any other. */
  private double fails(String test) {
    Matcher bits = ClosedForm.BITS.matcher(test);
    return bits.matches()
        ? 1
            - (double) Integer.bitCount(Integer.parseInt(bits.group(2)))
                / values.getOrDefault(bits.group(1), 2)
        : DATE_FAILS;
  }

  /** The test that spares most others, the first in the alphabet among equals. */
  private String best(Map<String, Integer> uses) {
    String best = "";
    double most = -1;
    for (var use : uses.entrySet()) {
      double spared = use.getValue() * failing.computeIfAbsent(use.getKey(), this::fails);
      if (spared > most || (spared == most && use.getKey().compareTo(best) < 0)) {
        most = spared;
        best = use.getKey();
      }
    }
    return best;
  }

  /** Takes the test that spares most others, then goes on among the rules with and without it. */
  private void share(List<Ordered> rules) {
    List<Ordered> rest = rules;
    while (!rest.isEmpty()) {
      Map<String, Integer> uses = new HashMap<>();
      rest.forEach(rule -> rule.left().forEach(test -> uses.merge(test, 1, Integer::sum)));
      if (uses.isEmpty()) {
        return;
      }
      String best = best(uses);
      var with = new ArrayList<Ordered>();
      var without = new ArrayList<Ordered>();
      for (Ordered rule : rest) {
        if (rule.left().remove(best)) {
          rule.order().add(best);
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
