package eu.lotse.batch.deciding;

import eu.lotse.domain.decision.Decision;
import eu.lotse.domain.decision.Finding;
import eu.lotse.domain.decision.OwedDuty;
import eu.lotse.domain.decision.Presumed;
import eu.lotse.domain.facts.Attribute;
import eu.lotse.domain.facts.Value;
import eu.lotse.domain.rulebook.Deadline;
import java.time.Period;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.json.JsonMapper;

/** An answer in the shape of the REST API. */
public final class AnswerJson {

  private final JsonMapper json = JsonMapper.shared();

  public String write(Decision decision) {
    return json.writerWithDefaultPrettyPrinter().writeValueAsString(shape(decision));
  }

  private static Map<String, Object> shape(Decision decision) {
    var assessment = decision.assessment();
    var answer = new LinkedHashMap<String, Object>();
    answer.put("verdict", assessment.verdict().name());
    answer.put("possible", names(assessment.possible()));
    answer.put("findings", assessment.findings().stream().map(AnswerJson::finding).toList());
    answer.put("duties", assessment.duties().stream().map(AnswerJson::duty).toList());
    answer.put("presumed", presumed(decision.presumed()));
    answer.put(
        "presumedCarrying",
        decision.presumed().stream()
            .filter(Presumed::carries)
            .map(p -> p.attribute().name())
            .toList());
    answer.put("missing", assessment.missing().stream().map(Attribute::name).toList());
    answer.put("inapplicable", decision.inapplicable().stream().map(Attribute::name).toList());
    answer.put("matter", decision.question().facts().matter().name());
    answer.put("effectiveOn", decision.question().dates().effectiveOn().toString());
    answer.put("knownOn", decision.question().dates().knownOn().toString());
    answer.put("release", decision.release().toString());
    answer.put("engine", decision.engine());
    return answer;
  }

  private static Map<String, Object> finding(Finding finding) {
    var rule = finding.rule();
    var shape = new LinkedHashMap<String, Object>();
    shape.put("rule", rule.id().toString());
    shape.put("name", rule.name());
    shape.put("effect", rule.effect().name());
    shape.put("area", rule.area().name());
    shape.put("reason", rule.reason());
    shape.put("norms", texts(rule.norms()));
    shape.put("rulings", texts(rule.rulings()));
    shape.put("certainty", rule.certainty().name());
    shape.put("presence", finding.presence().name());
    shape.put("standing", finding.standing().name());
    shape.put("setAsideBy", texts(finding.by()));
    return shape;
  }

  private static Map<String, Object> duty(OwedDuty duty) {
    var shape = new LinkedHashMap<String, Object>();
    shape.put("kind", duty.kind().name());
    shape.put("deadline", deadline(duty.deadline()));
    shape.put("presence", duty.presence().name());
    var grounds = new ArrayList<Map<String, Object>>();
    for (OwedDuty.Ground ground : duty.grounds()) {
      grounds.add(
          Map.of(
              "rule", ground.rule().toString(),
              "norm", ground.norm().text(),
              "text", ground.text()));
    }
    shape.put("norm", duty.grounds().getFirst().norm().text());
    shape.put("grounds", grounds);
    return shape;
  }

  private static Map<String, Object> deadline(Deadline deadline) {
    var shape = new LinkedHashMap<String, Object>();
    Period within = deadline.within();
    if (within != null) {
      shape.put("within", within.toString());
    }
    shape.put("atLatest", deadline.atLatest().stream().map(Enum::name).sorted().toList());
    return shape;
  }

  private static Map<String, Object> presumed(List<Presumed> presumed) {
    var shape = new LinkedHashMap<String, Object>();
    for (Presumed p : presumed) {
      var values = p.values().stream().map(Value::name).toList();
      shape.put(p.attribute().name(), values.size() == 1 ? values.getFirst() : values);
    }
    return shape;
  }

  private static List<String> names(Collection<? extends Enum<?>> some) {
    return some.stream().map(Enum::name).toList();
  }

  private static List<String> texts(List<?> some) {
    return some.stream().map(Object::toString).toList();
  }
}
