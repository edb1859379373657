package eu.lotse.rules.reading;

import eu.lotse.domain.facts.Attribute;
import eu.lotse.domain.facts.Condition;
import eu.lotse.domain.facts.Matter;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/**
 * A set of complete fact patterns: those in which each attribute is in one of the states named for
 * it. A state is a value, or not to apply. Exact, because what an attribute's applicability depends
 * on is one other attribute.
 */
public final class Box {

  /** Stands, beside the bits of the values, for an attribute that does not apply. */
  private static final int INAPPLICABLE = 1 << 31;

  private final Matter matter;
  private final int[] states;

  private Box(Matter matter, int[] states) {
    this.matter = matter;
    this.states = states;
    settle();
  }

  /** The patterns in which all conditions hold. */
  public static Box of(Matter matter, List<Condition> conditions) {
    int[] states = new int[matter.attributes().size()];
    for (Attribute attribute : matter.attributes()) {
      states[attribute.index()] = attribute.all() | INAPPLICABLE;
    }
    for (Condition condition : conditions) {
      states[condition.attribute().index()] &= condition.mask();
    }
    return new Box(matter, states);
  }

  /** The patterns in both. */
  public Box and(Box other) {
    int[] both = states.clone();
    for (int i = 0; i < both.length; i++) {
      both[i] &= other.states[i];
    }
    return new Box(matter, both);
  }

  public boolean isEmpty() {
    for (int state : states) {
      if (state == 0) {
        return true;
      }
    }
    return false;
  }

  /** The patterns of this box that are not in {@code other}, as boxes without a common pattern. */
  public List<Box> without(Box other) {
    if (and(other).isEmpty()) {
      return isEmpty() ? List.of() : List.of(this);
    }
    var rest = new ArrayList<Box>();
    int[] core = states.clone();
    for (int i = 0; i < core.length; i++) {
      int[] outside = core.clone();
      outside[i] &= ~other.states[i];
      core[i] &= other.states[i];
      var part = new Box(matter, outside);
      if (!part.isEmpty()) {
        rest.add(part);
      }
    }
    return rest;
  }

  /** Removes states that no pattern of the box has, in both directions of applicability. */
  private void settle() {
    boolean changed = true;
    while (changed && !isEmpty()) {
      changed = false;
      for (Attribute attribute : matter.attributes()) {
        changed |= settle(attribute);
      }
    }
  }

  private boolean settle(Attribute attribute) {
    int own = attribute.index();
    var condition = attribute.appliesWhen();
    if (condition.isEmpty()) {
      return narrow(own, ~INAPPLICABLE);
    }
    int on = condition.get().attribute().index();
    int applying = condition.get().mask();
    boolean may = (states[on] & applying) != 0;
    boolean mayNot = (states[on] & ~applying) != 0;
    boolean changed = narrow(own, (may ? ~INAPPLICABLE : 0) | (mayNot ? INAPPLICABLE : 0));
    boolean applies = (states[own] & ~INAPPLICABLE) != 0;
    boolean doesNot = (states[own] & INAPPLICABLE) != 0;
    return narrow(on, (applies ? applying : 0) | (doesNot ? ~applying : 0)) || changed;
  }

  private boolean narrow(int index, int mask) {
    int narrowed = states[index] & mask;
    boolean changed = narrowed != states[index];
    states[index] = narrowed;
    return changed;
  }

  /** A pattern of the box in words, the attributes of which every state is left excepted. */
  String describe() {
    return matter.attributes().stream()
        .filter(a -> (states[a.index()] & a.all()) != 0)
        .filter(a -> (states[a.index()] & a.all()) != a.all())
        .map(a -> new Condition(a, a.valuesIn(states[a.index()] & a.all()), false).sentence())
        .collect(Collectors.joining("; "));
  }

  /**
   * Which of the conditions cannot hold together: the first that does not agree with those before.
   */
  static String explain(Matter matter, List<Condition> conditions) {
    for (int i = 1; i <= conditions.size(); i++) {
      for (int j = 0; j < i; j++) {
        var pair = List.of(conditions.get(j), conditions.get(i - 1));
        if (of(matter, pair).isEmpty()) {
          return pair.stream()
              .distinct()
              .map(Condition::sentence)
              .collect(Collectors.joining("; "));
        }
      }
    }
    return conditions.stream().map(Condition::sentence).collect(Collectors.joining("; "));
  }
}
