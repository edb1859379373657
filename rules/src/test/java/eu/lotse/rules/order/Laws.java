package eu.lotse.rules.order;

import eu.lotse.domain.decision.Assessment;
import eu.lotse.domain.decision.Finding;
import eu.lotse.domain.facts.Attribute;
import eu.lotse.domain.facts.FactPattern;
import eu.lotse.domain.facts.Matter;
import eu.lotse.domain.facts.Matters;
import eu.lotse.domain.facts.Value;
import eu.lotse.domain.law.LegalDates;
import eu.lotse.domain.rulebook.Rule;
import eu.lotse.domain.rulebook.RuleId;
import eu.lotse.rules.proof.Formula;
import eu.lotse.rules.proof.Monotony.Violation;
import eu.lotse.rules.reading.Book;
import eu.lotse.rules.reading.BookReader;
import eu.lotse.rules.reading.RulebookFolder;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/** The rules of one matter that hold together on some day: once each, whatever the days. */
record Laws(Matter matter, LegalDates dates, List<Rule> rules, Rule closing) {

  private static final Book BOOK =
      BookReader.read(RulebookFolder.read(Path.of("rulebook")), Matters.all());

  static List<Rule> rules(Matter matter) {
    return BOOK.rules(matter);
  }

  /** Of every day on which something changes: the law as then known, and as known at last. */
  static List<Laws> of(Matter matter) {
    var laws = new ArrayList<Laws>();
    Set<List<RuleId>> seen = new HashSet<>();
    var days = new TreeSet<LocalDate>();
    for (Rule rule : rules(matter)) {
      Stream.of(rule.holds().effective(), rule.holds().known())
          .flatMap(s -> Stream.concat(s.begin().stream(), s.end().stream()))
          .forEach(days::add);
    }
    for (LocalDate day : days) {
      for (LocalDate known : List.of(day, days.last())) {
        var dates = new LegalDates(day, known);
        List<Rule> all = rules(matter).stream().filter(r -> r.holdsOn(dates)).toList();
        List<Rule> closing = all.stream().filter(Rule::closing).toList();
        if (closing.size() == 1 && seen.add(all.stream().map(Rule::id).toList())) {
          List<Rule> others = all.stream().filter(r -> !r.closing()).toList();
          laws.add(new Laws(matter, dates, others, closing.getFirst()));
        }
      }
    }
    return laws;
  }

  /** A violation with the facts that matter, and what counts before and after. */
  String describe(Violation violation) {
    Map<Attribute, List<Value>> before = new LinkedHashMap<>(violation.milder().stated());
    Map<Attribute, List<Value>> after = new LinkedHashMap<>(violation.stricter().stated());
    var formula = new Formula(matter, rules, closing);
    for (Attribute attribute : matter.attributes().reversed()) {
      if (attribute != violation.step().attribute()
          && (before.containsKey(attribute) || after.containsKey(attribute))) {
        leaveOut(attribute, before, after, violation, formula);
      }
    }
    return "%s on %s known %s, %s with %s: %s %s, then %s %s"
        .formatted(
            violation.step(),
            dates.effectiveOn(),
            dates.knownOn(),
            before,
            after,
            violation.before(),
            counting(before, formula),
            violation.after(),
            counting(after, formula));
  }

  private void leaveOut(
      Attribute attribute,
      Map<Attribute, List<Value>> before,
      Map<Attribute, List<Value>> after,
      Violation violation,
      Formula formula) {
    List<Value> one = before.remove(attribute);
    List<Value> other = after.remove(attribute);
    if (assess(before, formula).verdict() != violation.before()
        || assess(after, formula).verdict() != violation.after()) {
      if (one != null) {
        before.put(attribute, one);
      }
      if (other != null) {
        after.put(attribute, other);
      }
    }
  }

  private List<RuleId> counting(Map<Attribute, List<Value>> facts, Formula formula) {
    return assess(facts, formula).findings().stream()
        .filter(Finding::counts)
        .map(f -> f.rule().id())
        .toList();
  }

  private Assessment assess(Map<Attribute, List<Value>> facts, Formula formula) {
    return formula.assess(FactPattern.of(matter, facts));
  }
}
