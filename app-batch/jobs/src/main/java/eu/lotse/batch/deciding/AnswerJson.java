package eu.lotse.batch.deciding;

import eu.lotse.domain.decision.Decision;
import eu.lotse.domain.decision.Finding;
import eu.lotse.domain.decision.Finding.Standing;
import eu.lotse.domain.decision.OwedDuty;
import eu.lotse.domain.decision.Presumed;
import eu.lotse.domain.facts.Attribute;
import eu.lotse.domain.facts.Value;
import eu.lotse.domain.rulebook.Deadline;
import eu.lotse.domain.rulebook.Register;
import java.time.Period;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import tools.jackson.databind.json.JsonMapper;

/** An answer in the shape of the REST API. */
public final class AnswerJson {

  private final JsonMapper json = JsonMapper.shared();
  private final Register register;
  private final Locale language;

  /**
   * @param register where the rules' sources stand
   * @param language of the duties' phrases
   */
  public AnswerJson(Register register, Locale language) {
    this.register = register;
    this.language = language;
  }

  public String write(Decision decision) {
    return json.writerWithDefaultPrettyPrinter().writeValueAsString(shape(decision));
  }

  /** The answer as objects and lists. */
  public Map<String, Object> shape(Decision decision) {
    var assessment = decision.assessment();
    var dates = decision.question().dates();
    var answer = new LinkedHashMap<String, Object>();
    answer.put("verdict", assessment.verdict().name());
    answer.put("possible", names(assessment.possible()));
    answer.put("findings", assessment.findings().stream().map(this::finding).toList());
    answer.put("presumed", presumed(decision.presumed()));
    answer.put(
        "presumedCarrying",
        attributes(
            decision.presumed().stream()
                .filter(Presumed::carries)
                .map(Presumed::attribute)
                .toList()));
    answer.put("inapplicable", attributes(decision.inapplicable()));
    answer.put("duties", assessment.duties().stream().map(this::duty).toList());
    answer.put("missing", attributes(assessment.missing()));
    answer.put("release", decision.release().sha256());
    answer.put("engine", decision.engine());
    answer.put("effectiveOn", dates.effectiveOn().toString());
    answer.put("knownOn", dates.knownOn().toString());
    return answer;
  }

  private Map<String, Object> finding(Finding finding) {
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
    shape.put("verified", register.isVerified(rule));
    shape.put("presence", finding.presence().name());
    shape.put("standing", finding.standing().name());
    var by = texts(finding.by());
    shape.put("setAsideBy", finding.standing() == Standing.SET_ASIDE ? by : List.of());
    shape.put("weakenedBy", finding.standing() == Standing.WEAKENED ? by : List.of());
    return shape;
  }

  private Map<String, Object> duty(OwedDuty duty) {
    var first = duty.grounds().getFirst();
    var shape = new LinkedHashMap<String, Object>();
    shape.put("kind", duty.kind().name());
    shape.put("phrase", duty.kind().phrase().in(language));
    shape.put("deadline", deadline(duty.deadline()));
    shape.put("presence", duty.presence().name());
    shape.put("norm", first.norm().text());
    shape.put("text", first.text());
    shape.put("rules", duty.grounds().stream().map(g -> g.rule().toString()).toList());
    return shape;
  }

  private static Map<String, Object> deadline(Deadline deadline) {
    var shape = new LinkedHashMap<String, Object>();
    Period within = deadline.within();
    if (within != null) {
      shape.put("within", within.toString());
    }
    shape.put("atLatest", deadline.atLatest().stream().map(Enum::name).toList());
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

  private static List<String> attributes(List<Attribute> some) {
    return some.stream().map(Attribute::name).toList();
  }

  private static List<String> names(Collection<? extends Enum<?>> some) {
    return some.stream().map(Enum::name).toList();
  }

  private static List<String> texts(List<?> some) {
    return some.stream().map(Object::toString).toList();
  }
}
