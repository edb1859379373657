package eu.lotse.domain.facts;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The facts somebody stated, before anything is presumed: for each attribute the value, or "one of
 * these".
 *
 * @param stated every list is non-empty and holds values of its attribute
 */
public record Facts(Matter matter, Map<Attribute, List<Value>> stated) {

  public Facts {
    var ordered = new LinkedHashMap<Attribute, List<Value>>();
    for (Attribute attribute : matter.attributes()) {
      List<Value> values = stated.get(attribute);
      if (values != null) {
        ordered.put(attribute, attribute.valuesIn(attribute.mask(values)));
      }
    }
    if (ordered.size() != stated.size()) {
      throw new IllegalArgumentException("Facts of another matter than " + matter.name());
    }
    stated = Collections.unmodifiableMap(ordered);
  }

  public static Facts none(Matter matter) {
    return new Facts(matter, Map.of());
  }

  /**
   * Reads facts as a caller names them.
   *
   * @param named value names by attribute name; several values mean "one of these"
   * @throws UnknownFacts naming every fault, where the vocabulary lacks a name
   */
  public static Facts read(Matter matter, Map<String, List<String>> named) {
    var stated = new LinkedHashMap<Attribute, List<Value>>();
    var faults = new ArrayList<UnknownFacts.Fault>();
    named.forEach((name, values) ->
        matter
            .find(name)
            .ifPresentOrElse(
                attribute -> stated.put(attribute, values(attribute, values, faults)),
                () -> faults.add(UnknownFacts.attribute(matter, name))));
    if (!faults.isEmpty()) {
      throw new UnknownFacts(faults);
    }
    return new Facts(matter, stated);
  }

  private static List<Value> values(
      Attribute attribute, List<String> names, List<UnknownFacts.Fault> faults) {
    var values = new ArrayList<Value>();
    for (String name : names) {
      attribute
          .find(name)
          .ifPresentOrElse(values::add, () -> faults.add(UnknownFacts.value(attribute, name)));
    }
    if (names.isEmpty()) {
      faults.add(UnknownFacts.value(attribute, ""));
    }
    return values;
  }

  /** These facts, with what {@code others} say in their place where both say something. */
  public Facts overriddenBy(Facts others) {
    var all = new LinkedHashMap<>(stated);
    all.putAll(others.stated);
    return new Facts(matter, all);
  }

  /** These facts, with one more; it replaces what was said of the attribute. */
  public Facts with(String attribute, String value) {
    Attribute named = matter.attribute(attribute);
    return overriddenBy(new Facts(matter, Map.of(named, List.of(named.value(value)))));
  }

  /** These facts, without the one named. */
  public Facts without(Attribute attribute) {
    var rest = new LinkedHashMap<>(stated);
    rest.remove(attribute);
    return new Facts(matter, rest);
  }

  /** Only the facts of one origin. */
  public Facts of(Origin origin) {
    var some = new LinkedHashMap<>(stated);
    some.keySet().removeIf(a -> a.origin() != origin);
    return new Facts(matter, some);
  }

  /** As a caller would name them, the inverse of {@link #read}. */
  public Map<String, List<String>> names() {
    var names = new LinkedHashMap<String, List<String>>();
    stated.forEach((a, values) -> names.put(a.name(), values.stream().map(Value::name).toList()));
    return names;
  }
}
