package eu.lotse.domain.facts;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * What is known of the facts of one question, and nothing personal: for each attribute the values
 * it can still have.
 *
 * <p>One candidate is a known fact, several an unknown one ("one of these"), none a fact that does
 * not apply. A stated fact is taken to apply, so it narrows the attribute on which its
 * applicability depends; where that one is stated otherwise, the fact does not apply. Immutable;
 * two patterns are equal when the same completions are left.
 *
 * @see <a href="../../../../../../../../../docs/decisions/0002-a-stated-fact-applies.md">ADR 2</a>
 */
public final class FactPattern {

  private final Matter matter;
  private final int[] candidates;

  private FactPattern(Matter matter, int[] candidates) {
    this.matter = matter;
    this.candidates = candidates;
  }

  /** The pattern of which nothing is known. */
  public static FactPattern unknown(Matter matter) {
    return of(matter, Map.of());
  }

  /**
   * The pattern of the stated facts; every fact not stated stays unknown.
   *
   * @throws IllegalArgumentException where a fact is of another matter or has no value
   */
  public static FactPattern of(Matter matter, Map<Attribute, List<Value>> stated) {
    if (!matter.attributes().containsAll(stated.keySet())) {
      throw new IllegalArgumentException("Facts of another matter than " + matter.name());
    }
    int[] masks = new int[matter.attributes().size()];
    boolean[] said = new boolean[masks.length];
    for (Attribute attribute : matter.attributes()) {
      List<Value> values = stated.get(attribute);
      masks[attribute.index()] = values == null ? attribute.all() : attribute.mask(values);
      said[attribute.index()] = values != null && masks[attribute.index()] != attribute.all();
      if (masks[attribute.index()] == 0) {
        throw new IllegalArgumentException("No value stated for " + attribute.name());
      }
    }
    narrowUpwards(matter, masks, said);
    return settle(matter, masks);
  }

  /**
   * A stated fact applies: the attribute it hangs on can only have values with which it does,
   * unless it contradicts. Where facts that hang on one attribute contradict one another, one of
   * them applies, and it stays unknown which.
   */
  private static void narrowUpwards(Matter matter, int[] masks, boolean[] said) {
    int[] withAll = masks.clone();
    int[] withAny = new int[masks.length];
    for (int i = masks.length - 1; i >= 0; i--) { // what hangs on i stands behind it
      if (withAny[i] != 0) {
        masks[i] = withAll[i] != 0 ? withAll[i] : withAny[i];
        said[i] = true;
      }
      var condition = matter.attributes().get(i).appliesWhen();
      if (said[i] && condition.isPresent()) {
        int on = condition.get().attribute().index();
        int left = masks[on] & condition.get().mask();
        withAll[on] &= left == 0 ? masks[on] : left;
        withAny[on] |= left;
      }
    }
  }

  /** Facts that can no longer apply lose their candidates. */
  private static FactPattern settle(Matter matter, int[] masks) {
    for (Attribute attribute : matter.attributes()) {
      var condition = attribute.appliesWhen();
      if (condition.isPresent()
          && (masks[condition.get().attribute().index()] & condition.get().mask()) == 0) {
        masks[attribute.index()] = 0;
      }
    }
    return new FactPattern(matter, masks);
  }

  /**
   * This pattern, narrowed to completions in which {@code attribute}, if it applies, has one of
   * {@code mask}.
   *
   * @throws IllegalArgumentException where it can apply and none of {@code mask} is left
   */
  public FactPattern narrowed(Attribute attribute, int mask) {
    if (isInapplicable(attribute)) {
      return this;
    }
    int[] masks = candidates.clone();
    masks[attribute.index()] &= mask;
    if (masks[attribute.index()] == 0) {
      throw new IllegalArgumentException("No candidate is left for " + attribute.name());
    }
    return settle(matter, masks);
  }

  public Matter matter() {
    return matter;
  }

  /** The values {@code attribute} can still have, as bits; 0 where it does not apply. */
  public int candidates(Attribute attribute) {
    return candidates[attribute.index()];
  }

  /** Whether the attribute applies in every completion. */
  public boolean applies(Attribute attribute) {
    return candidates[attribute.index()] != 0
        && attribute
            .appliesWhen()
            .map(
                c -> applies(c.attribute()) && (candidates[c.attribute().index()] & ~c.mask()) == 0)
            .orElse(true);
  }

