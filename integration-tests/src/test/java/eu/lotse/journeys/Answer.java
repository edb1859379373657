package eu.lotse.journeys;

import eu.lotse.domain.decision.Decision;
import eu.lotse.domain.facts.Attribute;
import eu.lotse.domain.rulebook.RuleId;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;

/**
 * What an answer says, whichever door gave it: verdict, rules with what became of them, duties with
 * their grounds, missing facts.
 */
record Answer(String verdict, List<Matched> rules, List<Owed> duties, List<String> missing) {

  record Matched(String rule, String effect, String presence, String standing, List<String> by) {}

  record Owed(String kind, String presence, List<String> rules) {}

  static Answer of(Decision decision) {
    return new Answer(
        decision.verdict().name(),
        decision.assessment().findings().stream()
            .map(f ->
                new Matched(
                    f.rule().id().toString(),
                    f.rule().effect().name(),
                    f.presence().name(),
                    f.standing().name(),
                    f.by().stream().map(RuleId::toString).toList()))
            .toList(),
        sorted(
            decision.assessment().duties().stream()
                .map(d ->
                    new Owed(
                        d.kind().name(),
                        d.presence().name(),
                        d.grounds().stream().map(g -> g.rule().toString()).toList()))),
        decision.assessment().missing().stream().map(Attribute::name).toList());
  }

  /** As {@code POST /api/v1/decisions} gives it. */
  static Answer ofApi(JsonNode json) {
    return new Answer(
        json.get("verdict").asString(),
        nodes(json, "findings").map(Answer::finding).toList(),
        sorted(
            nodes(json, "duties")
                .map(d ->
                    new Owed(
                        d.get("kind").asString(),
                        d.get("presence").asString(),
                        texts(d, "rules")))),
        texts(json, "missing"));
  }

  private static Matched finding(JsonNode f) {
    List<String> setAside = texts(f, "setAsideBy");
    return new Matched(
        f.get("rule").asString(),
        f.get("effect").asString(),
        f.get("presence").asString(),
        f.get("standing").asString(),
        setAside.isEmpty() ? texts(f, "weakenedBy") : setAside);
  }

  /** As a stored decision has it. */
  static Answer ofStored(JsonNode json) {
    return new Answer(
        json.get("verdict").asString(),
        nodes(json, "rules")
            .map(f ->
                new Matched(
                    f.get("rule").asString(),
                    f.get("effect").asString(),
                    f.get("presence").asString(),
                    f.get("standing").asString(),
                    texts(f, "by")))
            .toList(),
        sorted(
            nodes(json, "duties")
                .map(d ->
                    new Owed(
                        d.get("kind").asString(),
                        d.get("presence").asString(),
                        nodes(d, "grounds").map(g -> g.get("rule").asString()).toList()))),
        texts(json, "missing"));
  }

  private static List<Owed> sorted(Stream<Owed> duties) {
    return duties.sorted(Comparator.comparing(Owed::kind)).toList();
  }

  private static List<String> texts(JsonNode node, String name) {
    return nodes(node, name).map(JsonNode::asString).toList();
  }

  private static Stream<JsonNode> nodes(JsonNode node, String name) {
    return node.get(name).valueStream();
  }
}
