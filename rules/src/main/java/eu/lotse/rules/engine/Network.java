package eu.lotse.rules.engine;

import eu.lotse.domain.facts.FactPattern;
import eu.lotse.domain.facts.Matter;
import eu.lotse.domain.law.LegalDates;
import eu.lotse.domain.rulebook.Rule;
import java.util.BitSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.drools.drl.ast.descr.PackageDescr;
import org.kie.api.KieBase;
import org.kie.api.runtime.KieSession;
import org.kie.api.runtime.rule.AgendaFilter;
import org.kie.api.runtime.rule.FactHandle;
import org.kie.api.runtime.rule.Match;

/**
 * The rules of one matter, compiled by Drools: says which of them match a complete pattern. Both
 * dates are conditions of every rule, so one network serves every date. Thread-safe.
 */
final class Network {

  private final Map<String, Integer> numbers;
  private final Pool<Session> sessions;

  /**
   * @param rules in the order in which they are numbered
   * @param texts the rule files as the lawyer wrote them, by path
   */
  Network(Matter matter, List<Rule> rules, Map<String, String> texts) {
    this.numbers =
        IntStream.range(0, rules.size())
            .boxed()
            .collect(Collectors.toUnmodifiableMap(i -> rules.get(i).name(), Function.identity()));
    var compiler = new Compiler("lotse." + matter.name());
    Map<String, List<Rule>> byFile =
        rules.stream().collect(Collectors.groupingBy(r -> r.place().file()));
    var descriptions = new java.util.ArrayList<PackageDescr>();
    byFile.forEach((file, inFile) ->
        descriptions.add(compiler.parse(file, new Wording(texts.getOrDefault(file, ""), inFile))));
    KieBase base = compiler.compile(descriptions);
    requireSame(numbers.keySet(), Compiler.ruleNames(base));
    this.sessions = Pool.forThisMachine(() -> new Session(base.newKieSession()));
  }

  private static void requireSame(Set<String> read, Set<String> compiled) {
    if (!read.equals(compiled)) {
      var difference = new TreeSet<>(read);
      difference.addAll(compiled);
      difference.removeIf(name -> read.contains(name) && compiled.contains(name));
      throw new IllegalStateException("Drools and the book differ in the rules " + difference);
    }
  }

  /** The numbers of the rules that match a complete pattern on these dates. */
  BitSet matching(FactPattern pattern, LegalDates dates) {
    return ClassLoading.asOurs(
        () -> sessions.with(session -> session.matching(new Case(pattern, dates))));
  }

  /** A session that is used again and again; it takes one question at a time. */
  private final class Session implements AgendaFilter {

    private final KieSession session;
    private BitSet matching = new BitSet();

    Session(KieSession session) {
      this.session = session;
    }

    BitSet matching(Case question) {
      matching = new BitSet(numbers.size());
      FactHandle handle = session.insert(question);
      session.fireAllRules(this);
      session.delete(handle);
      return matching;
    }

    /** Notes a match and lets nothing fire: what follows from a match is no business of Drools. */
    @Override
    public boolean accept(Match match) {
      matching.set(java.util.Objects.requireNonNull(numbers.get(match.getRule().getName())));
      return false;
    }
  }
}