  /** Whether the attribute applies in no completion. */
  public boolean isInapplicable(Attribute attribute) {
    return candidates[attribute.index()] == 0;
  }

  /** Whether the attribute has one and the same value in every completion in which it applies. */
  public boolean isKnown(Attribute attribute) {
    return Integer.bitCount(candidates[attribute.index()]) == 1;
  }

  /** The value of a known fact. */
  public Optional<Value> value(Attribute attribute) {
    return isKnown(attribute)
        ? Optional.of(attribute.valuesIn(candidates[attribute.index()]).getFirst())
        : Optional.empty();
  }

  /**
   * Whether exactly one completion is left. An attribute that may or may not apply hangs on one
   * that has several candidates, so it is enough to look for those.
   */
  public boolean isComplete() {
    for (int mask : candidates) {
      if (Integer.bitCount(mask) > 1) {
        return false;
      }
    }
    return true;
  }

  /** Whether {@code condition} holds in some completion. */
  public boolean mayMatch(Condition condition) {
    return (candidates[condition.attribute().index()] & condition.mask()) != 0;
  }

  /** Whether {@code condition} holds in every completion. */
  public boolean matches(Condition condition) {
    return applies(condition.attribute())
        && (candidates[condition.attribute().index()] & ~condition.mask()) == 0;
  }

  /** All facts with what is known of them, inapplicable and wholly unknown ones left out. */
  public Map<Attribute, List<Value>> stated() {
    var facts = new LinkedHashMap<Attribute, List<Value>>();
    for (Attribute a : matter.attributes()) {
      int mask = candidates[a.index()];
      if (mask != 0 && mask != a.all()) {
        facts.put(a, a.valuesIn(mask));
      }
    }
    return facts;
  }

  /**
   * Every complete pattern this one can turn out to be. Their number grows exponentially: for small
   * vocabularies.
   */
  public List<FactPattern> completions() {
    var complete = new ArrayList<FactPattern>();
    complete(0, candidates.clone(), complete);
    return complete;
  }

  private void complete(int at, int[] masks, List<FactPattern> found) {
    if (at == masks.length) {
      found.add(new FactPattern(matter, masks.clone()));
      return;
    }
    Attribute attribute = matter.attributes().get(at);
    boolean applies =
        attribute
            .appliesWhen()
            .map(c -> (masks[c.attribute().index()] & c.mask()) != 0)
            .orElse(true);
    int left = applies ? candidates[at] : 0;
    if (left == 0) {
      masks[at] = 0;
      complete(at + 1, masks, found);
      return;
    }
    for (int rest = left; rest != 0; rest &= rest - 1) {
      masks[at] = Integer.lowestOneBit(rest);
      complete(at + 1, masks, found);
    }
  }

  /**
   * The pattern as one line of text, the same for equal patterns, by which it is found again: names
   * and values, those of which nothing is known left out.
   */
  public String canonical() {
    return matter.name()
        + stated().entrySet().stream()
            .map(e ->
                ";"
                    + e.getKey().name()
                    + "="
                    + e.getValue().stream().map(Value::name).collect(Collectors.joining("|")))
            .collect(Collectors.joining());
  }

  /**
   * Reads what {@link #canonical()} wrote.
   *
   * @throws IllegalArgumentException where the text names what the vocabulary of {@code matter}
   *     does not have
   */
  public static FactPattern parse(Matter matter, String canonical) {
    String[] parts = canonical.split(";", -1);
    if (!parts[0].equals(matter.name())) {
      throw new IllegalArgumentException("Not a pattern of " + matter.name() + ": " + canonical);
    }
    int[] masks = new int[matter.attributes().size()];
    matter.attributes().forEach(a -> masks[a.index()] = a.all());
    for (int i = 1; i < parts.length; i++) {
      int equals = parts[i].indexOf('=');
      Attribute attribute = matter.attribute(parts[i].substring(0, Math.max(0, equals)));
      int mask = 0;
      for (String value : parts[i].substring(equals + 1).split("\\|")) {
        mask |= attribute.bit(attribute.value(value));
      }
      masks[attribute.index()] = mask;
    }
    return settle(matter, masks);
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof FactPattern that
        && matter == that.matter
        && Arrays.equals(candidates, that.candidates);
  }

  @Override
  public int hashCode() {
    return Arrays.hashCode(candidates);
  }

  @Override
  public String toString() {
    return canonical();
  }
}
