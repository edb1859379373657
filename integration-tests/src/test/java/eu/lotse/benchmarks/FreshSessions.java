package eu.lotse.benchmarks;

import eu.lotse.domain.decision.Assessment;
import eu.lotse.domain.facts.Condition;
import eu.lotse.domain.facts.FactPattern;
import eu.lotse.domain.facts.Matter;
import eu.lotse.domain.law.LegalDates;
import eu.lotse.domain.law.Span;
import eu.lotse.domain.rulebook.Rule;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import org.kie.api.KieBase;
import org.kie.api.io.ResourceType;
import org.kie.api.runtime.KieSession;
import org.kie.internal.builder.KnowledgeBuilder;
import org.kie.internal.builder.KnowledgeBuilderFactory;
import org.kie.internal.io.ResourceFactory;

/**
 * The rules of a matter as plain DRL, compiled once, and a fresh session for every question: what
 * one writes who follows the manual. A fact that is unknown counts as any value it may have. Public
 * because the rules name what is in it.
 */
public final class FreshSessions implements Engine {

  private final WholeAnswers answers;

  /** A question as the rules see it. */
  public static final class Asking {
    private final FactPattern pattern;
    private final long effective;
    private final long known;

    Asking(FactPattern pattern, long effective, long known) {
      this.pattern = pattern;
      this.effective = effective;
      this.known = known;
    }

    /** Whether the attribute at {@code index} can have one of the values in {@code mask}. */
    public boolean is(int index, int mask) {
      return (pattern.candidates(pattern.matter().attributes().get(index)) & mask) != 0;
    }

    public long getEffective() {
      return effective;
    }

    public long getKnown() {
      return known;
    }
  }

  FreshSessions(Matter matter, List<Rule> rules) {
    this.answers = new WholeAnswers(matter, rules, FreshSessions::compile);
  }

  @Override
  public Assessment assess(FactPattern pattern, LegalDates dates) {
    return answers.assess(pattern, dates);
  }

  private static Matching compile(Matter matter, List<Rule> rules) {
    var drl =
        new StringBuilder("package lotse.bench.%s\n".formatted(matter.name()))
            .append("import %s\n".formatted(Asking.class.getCanonicalName()))
            .append("global java.util.BitSet matching\n");
    for (int i = 0; i < rules.size(); i++) {
      drl.append(rule(i, rules.get(i)));
    }
    KnowledgeBuilder builder = KnowledgeBuilderFactory.newKnowledgeBuilder();
    builder.add(
        ResourceFactory.newReaderResource(new StringReader(drl.toString())), ResourceType.DRL);
    if (builder.hasErrors()) {
      throw new IllegalStateException("Drools does not compile: " + builder.getErrors());
    }
    KieBase base = builder.newKieBase();
    return (pattern, effective, known) -> matching(base, new Asking(pattern, effective, known));
  }

  private static String rule(int number, Rule rule) {
    var tests = new ArrayList<String>();
    for (Condition condition : rule.conditions()) {
      tests.add("is(" + condition.attribute().index() + ", " + condition.mask() + ")");
    }
    span(tests, "effective", rule.holds().effective());
    span(tests, "known", rule.holds().known());
    return "rule \"%s\" when Asking(%s) then matching.set(%d); end\n"
        .formatted(rule.id(), String.join(", ", tests), number);
  }

  private static void span(List<String> tests, String date, Span span) {
    span.begin().ifPresent(d -> tests.add(date + " >= " + d.toEpochDay()));
    span.end().ifPresent(d -> tests.add(date + " < " + d.toEpochDay()));
  }

  private static BitSet matching(KieBase base, Asking question) {
    var matching = new BitSet();
    KieSession session = base.newKieSession();
    try {
      session.setGlobal("matching", matching);
      session.insert(question);
      session.fireAllRules();
    } finally {
      session.dispose();
    }
    return matching;
  }
}
