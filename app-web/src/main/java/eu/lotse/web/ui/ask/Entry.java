package eu.lotse.web.ui.ask;

import eu.lotse.domain.facts.Attribute;
import eu.lotse.domain.facts.Facts;
import eu.lotse.domain.facts.Value;
import java.util.List;

/** What somebody says of one fact in the form. */
sealed interface Entry {

  /** Nothing: what the activity says or the vocabulary presumes holds, else it is unknown. */
  record Unsaid() implements Entry {}

  /** A value. */
  record Is(Value value) implements Entry {}

  /** One of several values, as stored operations may say. */
  record OneOf(List<Value> values) implements Entry {}

  /** That nobody knows, so that nothing is presumed either. */
  record Unknown() implements Entry {}

  static Entry of(Attribute attribute, Facts said) {
    List<Value> values = said.stated().get(attribute);
    if (values == null) {
      return new Unsaid();
    }
    if (values.size() == attribute.values().size()) {
      return new Unknown();
    }
    return values.size() == 1 ? new Is(values.getFirst()) : new OneOf(values);
  }

  /** The values it leaves open; none where nothing is said. */
  default List<Value> values(Attribute attribute) {
    return switch (this) {
      case Unsaid() -> List.of();
      case Is(Value value) -> List.of(value);
      case OneOf(List<Value> some) -> some;
      case Unknown() -> attribute.values();
    };
  }
}
