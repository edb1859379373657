package eu.lotse.domain.facts;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Writes one attribute down. */
public final class AttributeBuilder {
  private final Matter.Builder matter;
  private final String name;
  private final Phrase phrase;
  private final Theme theme;
  private final Origin origin;
  private Text help = new Text("-", "-");
  private final List<Value> values = new ArrayList<>();
  private List<String> presumed = List.of();
  private final List<List<String>> orders = new ArrayList<>();
  private @Nullable Condition appliesWhen;

  AttributeBuilder(Matter.Builder matter, String name, Phrase phrase, Theme theme, Origin origin) {
    this.matter = matter;
    this.name = name;
    this.phrase = phrase;
    this.theme = theme;
    this.origin = origin;
  }

  public AttributeBuilder help(String german, String english) {
    this.help = new Text(german, english);
    return this;
  }

  public AttributeBuilder value(
      String valueName, String german, String english, String helpGerman, String helpEnglish) {
    values.add(
        new Value(valueName, new Phrase(german, english), new Text(helpGerman, helpEnglish)));
    return this;
  }

  /**
   * The attribute has a meaning only while {@code attribute}, written down before, has one of these
   * values.
   */
  public AttributeBuilder appliesWhen(String attribute, String... ofValues) {
    this.appliesWhen = Condition.is(matter.named(attribute), ofValues);
    return this;
  }

  /** While nobody says otherwise the value is assumed to be one of these. */
  public AttributeBuilder presumed(String... valueNames) {
    this.presumed = List.of(valueNames);
    return this;
  }

  /**
   * Names values from mild to strict. A value may stand in several such orders; values that stand
   * in none, or in different ones, are not compared.
   *
   * @see Attribute#stricterThan
   */
  public AttributeBuilder stricter(String... fromMildToStrict) {
    this.orders.add(List.of(fromMildToStrict));
    return this;
  }

  public Matter.Builder add() {
    return matter.with(
        new Attribute(
            name,
            matter.size(),
            phrase,
            help,
            theme,
            origin,
            values,
            appliesWhen,
            presumed,
            orders));
  }
}
