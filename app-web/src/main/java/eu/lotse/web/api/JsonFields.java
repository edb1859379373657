package eu.lotse.web.api;

import eu.lotse.domain.facts.UnknownFacts;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * The properties of one JSON object, read strictly: what has the wrong type, what is missing and
 * what nobody asked for is collected as {@link Faults}.
 */
final class JsonFields {

  private static final Pattern DAY = Pattern.compile("\\d{4}-\\d{2}-\\d{2}");

  private final JsonNode object;
  private final Faults faults;
  private final Set<String> known = new LinkedHashSet<>();

  JsonFields(JsonNode object, Faults faults) {
    this.object = object;
    this.faults = faults;
  }

  Faults faults() {
    return faults;
  }

  /** The JSON pointer of a property (RFC 6901). */
  static String at(String name) {
    return "/" + name.replace("~", "~0").replace("/", "~1");
  }

  Optional<JsonNode> any(String name) {
    known.add(name);
    @Nullable JsonNode node = object.get(name);
    if (node != null && node.isNull()) {
      faults.add(at(name), "null", name);
      return Optional.empty();
    }
    return Optional.ofNullable(node);
  }

  /** A text of 1 to {@code longest} characters on one line. */
  Optional<String> text(String name, int longest) {
    return string(name)
        .filter(text -> {
          if (text.isBlank()) {
            faults.add(at(name), "empty", name);
          } else if (text.length() > longest) {
            faults.add(at(name), "too-long", name, longest);
          } else if (text.chars().anyMatch(c -> Character.isISOControl(c))) {
            faults.add(at(name), "control", name);
          } else {
            return true;
          }
          return false;
        });
  }

  /** A text of 0 to {@code longest} characters. */
  Optional<String> prose(String name, int longest) {
    return string(name)
        .filter(text -> {
          if (text.length() > longest) {
            faults.add(at(name), "too-long", name, longest);
          }
          return text.length() <= longest;
        });
  }

  private Optional<String> string(String name) {
    return any(name)
        .filter(node -> {
          if (!node.isString()) {
            faults.add(at(name), "not-text");
          }
          return node.isString();
        })
        .map(JsonNode::stringValue);
  }

  Optional<LocalDate> date(String name) {
    return string(name)
        .flatMap(text -> {
          Optional<LocalDate> day = day(text);
          if (day.isEmpty()) {
            faults.add(at(name), "not-date", Faults.quote(text));
          }
          return day;
        });
  }

  /** A day of the calendar as year, month and day; no other form, no day that does not exist. */
  static Optional<LocalDate> day(String text) {
    try {
      return DAY.matcher(text).matches() ? Optional.of(LocalDate.parse(text)) : Optional.empty();
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }

  boolean flag(String name, boolean otherwise) {
    return any(name)
        .filter(node -> {
          if (!node.isBoolean()) {
            faults.add(at(name), "not-flag");
          }
          return node.isBoolean();
        })
        .map(JsonNode::booleanValue)
        .orElse(otherwise);
  }

  /** One of the choices, by its name. */
  <T> Optional<T> choice(String name, String faultKey, T[] choices, Function<T, String> naming) {
    return string(name)
        .flatMap(text -> {
          Optional<T> chosen =
              Stream.of(choices).filter(c -> naming.apply(c).equals(text)).findFirst();
          if (chosen.isEmpty()) {
            var names = Stream.of(choices).map(naming).toList();
            faults.suggest(
                at(name),
                faultKey,
                UnknownFacts.nearest(text, names.stream()),
                Faults.quote(text),
                Faults.list(names));
          }
          return chosen;
        });
  }

  boolean has(String name) {
    return object.has(name);
  }

  void require(String name, Optional<?> value) {
    if (value.isEmpty() && !object.has(name)) {
      faults.add(at(name), "missing", name);
    }
  }

  /** Every property that was not asked for is a fault; then all faults are told at once. */
  void done() {
    for (String name : object.propertyNames()) {
      if (!known.contains(name)) {
        faults.suggest(
            at(name),
            "unknown-property",
            UnknownFacts.nearest(name, known.stream()),
            Faults.quote(name),
            Faults.list(known));
      }
    }
    faults.refuseContent();
  }
}
