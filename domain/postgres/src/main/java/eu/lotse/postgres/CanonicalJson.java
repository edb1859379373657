package eu.lotse.postgres;

import eu.lotse.domain.decision.Assessment;
import eu.lotse.domain.decision.Finding;
import eu.lotse.domain.decision.OwedDuty;
import eu.lotse.domain.decision.Presence;
import eu.lotse.domain.facts.Attribute;
import eu.lotse.domain.rulebook.Deadline;
import eu.lotse.domain.rulebook.RuleId;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/**
 * Answers as canonical JSON: sorted keys, no blanks, nothing but objects, arrays and strings. As no
 * text of a rulebook holds control characters, this is the form of RFC 8785: the same answer is
 * always the same bytes.
 */
public final class CanonicalJson {

  private static final TypeReference<TreeMap<String, List<String>>> NAMES =
      new TypeReference<>() {};

  private final JsonMapper mapper =
      JsonMapper.builder().enable(SerializationFeature.ORDER_MAP_ENTRIES_BY_KEYS).build();

  String write(Map<String, ?> tree) {
    return mapper.writeValueAsString(tree);
  }

  /** Reads names of values by name of attribute. */
  Map<String, List<String>> readNames(String json) {
    return mapper.readValue(json, NAMES);
  }

  /** Reads a list of texts by its name. */
  List<String> readList(String tree, String name) {
    return mapper.readTree(tree).path(name).values().stream()
        .map(element -> element.stringValue(""))
        .toList();
  }

  /** The kinds of the duties that an {@link #answer} holds in one presence. */
  Set<String> readDuties(String answer, Presence presence) {
    var kinds = new TreeSet<String>();
    for (var duty : mapper.readTree(answer).path("duties")) {
      if (duty.path("presence").stringValue("").equals(presence.name())) {
        kinds.add(duty.path("kind").stringValue(""));
      }
    }
    return kinds;
  }

  /** The kinds of the certain duties that an {@link #answer} holds, each with its deadline. */
  Map<String, String> readOwed(String answer) {
    var owed = new TreeMap<String, String>();
    for (var duty : mapper.readTree(answer).path("duties")) {
      if (duty.path("presence").stringValue("").equals(Presence.CERTAIN.name())) {
        owed.put(duty.path("kind").stringValue(""), duty.path("deadline").toString());
      }
    }
    return owed;
  }

  /** Verdict, rules with what became of them, duties, missing facts. */
  public String answer(Assessment assessment) {
    return write(
        Map.of(
            "verdict", assessment.verdict().name(),
            "possible", assessment.possible().stream().map(Enum::name).toList(),
            "rules", assessment.findings().stream().map(CanonicalJson::finding).toList(),
            "duties", assessment.duties().stream().map(CanonicalJson::duty).toList(),
            "missing", assessment.missing().stream().map(Attribute::name).toList()));
  }

  private static Map<String, ?> finding(Finding finding) {
    return Map.of(
        "rule", finding.rule().id().toString(),
        "effect", finding.rule().effect().name(),
        "presence", finding.presence().name(),
        "standing", finding.standing().name(),
        "by", finding.by().stream().map(RuleId::toString).toList());
  }

  private static Map<String, ?> duty(OwedDuty duty) {
    return Map.of(
        "kind", duty.kind().name(),
        "deadline", deadline(duty.deadline()),
        "presence", duty.presence().name(),
        "grounds",
            duty.grounds().stream()
                .map(g ->
                    Map.of(
                        "rule", g.rule().toString(),
                        "norm", g.norm().text(),
                        "text", g.text()))
                .toList());
  }

  private static Map<String, ?> deadline(Deadline deadline) {
    var tree = new TreeMap<String, Object>();
    if (deadline.within() != null) {
      tree.put("within", deadline.within().toString());
    }
    tree.put("atLatest", deadline.atLatest().stream().sorted().map(Enum::name).toList());
    return tree;
  }
}
