package eu.lotse.benchmarks;

import eu.lotse.domain.decision.Assessment;
import eu.lotse.domain.decision.Weighing;
import eu.lotse.domain.facts.Condition;
import eu.lotse.domain.facts.FactPattern;
import eu.lotse.domain.facts.Matter;
import eu.lotse.domain.law.LegalDates;
import eu.lotse.domain.law.Span;
import eu.lotse.domain.rulebook.Rule;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import org.kie.api.KieBase;
import org.kie.api.io.ResourceType;
import org.kie.api.runtime.KieSession;
import org.kie.internal.utils.KieHelper;

/**
 * The rules of a matter as plain DRL, compiled once, and a fresh session for every question: what
 * one writes who follows the manual. A fact that is unknown counts as any value it may have.
 */
final class FreshSessions {

  private final Weighing weighing;
  private final KieBase base;

  /** A question as the rules see it. */
  public static final class Asking {
    private final FactPattern pattern;
    private final LegalDates dates;

    Asking(FactPattern pattern, LegalDates dates) {
      this.pattern = pattern;
      this.dates = dates;
    }

    public boolean is(int index, int mask) {
      return (pattern.candidates(pattern.matter().attributes().get(index)) & mask) != 0;
    }

    public long getEffective() {
      return dates.effectiveOn().toEpochDay();
    }

    public long getKnown() {
      return dates.knownOn().toEpochDay();
    }
  }

  FreshSessions(Matter matter, List<Rule> rules) {
    this.weighing = new Weighing(matter, rules);
    var drl =
        new StringBuilder("package lotse.bench\nimport ")
            .append(Asking.class.getCanonicalName())
            .append("\nglobal java.util.BitSet matching\ndialect \"mvel\"\n");
    for (int i = 0; i < weighing.rules().size(); i++) {
      drl.append(rule(i, weighing.rules().get(i)));
    }
    this.base = new KieHelper().addContent(drl.toString(), ResourceType.DRL).build();
  }

  private static String rule(int number, Rule rule) {
    var tests = new ArrayList<String>();
    for (Condition condition : rule.conditions()) {
      tests.add("is(" + condition.attribute().index() + ", " + condition.mask() + ")");
    }
    span(tests, "effective", rule.holds().effective());
    span(tests, "known", rule.holds().known());
    return "rule \"%d\" when Asking(%s) then matching.set(%d); end%n"
        .formatted(number, String.join(", ", tests), number);
  }

  private static void span(List<String> tests, String date, Span span) {
    span.begin().ifPresent(d -> tests.add(date + " >= " + d.toEpochDay()));
    span.end().ifPresent(d -> tests.add(date + " < " + d.toEpochDay()));
  }

  Assessment assess(FactPattern pattern, LegalDates dates) {
    var matching = new BitSet();
    KieSession session = base.newKieSession();
    try {
      session.setGlobal("matching", matching);
      session.insert(new Asking(pattern, dates));
      session.fireAllRules();
    } finally {
      session.dispose();
    }
    Rule last = null;
    for (int i = matching.nextSetBit(0); i >= 0; i = matching.nextSetBit(i + 1)) {
      if (weighing.rules().get(i).closing()) {
        last = weighing.rules().get(i);
        matching.clear(i);
      }
    }
    if (last == null) {
      throw new IllegalArgumentException("No closing rule on " + dates);
    }
    return weighing.of(matching, last);
  }
}
