package eu.lotse.domain.facts;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * "Merkmal: Wert oder Wert" or "Merkmal: nicht Wert oder Wert", the whole grammar of conditions.
 *
 * <p>A condition holds where the attribute applies and has one of {@code values} (or, negated, none
 * of them). An attribute that does not apply matches neither.
 */
public final class Condition {

  private final Attribute attribute;
  private final List<Value> values;
  private final boolean negated;
  // Asked for in every comparison with a pattern, so worked out once.
  private final int mask;

  /**
   * @param values at least one, in the order in which they were written
   */
  public Condition(Attribute attribute, List<Value> values, boolean negated) {
    this.attribute = attribute;
    this.values = List.copyOf(values);
    this.negated = negated;
    if (values.isEmpty() || values.stream().distinct().count() != values.size()) {
      throw new IllegalArgumentException(
          "A condition names at least one value, each once: " + attribute.name());
    }
    int named = attribute.mask(values);
    this.mask = negated ? attribute.all() & ~named : named;
    if (negated && values.size() == attribute.values().size()) {
      throw new IllegalArgumentException("No value is left: " + attribute.name());
    }
  }

  /** The condition that {@code attribute} has one of {@code values}. */
  public static Condition is(Attribute attribute, String... values) {
    var named = new ArrayList<Value>();
    for (String value : values) {
      named.add(attribute.value(value));
    }
    return new Condition(attribute, named, false);
  }

  public Attribute attribute() {
    return attribute;
  }

  /** The values that are named, in the order in which they were written. */
  public List<Value> values() {
    return values;
  }

  public boolean negated() {
    return negated;
  }

  /** The values with which the condition holds, as a set of {@linkplain Attribute#bit bits}. */
  public int mask() {
    return mask;
  }

  /** The sentence a lawyer writes, without the leading hyphen. */
  public String sentence() {
    return attribute.phrase().german()
        + ": "
        + (negated ? "nicht " : "")
        + values.stream().map(v -> v.phrase().german()).collect(Collectors.joining(" oder "));
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof Condition that
        && attribute == that.attribute
        && negated == that.negated
        && values.equals(that.values);
  }

  @Override
  public int hashCode() {
    return Objects.hash(attribute, values, negated);
  }

  @Override
  public String toString() {
    return sentence();
  }
}
