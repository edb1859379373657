package eu.lotse.rules.engine;

import eu.lotse.domain.facts.FactPattern;
import eu.lotse.domain.facts.Matter;
import eu.lotse.domain.law.LegalDates;
import eu.lotse.domain.rulebook.Rule;
import java.util.BitSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
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

  private final Map<org.kie.api.definition.rule.Rule, Integer> numbers;
  private final Pool<Session> sessions;

  /**
   * @param rules in the order in which they are numbered
   * @param texts the rule files as the lawyer wrote them, by path
   */
  Network(Matter matter, List<Rule> rules, Map<String, String> texts) {
    var compiler = new Compiler("lotse." + matter.name());
    Map<String, List<Rule>> byFile =
        rules.stream().collect(Collectors.groupingBy(r -> r.place().file()));
    var descriptions = new java.util.ArrayList<PackageDescr>();
    byFile.forEach((file, inFile) ->
        descriptions.add(compiler.parse(file, new Wording(texts.getOrDefault(file, ""), inFile))));
    KieBase base = compiler.compile(descriptions);
    this.numbers = numbered(rules.stream().map(Rule::name).toList(), Compiler.rules(base));
    this.sessions = Pool.forThisMachine(() -> new Session(base.newKieSession()));
  }

  /** By what Drools shows of a match; it is the same one each time, so nothing is compared. */
  private static Map<org.kie.api.definition.rule.Rule, Integer> numbered(
      List<String> names, Map<String, org.kie.api.definition.rule.Rule> compiled) {
    if (!compiled.keySet().equals(Set.copyOf(names))) {
      var difference = new TreeSet<>(names);
      difference.addAll(compiled.keySet());
      difference.removeIf(name -> names.contains(name) && compiled.containsKey(name));
      throw new IllegalStateException("Drools and the book differ in the rules " + difference);
    }
    var numbers = new IdentityHashMap<org.kie.api.definition.rule.Rule, Integer>();
    for (int i = 0; i < names.size(); i++) {
      numbers.put(compiled.get(names.get(i)), i);
    }
    return numbers;
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
      matching.set(java.util.Objects.requireNonNull(numbers.get(match.getRule())));
      return false;
    }
  }
}
