package eu.lotse.domain.facts;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/**
 * "Merkmal: Wert oder Wert" or "Merkmal: nicht Wert oder Wert", the whole grammar of conditions.
 *
 * <p>A condition holds where the attribute applies and has one of {@code values} (or, negated, none
 * of them). An attribute that does not apply matches neither.
 *
 * @param values at least one, in the order in which they were written
 */
public record Condition(Attribute attribute, List<Value> values, boolean negated) {

  public Condition {
    values = List.copyOf(values);
    if (values.isEmpty() || values.stream().distinct().count() != values.size()) {
      throw new IllegalArgumentException(
          "A condition names at least one value, each once: " + attribute.name());
    }
    for (Value value : values) {
      attribute.bit(value);
    }
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

  /** The values with which the condition holds, as a set of {@linkplain Attribute#bit bits}. */
  public int mask() {
    int named = attribute.mask(values);
    return negated ? attribute.all() & ~named : named;
  }

  /** The sentence a lawyer writes, without the leading hyphen. */
  public String sentence() {
    return attribute.phrase().german()
        + ": "
        + (negated ? "nicht " : "")
        + values.stream().map(v -> v.phrase().german()).collect(Collectors.joining(" oder "));
  }

  @Override
  public String toString() {
    return sentence();
  }
}
