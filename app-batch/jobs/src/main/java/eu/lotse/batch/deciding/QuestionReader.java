package eu.lotse.batch.deciding;

import eu.lotse.batch.deciding.BadQuestion.Fault;
import eu.lotse.domain.decision.Question;
import eu.lotse.domain.facts.Facts;
import eu.lotse.domain.facts.Matter;
import eu.lotse.domain.facts.Matters;
import eu.lotse.domain.facts.UnknownFacts;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Reads a question as the REST API takes it. */
public final class QuestionReader {

  private static final Set<String> PROPERTIES =
      Set.of("matter", "facts", "effectiveOn", "knownOn", "presume", "log");

  private final JsonMapper json =
      JsonMapper.builder().enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION).build();
  private final LocalDate today;

  /**
   * @param today today's date at the door
   */
  public QuestionReader(LocalDate today) {
    this.today = today;
  }

  /**
   * Reads a question.
   *
   * @throws BadQuestion naming every fault
   */
  public Question read(String text) {
    JsonNode body = parse(text);
    var faults = new ArrayList<Fault>();
    body.propertyNames().stream()
        .filter(name -> !PROPERTIES.contains(name))
        .forEach(name -> faults.add(unknownProperty(name)));
    Optional<Facts> facts =
        matter(body, faults).flatMap(matter -> facts(matter, body.path("facts"), faults));
    Optional<LocalDate> effective = date(body, "effectiveOn", faults);
    Optional<LocalDate> known = date(body, "knownOn", faults);
    boolean presume = flag(body, "presume", true, faults);
    if (flag(body, "log", false, faults)) {
      faults.add(Fault.at("/log", "NO_LOG"));
    }
    if (!faults.isEmpty() || facts.isEmpty()) {
      throw new BadQuestion(faults);
    }
    return Question.of(facts.get(), effective, known, presume, today);
  }

  private JsonNode parse(String text) {
    try {
      JsonNode body = json.readTree(text);
      if (body.isObject()) {
        return body;
      }
      throw new BadQuestion(List.of(Fault.at("", "NOT_AN_OBJECT")));
    } catch (JacksonException e) {
      var where = e.getLocation();
      throw new BadQuestion(
          List.of(
              where == null
                  ? Fault.at("", "NOT_JSON", 1, 1)
                  : Fault.at("", "NOT_JSON", where.getLineNr(), where.getColumnNr())));
    }
  }

  private static Fault unknownProperty(String name) {
    return UnknownFacts.nearest(name, PROPERTIES.stream().sorted())
        .map(nearest -> Fault.at(pointer(name), "UNKNOWN_PROPERTY_NEAR", nearest))
        .orElseGet(() -> Fault.at(pointer(name), "UNKNOWN_PROPERTY"));
  }

  private static Optional<Matter> matter(JsonNode body, List<Fault> faults) {
    JsonNode named = body.path("matter");
    if (named.isMissingNode()) {
      return Optional.of(Matters.all().getFirst());
    }
    Optional<Matter> matter = named.isString() ? Matters.find(named.asString()) : Optional.empty();
    if (matter.isEmpty()) {
      faults.add(
          Fault.at(
              "/matter",
              "UNKNOWN_MATTER",
              String.join(", ", Matters.all().stream().map(Matter::name).toList())));
    }
    return matter;
  }

  private static Optional<Facts> facts(Matter matter, JsonNode stated, List<Fault> faults) {
    if (!stated.isObject()) {
      faults.add(Fault.at("/facts", "NO_FACTS"));
      return Optional.empty();
    }
    var named = new LinkedHashMap<String, List<String>>();
    for (Map.Entry<String, JsonNode> fact : stated.properties()) {
      values(fact.getKey(), fact.getValue(), faults).ifPresent(v -> named.put(fact.getKey(), v));
    }
    try {
      return Optional.of(Facts.read(matter, named));
    } catch (UnknownFacts unknown) {
      unknown.faults().forEach(fault -> faults.add(unknown(fault)));
      return Optional.empty();
    }
  }

  private static Optional<List<String>> values(String name, JsonNode value, List<Fault> faults) {
    if (value.isString()) {
      return Optional.of(List.of(value.asString()));
    }
    if (value.isArray() && !value.isEmpty() && value.valueStream().allMatch(JsonNode::isString)) {
      return Optional.of(value.valueStream().map(JsonNode::asString).toList());
    }
    faults.add(Fault.at("/facts" + pointer(name), "NO_VALUE"));
    return Optional.empty();
  }

  private static Fault unknown(UnknownFacts.Fault fault) {
    String kind = fault.value().isPresent() ? "UNKNOWN_VALUE" : "UNKNOWN_ATTRIBUTE";
    String named = fault.value().orElse(fault.attribute());
    return fault
        .nearest()
        .map(n -> Fault.at("/facts" + pointer(fault.attribute()), kind + "_NEAR", named, n))
        .orElseGet(() -> Fault.at("/facts" + pointer(fault.attribute()), kind, named));
  }

  private static Optional<LocalDate> date(JsonNode body, String name, List<Fault> faults) {
    JsonNode date = body.path(name);
    if (date.isMissingNode() || date.isNull()) {
      return Optional.empty();
    }
    try {
      return Optional.of(LocalDate.parse(date.isString() ? date.asString() : ""));
    } catch (DateTimeException e) {
      faults.add(Fault.at("/" + name, "BAD_DATE"));
      return Optional.empty();
    }
  }

  private static boolean flag(JsonNode body, String name, boolean otherwise, List<Fault> faults) {
    JsonNode flag = body.path(name);
    if (!flag.isMissingNode() && !flag.isBoolean()) {
      faults.add(Fault.at("/" + name, "NO_BOOLEAN"));
    }
    return flag.asBoolean(otherwise);
  }

  private static String pointer(String name) {
    return "/" + name.replace("~", "~0").replace("/", "~1");
  }
}
