package eu.lotse.batch.explaining;

import eu.lotse.batch.deciding.AnswerJson;
import eu.lotse.domain.facts.Attribute;
import eu.lotse.domain.facts.Condition;
import eu.lotse.domain.facts.Value;
import eu.lotse.domain.rulebook.Register;
import eu.lotse.rules.explaining.Explanation;
import eu.lotse.rules.explaining.RuleAccount;
import eu.lotse.rules.explaining.RuleAccount.Applies;
import eu.lotse.rules.explaining.RuleAccount.Depends;
import eu.lotse.rules.explaining.RuleAccount.Fails;
import eu.lotse.rules.explaining.RuleAccount.NotNeeded;
import eu.lotse.rules.explaining.RuleAccount.NotOnTheDates;
import eu.lotse.rules.explaining.RuleAccount.NotTogether;
import eu.lotse.rules.explaining.RuleAccount.NothingToExcept;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import tools.jackson.databind.json.JsonMapper;

/** Why and why not for programs: the answer as the REST API gives it, and the part of each rule. */
public final class ExplanationJson {

  private final AnswerJson answers;

  public ExplanationJson(Register register, Locale locale) {
    this.answers = new AnswerJson(register, locale);
  }

  public String write(Explanation explanation) {
    var shape = new LinkedHashMap<String, Object>();
    shape.put("answer", answers.shape(explanation.decision()));
    shape.put("rules", explanation.rules().stream().map(ExplanationJson::rule).toList());
    return JsonMapper.shared().writerWithDefaultPrettyPrinter().writeValueAsString(shape);
  }

  private static Map<String, Object> rule(RuleAccount account) {
    var rule = account.rule();
    var shape = new LinkedHashMap<String, Object>();
    shape.put("rule", rule.id().toString());
    shape.put("name", rule.name());
    shape.put("topic", account.topic().name());
    shape.put("effect", rule.effect().name());
    shape.put("conditions", rule.conditions().size());
    shape.put("met", account.met());
    shape.putAll(part(account.part()));
    return shape;
  }

  private static Map<String, Object> part(RuleAccount.Part part) {
    return switch (part) {
      case Applies(var finding) ->
          named(
              "APPLIES",
              "standing",
              finding.standing().name(),
              "by",
              finding.by().stream().map(Object::toString).toList());
      case Depends depends ->
          named(
              "DEPENDS_ON_UNKNOWN_FACTS",
              "unknown",
              depends.unknown().stream().map(Attribute::name).toList(),
              "exceptions",
              depends.exceptions().stream().map(Object::toString).toList());
      case NotNeeded none -> named("CLOSING_RULE_NOT_NEEDED");
      case NothingToExcept none -> named("NOTHING_TO_EXCEPT");
      case NotTogether(var undecided) ->
          named(
              "CONDITIONS_NOT_TOGETHER",
              "unknown",
              undecided.stream().map(c -> c.attribute().name()).toList());
      case Fails(var first, var instead, var failed) ->
          named(
              "CONDITION_FAILS",
              "condition",
              condition(first),
              "instead",
              names(instead),
              "failed",
              failed);
      case NotOnTheDates(var miss, var day, var failed) ->
          named(miss.name(), "date", day.toString(), "failed", failed);
    };
  }

  private static Map<String, Object> condition(Condition condition) {
    var shape = new LinkedHashMap<String, Object>();
    shape.put("attribute", condition.attribute().name());
    shape.put("negated", condition.negated());
    shape.put("values", names(condition.values()));
    return shape;
  }

  private static List<String> names(List<Value> values) {
    return values.stream().map(Value::name).toList();
  }

  private static Map<String, Object> named(String part, Object... keysAndValues) {
    var shape = new LinkedHashMap<String, Object>();
    shape.put("part", part);
    for (int i = 0; i < keysAndValues.length; i += 2) {
      shape.put((String) keysAndValues[i], keysAndValues[i + 1]);
    }
    return shape;
  }
}
