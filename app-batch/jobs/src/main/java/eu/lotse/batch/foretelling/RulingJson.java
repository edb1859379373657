package eu.lotse.batch.foretelling;

import eu.lotse.domain.facts.Condition;
import eu.lotse.domain.facts.Value;
import eu.lotse.domain.impact.NewRuling;
import eu.lotse.domain.impact.Reach;
import eu.lotse.domain.impact.RulingEntry;
import eu.lotse.domain.register.OperationId;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.json.JsonMapper;

/** Rulings that came in, for programs. */
public final class RulingJson {

  private final JsonMapper json = JsonMapper.shared();

  public String write(List<RulingEntry> entries) {
    return print(entries.stream().map(RulingJson::entry).toList());
  }

  public String write(RulingEntry entry, Reach reach) {
    Map<String, Object> tree = entry(entry);
    tree.put("operations", reach.operations());
    tree.put("touched", reach.touched());
    tree.put("certain", reach.certain());
    tree.put("groups", reach.groups().stream().map(RulingJson::group).toList());
    return print(tree);
  }

  private String print(Object tree) {
    return json.writerWithDefaultPrettyPrinter().writeValueAsString(tree);
  }

  private static Map<String, Object> entry(RulingEntry entry) {
    NewRuling ruling = entry.ruling();
    var tree = new LinkedHashMap<String, Object>();
    tree.put("number", entry.number());
    tree.put("court", ruling.court());
    tree.put("date", ruling.date().toString());
    tree.put("fileNumber", ruling.fileNumber());
    ruling.ecli().ifPresent(ecli -> tree.put("ecli", ecli));
    tree.put("holding", ruling.holding());
    tree.put("matter", ruling.matter().name());
    tree.put("turnsOn", ruling.turnsOn().stream().map(RulingJson::condition).toList());
    tree.put("enteredAt", entry.enteredAt().toString());
    tree.put("enteredBy", entry.enteredBy());
    entry
        .done()
        .ifPresent(done -> {
          tree.put("doneAt", done.at().toString());
          tree.put("doneBy", done.by());
          tree.put("release", done.release().sha256());
        });
    return tree;
  }

  private static Map<String, Object> condition(Condition condition) {
    var tree = new LinkedHashMap<String, Object>();
    tree.put("attribute", condition.attribute().name());
    tree.put("values", condition.values().stream().map(Value::name).toList());
    tree.put("negated", condition.negated());
    return tree;
  }

  private static Map<String, Object> group(Reach.Group group) {
    var tree = new LinkedHashMap<String, Object>();
    tree.put("activity", group.kind().activity().text());
    tree.put("purpose", group.kind().purpose().map(Value::name).orElse(""));
    tree.put("verdict", group.kind().verdict().name());
    tree.put("certain", group.kind().certain());
    tree.put("operations", group.operations());
    tree.put("samples", group.samples().stream().map(OperationId::number).toList());
    return tree;
  }
}
