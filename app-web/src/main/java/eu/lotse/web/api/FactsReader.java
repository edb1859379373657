package eu.lotse.web.api;

import eu.lotse.domain.facts.Attribute;
import eu.lotse.domain.facts.Facts;
import eu.lotse.domain.facts.Matter;
import eu.lotse.domain.facts.Matters;
import eu.lotse.domain.facts.UnknownFacts;
import eu.lotse.domain.facts.Value;
import eu.lotse.domain.register.Activity;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import tools.jackson.databind.JsonNode;

/**
 * Reads the matter and the facts of a call, every wrong name with its place and what is nearest.
 */
final class FactsReader {

  private FactsReader() {}

  /** The matter named in the body; the first of the house where none is named. */
  static Matter matter(JsonFields body) {
    return body.choice(
            "matter", "unknown-matter", Matters.all().toArray(Matter[]::new), Matter::name)
        .orElse(matterByDefault());
  }

  /**
   * The matter of a call that may name an activity: the activity's, and a fault where the body
   * names another one.
   */
  static Matter matter(JsonFields body, Optional<Activity> activity) {
    Optional<Matter> itsOwn = activity.map(a -> a.facts().matter());
    Matter named = matter(body);
    if (itsOwn.isEmpty() || !body.has("matter")) {
      return itsOwn.orElse(named);
    }
    requireSame(body, named, itsOwn.get());
    return named;
  }

  /** Facts of one matter cannot stand among those of another. */
  static void requireSame(JsonFields body, Matter named, Matter activitys) {
    if (named != activitys) {
      body.faults().add(JsonFields.at("matter"), "other-matter", activitys.name(), named.name());
    }
  }

  static Matter matterByDefault() {
    return Matters.all().getFirst();
  }

  /** The facts named in the body. */
  static Facts facts(JsonFields body, Matter matter) {
    Optional<JsonNode> named = body.any("facts");
    if (named.isPresent() && !named.get().isObject()) {
      body.faults().add(JsonFields.at("facts"), "not-object");
    }
    var stated = new LinkedHashMap<Attribute, List<Value>>();
    if (named.isPresent() && named.get().isObject()) {
      for (Map.Entry<String, JsonNode> fact : named.get().properties()) {
        String at = JsonFields.at("facts") + JsonFields.at(fact.getKey());
        attribute(matter, fact.getKey(), at, body.faults())
            .ifPresent(attribute -> {
              List<Value> values = values(attribute, fact.getValue(), at, body.faults());
              if (!values.isEmpty()) {
                stated.put(attribute, values);
              }
            });
      }
    }
    return new Facts(matter, stated);
  }

  static Optional<Attribute> attribute(Matter matter, String name, String at, Faults faults) {
    Optional<Attribute> attribute = matter.find(name);
    if (attribute.isEmpty()) {
      var names = matter.attributes().stream().map(Attribute::name);
      faults.suggest(
          at, "unknown-attribute", UnknownFacts.nearest(name, names), Faults.quote(name));
    }
    return attribute;
  }

  static Optional<Value> value(Attribute attribute, String name, String at, Faults faults) {
    Optional<Value> value = attribute.find(name);
    if (value.isEmpty()) {
      List<String> names = attribute.values().stream().map(Value::name).toList();
      faults.suggest(
          at,
          "unknown-value",
          UnknownFacts.nearest(name, names.stream()),
          attribute.name(),
          Faults.quote(name),
          Faults.list(names));
    }
    return value;
  }

  private static List<Value> values(Attribute attribute, JsonNode node, String at, Faults faults) {
    if (node.isString()) {
      return value(attribute, node.stringValue(), at, faults).stream().toList();
    }
    if (!node.isArray()) {
      faults.add(at, "not-value", attribute.name());
      return List.of();
    }
    if (node.isEmpty()) {
      faults.add(at, "no-value", attribute.name());
    }
    return listed(attribute, node, at, faults);
  }

  private static List<Value> listed(Attribute attribute, JsonNode list, String at, Faults faults) {
    var values = new ArrayList<Value>();
    for (int i = 0; i < list.size(); i++) {
      JsonNode element = list.get(i);
      String there = at + "/" + i;
      if (!element.isString()) {
        faults.add(there, "not-text");
        continue;
      }
      value(attribute, element.stringValue(), there, faults)
          .ifPresent(value -> {
            if (values.contains(value)) {
              faults.add(there, "repeated-value", value.name());
            } else {
              values.add(value);
            }
          });
    }
    return values;
  }
}
