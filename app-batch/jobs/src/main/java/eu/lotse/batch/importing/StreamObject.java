package eu.lotse.batch.importing;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import tools.jackson.databind.JsonNode;

/**
 * An object of ActivityStreams 2.0, read as leniently as the standard allows to write it: a
 * property may hold one value or an array, an object or only its id, and bear its prefix or full
 * name.
 *
 * @see <a href="https://www.w3.org/TR/activitystreams-core/">Activity Streams 2.0</a>
 */
record StreamObject(JsonNode json) {

  private static final String NAMESPACE = "https://www.w3.org/ns/activitystreams#";
  private static final String PREFIX = "as:";

  /** A name without the prefix or namespace of ActivityStreams. */
  static String local(String name) {
    if (name.startsWith(NAMESPACE)) {
      return name.substring(NAMESPACE.length());
    }
    return name.startsWith(PREFIX) ? name.substring(PREFIX.length()) : name;
  }

  private JsonNode property(String name) {
    for (String written : new String[] {name, "@" + name, PREFIX + name, NAMESPACE + name}) {
      JsonNode value = json.path(written);
      if (!value.isMissingNode() && !value.isNull()) {
        return value;
      }
    }
    return json.path(name);
  }

  /** The values of a property: none, one, or those of its array. */
  List<JsonNode> values(String name) {
    JsonNode value = property(name);
    var values = new ArrayList<JsonNode>();
    if (value.isArray()) {
      value.forEach(values::add);
    } else if (!value.isMissingNode() && !value.isNull()) {
      values.add(value);
    }
    return values;
  }

  /** The values of a property that are objects. */
  List<StreamObject> objects(String name) {
    return values(name).stream().filter(JsonNode::isObject).map(StreamObject::new).toList();
  }

  /** The ids of the values of a property; of a link, where it leads. */
  List<String> ids(String name) {
    return values(name).stream().flatMap(v -> idOf(v).stream()).toList();
  }

  static Optional<String> idOf(JsonNode value) {
    if (value.isString()) {
      return nonBlank(value.asString());
    }
    if (!value.isObject()) {
      return Optional.empty();
    }
    var object = new StreamObject(value);
    return object.text("id").or(() -> object.text("href"));
  }

  Optional<String> text(String name) {
    JsonNode value = property(name);
    return value.isString() ? nonBlank(value.asString()) : Optional.empty();
  }

  /** Whether a property is there, but holds something else than text. */
  boolean isNoText(String name) {
    JsonNode value = property(name);
    return !value.isMissingNode() && !value.isNull() && !value.isString();
  }

  /** Its types without prefixes. */
  List<String> types() {
    return values("type").stream()
        .filter(JsonNode::isString)
        .map(t -> local(t.asString()))
        .toList();
  }

  private static Optional<String> nonBlank(String text) {
    return text.isBlank() ? Optional.empty() : Optional.of(text.strip());
  }
}
