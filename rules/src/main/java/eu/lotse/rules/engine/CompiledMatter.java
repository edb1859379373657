package eu.lotse.rules.engine;

import eu.lotse.domain.decision.Assessment;
import eu.lotse.domain.decision.Verdict;
import eu.lotse.domain.decision.Weighing;
import eu.lotse.domain.facts.FactPattern;
import eu.lotse.domain.facts.Matter;
import eu.lotse.domain.law.LegalDates;
import eu.lotse.domain.rulebook.Cell;
import eu.lotse.domain.rulebook.Rule;
import eu.lotse.domain.rulebook.Topic;
import eu.lotse.rules.proof.Formula;
import java.time.LocalDate;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The rules of one matter, ready to answer: complete patterns through Drools, partial ones through
 * the formula of their cell. Thread-safe.
 */
final class CompiledMatter {

  /** A formula is small and made in milliseconds; the law of more cells than this is rare. */
  private static final int MOST_FORMULAS = 64;

  private final Matter matter;
  private final List<Topic> topics;
  private final Weighing weighing;
  private final BitSet closing;
  private final Network network;
  private final Cells cells;
  private final Map<Cell, Pool<Formula>> formulas =
      new LinkedHashMap<>(16, 0.75f, true) {
        @Override
        protected boolean removeEldestEntry(Map.Entry<Cell, Pool<Formula>> eldest) {
          return size() > MOST_FORMULAS;
        }
      };

  CompiledMatter(Matter matter, List<Topic> topics) {
    this.matter = matter;
    this.topics = List.copyOf(topics);
    this.weighing = new Weighing(matter, topics.stream().flatMap(t -> t.rules().stream()).toList());
    this.closing = closing(rules());
    var texts = new HashMap<String, String>();
    topics.forEach(t -> texts.putAll(t.texts()));
    this.network = new Network(matter, rules(), texts);
    this.cells = new Cells(rules());
  }

  private static BitSet closing(List<Rule> rules) {
    var closing = new BitSet();
    for (int i = 0; i < rules.size(); i++) {
      closing.set(i, rules.get(i).closing());
    }
    return closing;
  }

  List<Topic> topics() {
    return topics;
  }

  private List<Rule> rules() {
    return weighing.rules();
  }

  Cell cell(LegalDates dates) {
    return cells.of(dates);
  }

  LocalDate begins() {
    return rules().stream()
        .filter(Rule::closing)
        .map(r -> r.holds().effective().begin().orElse(LocalDate.MIN))
        .min(Comparator.naturalOrder())
        .orElse(LocalDate.MAX);
  }

  Assessment assess(FactPattern pattern, LegalDates dates) {
    return pattern.isComplete()
        ? complete(pattern, dates)
        : formulas(dates).with(formula -> formula.assess(pattern));
  }

  Verdict verdict(FactPattern pattern, LegalDates dates) {
    return pattern.isComplete()
        ? complete(pattern, dates).verdict()
        : formulas(dates).with(formula -> formula.verdict(pattern));
  }

  private Assessment complete(FactPattern pattern, LegalDates dates) {
    BitSet matching = network.matching(pattern, dates);
    int last = -1;
    for (int i = closing.nextSetBit(0); i >= 0; i = closing.nextSetBit(i + 1)) {
      if (matching.get(i)) {
        matching.clear(i);
        last = i;
      }
    }
    if (last < 0) {
      throw notModelled(dates);
    }
    return weighing.of(matching, rules().get(last));
  }

  private IllegalArgumentException notModelled(LegalDates dates) {
    return new IllegalArgumentException(
        "The rulebook does not model the law of %s as known on %s; its law of %s begins on %s"
            .formatted(dates.effectiveOn(), dates.knownOn(), matter.name(), begins()));
  }

  private Pool<Formula> formulas(LegalDates dates) {
    Cell cell = cells.of(dates);
    synchronized (formulas) {
      return formulas.computeIfAbsent(
          cell,
          c -> {
            var holding = rules().stream().filter(r -> r.holdsOn(dates)).toList();
            Optional<Rule> last = holding.stream().filter(Rule::closing).reduce((a, b) -> b);
            Rule closingRule = last.orElseThrow(() -> notModelled(dates));
            var others = holding.stream().filter(r -> !r.closing()).toList();
            return Pool.forThisMachine(new Formula(matter, others, closingRule)::another);
          });
    }
  }
}
