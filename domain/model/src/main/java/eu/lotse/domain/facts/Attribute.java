package eu.lotse.domain.facts;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * One legally relevant fact of a {@link Matter}: a name, a finite set of values, when it applies,
 * and what is presumed.
 *
 * <p>Attributes belong to one matter and are compared by identity. The sets of values that
 * patterns, conditions and the engines work with are bit sets: bit <i>i</i> stands for the
 * <i>i</i>-th value.
 */
public final class Attribute {

  /** More values than this would not fit the bit set. */
  static final int MOST_VALUES = 31;

  private static final Pattern NAME = Pattern.compile("[a-z][A-Za-z0-9]{0,60}");

  private final String name;
  private final int index;
  private final Phrase phrase;
  private final Text help;
  private final Theme theme;
  private final Origin origin;
  private final List<Value> values;
  private final Map<String, Value> byName;
  private final @Nullable Condition appliesWhen;
  private final int presumed;
  private final int[] stricter;

  Attribute(
      String name,
      int index,
      Phrase phrase,
      Text help,
      Theme theme,
      Origin origin,
      List<Value> values,
      @Nullable Condition appliesWhen,
      List<String> presumed,
      List<List<String>> orders) {
    if (!NAME.matcher(name).matches()) {
      throw new IllegalArgumentException("Not an attribute name: " + name);
    }
    if (values.size() < 2 || values.size() > MOST_VALUES) {
      throw new IllegalArgumentException(
          "Between 2 and " + MOST_VALUES + " values are needed: " + name);
    }
    this.name = name;
    this.index = index;
    this.phrase = phrase;
    this.help = help;
    this.theme = theme;
    this.origin = origin;
    this.values = List.copyOf(values);
    this.byName =
        values.stream().collect(Collectors.toMap(Value::name, Function.identity(), (a, b) -> a));
    this.appliesWhen = appliesWhen;
    this.presumed = mask(presumed.stream().map(this::value).toList());
    this.stricter = stricter(orders);
  }

  /** Of each value the bits of those that are stricter, directly or by way of others. */
  private int[] stricter(List<List<String>> orders) {
    int[] masks = new int[values.size()];
    for (List<String> order : orders) {
      for (int at = 1; at < order.size(); at++) {
        masks[values.indexOf(value(order.get(at - 1)))] |= bit(value(order.get(at)));
      }
    }
    for (int round = 0; round < masks.length; round++) {
      for (int at = 0; at < masks.length; at++) {
        for (int other = 0; other < masks.length; other++) {
          masks[at] |= (masks[at] & (1 << other)) != 0 ? masks[other] : 0;
        }
      }
    }
    for (int at = 0; at < masks.length; at++) {
      if ((masks[at] & (1 << at)) != 0) {
        throw new IllegalArgumentException("Stricter than itself: " + name + "." + values.get(at));
      }
    }
    return masks;
  }

  /** The name the API speaks, for example {@code accessibility}. */
  public String name() {
    return name;
  }

  /**
   * The place of the attribute in its matter, from 0. An attribute stands behind the one its
   * applicability names.
   */
  public int index() {
    return index;
  }

  public Phrase phrase() {
    return phrase;
  }

  public Text help() {
    return help;
  }

  public Theme theme() {
    return theme;
  }

  public Origin origin() {
    return origin;
  }

  public List<Value> values() {
    return values;
  }

  /**
   * When the attribute has a meaning; empty where it always has. Applicability chains through these
   * conditions.
   */
  public Optional<Condition> appliesWhen() {
    return Optional.ofNullable(appliesWhen);
  }

  /**
   * What is assumed while nobody said otherwise ("one of these"); empty where nothing is presumed.
   */
  public List<Value> presumed() {
    return valuesIn(presumed);
  }

  /**
   * The values that are stricter than this one: worse for the person concerned, or for the duties
   * of whoever acts, and everything else alike. A stricter fact never makes a verdict milder.
   */
  public List<Value> stricterThan(Value value) {
    return valuesIn(stricter[values.indexOf(value)]);
  }

  /** The values than which none is milder; all of them where nothing is ordered. */
  public List<Value> mildest() {
    int worse = 0;
    for (int mask : stricter) {
      worse |= mask;
    }
    return valuesIn(all() & ~worse);
  }

  /** The value of that name; fails with {@link IllegalArgumentException} where there is none. */
  public Value value(String valueName) {
    return find(valueName)
        .orElseThrow(() -> new IllegalArgumentException("No value " + valueName + " of " + name));
  }

  /** The value of that name. */
  public Optional<Value> find(String valueName) {
    return Optional.ofNullable(byName.get(valueName));
  }

  /** The value of that German phrase. */
  public Optional<Value> findPhrase(String german) {
    return values.stream().filter(v -> v.phrase().german().equals(german)).findFirst();
  }

  /** The bit that stands for a value of this attribute. */
  public int bit(Value value) {
    for (int at = 0; at < values.size(); at++) {
      if (values.get(at) == value) { // nearly always, and comparing texts is slow
        return 1 << at;
      }
    }
    int at = values.indexOf(value);
    if (at >= 0) {
      return 1 << at;
    }
    throw new IllegalArgumentException(value.name() + " is no value of " + name);
  }

  /** The bits of several values. */
  public int mask(Collection<Value> some) {
    int mask = 0;
    for (Value value : some) {
      mask |= bit(value);
    }
    return mask;
  }

  /** The bits of all values: what is known of a fact of which nothing is known. */
  public int all() {
    return (1 << values.size()) - 1;
  }

  /** The values a bit set stands for, in the order of the vocabulary. */
  public List<Value> valuesIn(int mask) {
    var some = new ArrayList<Value>(Integer.bitCount(mask));
    for (int at = 0; at < values.size(); at++) {
      if ((mask & (1 << at)) != 0) {
        some.add(values.get(at));
      }
    }
    return List.copyOf(some);
  }

  /** The bits of what is presumed. */
  public int presumedMask() {
    return presumed;
  }

  @Override
  public String toString() {
    return name;
  }
}
