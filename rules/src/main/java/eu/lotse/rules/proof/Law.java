package eu.lotse.rules.proof;

import eu.lotse.domain.decision.Exceptions;
import eu.lotse.domain.facts.Attribute;
import eu.lotse.domain.facts.Condition;
import eu.lotse.domain.facts.DutyKind;
import eu.lotse.domain.facts.FactPattern;
import eu.lotse.domain.facts.Matter;
import eu.lotse.domain.rulebook.Duty;
import eu.lotse.domain.rulebook.Rule;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The rules of one matter that hold together on some day, with what can be worked out before any
 * facts are known. A completion is an array with one bit for each attribute that applies.
 */
final class Law {

  /** A condition in numbers. */
  record Test(int attribute, int mask) {
    static Test of(Condition condition) {
      return new Test(condition.attribute().index(), condition.mask());
    }
  }

  private final Matter matter;
  private final List<Attribute> attributes;
  private final @Nullable Test[] applies;
  private final Test[][] tests;
  private final Exceptions exceptions;
  private final Rule closing;
  private final BitSet[][] allowed;
  private final BitSet[] unapplied;
  private final BitSet bases = new BitSet();
  private final BitSet obstacles = new BitSet();
  private final BitSet[] duties;
  private final BitSet closingDuties;

  Law(Matter matter, List<Rule> rules, Rule closing) {
    this.matter = matter;
    this.attributes = matter.attributes();
    this.exceptions = new Exceptions(rules);
    this.applies = new @Nullable Test[attributes.size()];
    for (Attribute attribute : attributes) {
      attribute.appliesWhen().ifPresent(c -> applies[attribute.index()] = Test.of(c));
    }
    this.tests =
        rules().stream()
            .map(r -> r.conditions().stream().map(Test::of).toArray(Test[]::new))
            .toArray(Test[][]::new);
    this.closing = closing;
    this.allowed = new BitSet[attributes.size()][];
    this.unapplied = new BitSet[attributes.size()];
    this.duties = new BitSet[rules.size()];
    this.closingDuties = kinds(closing);
    for (Attribute attribute : attributes) {
      tabulate(attribute);
    }
    for (int rule = 0; rule < rules().size(); rule++) {
      bases.set(rule, rule(rule).effect().isBasis());
      obstacles.set(rule, rule(rule).effect().isObstacle());
      duties[rule] = kinds(rule(rule));
    }
  }

  /** Which rules do not fail on a value of the attribute, and which do not ask for it. */
  private void tabulate(Attribute attribute) {
    int values = attribute.values().size();
    var table = new BitSet[values];
    var indifferent = new BitSet();
    for (int value = 0; value < values; value++) {
      table[value] = new BitSet();
    }
    for (int rule = 0; rule < rules().size(); rule++) {
      int mask = attribute.all();
      indifferent.set(rule);
      for (Condition condition : rule(rule).conditions()) {
        if (condition.attribute() == attribute) {
          mask = condition.mask();
          indifferent.clear(rule);
        }
      }
      for (int value = 0; value < values; value++) {
        table[value].set(rule, (mask & (1 << value)) != 0);
      }
    }
    allowed[attribute.index()] = table;
    unapplied[attribute.index()] = indifferent;
  }

  private BitSet kinds(Rule rule) {
    var kinds = new BitSet();
    for (Duty duty : rule.duties()) {
      kinds.set(matter.duties().indexOf(duty.kind()));
    }
    return kinds;
  }

  Matter matter() {
    return matter;
  }

  List<Attribute> attributes() {
    return attributes;
  }

  List<DutyKind> dutyKinds() {
    return matter.duties();
  }

  /** The rules in the order of their ids, the closing rule not among them. */
  List<Rule> rules() {
    return exceptions.rules();
  }

  Rule rule(int number) {
    return exceptions.rules().get(number);
  }

  Exceptions exceptions() {
    return exceptions;
  }

  Rule closing() {
    return closing;
  }

  BitSet bases() {
    return bases;
  }

  BitSet obstacles() {
    return obstacles;
  }

  /** The places in {@link #dutyKinds()} of the duties a rule imposes. */
  BitSet duties(int rule) {
    return duties[rule];
  }

  BitSet closingDuties() {
    return closingDuties;
  }

  /** Whether an attribute applies, given the values of those before it. */
  boolean applies(int attribute, int[] completion) {
    Test needed = applies[attribute];
    return needed == null || (completion[needed.attribute()] & needed.mask()) != 0;
  }

  /** Which values a completion must have for the rule's conditions to hold; -1 for any. */
  int[] wanted(int rule) {
    int[] wanted = new int[attributes.size()];
    Arrays.fill(wanted, -1);
    for (Test test : tests[rule]) {
      wanted[test.attribute()] &= test.mask();
    }
    for (int at = wanted.length - 1; at >= 0; at--) {
      Test needed = applies[at];
      if (wanted[at] != -1 && needed != null) {
        wanted[needed.attribute()] &= needed.mask();
      }
    }
    return wanted;
  }

  /** The rules of which no condition is out of the question for {@code pattern}. */
  BitSet possible(FactPattern pattern) {
    var possible = new BitSet();
    possible.set(0, rules().size());
    for (int rule = 0; rule < rules().size(); rule++) {
      for (Test test : tests[rule]) {
        if ((pattern.candidates(attributes.get(test.attribute())) & test.mask()) == 0) {
          possible.clear(rule);
          break;
        }
      }
    }
    return possible;
  }

  /** The attributes on which some rule depends. */
  BitSet relevant() {
    var all = new BitSet();
    all.set(0, rules().size());
    return relevant(all);
  }

  /** The attributes on which these rules depend, directly or through what makes them apply. */
  BitSet relevant(BitSet possible) {
    var relevant = new BitSet();
    for (int rule = possible.nextSetBit(0); rule >= 0; rule = possible.nextSetBit(rule + 1)) {
      for (Test test : tests[rule]) {
        relevant.set(test.attribute());
      }
    }
    for (int at = attributes.size() - 1; at >= 0; at--) {
      Test needed = applies[at];
      if (needed != null && relevant.get(at)) {
        relevant.set(needed.attribute());
      }
    }
    return relevant;
  }

  /** What becomes of a completion. */
  Outcome outcome(int[] completion) {
    var matching = new BitSet(rules().size());
    matching.set(0, rules().size());
    for (int at = 0; at < completion.length; at++) {
      int bit = completion[at];
      matching.and(bit == 0 ? unapplied[at] : allowed[at][Integer.numberOfTrailingZeros(bit)]);
    }
    return new Outcome(this, completion, matching);
  }
}
