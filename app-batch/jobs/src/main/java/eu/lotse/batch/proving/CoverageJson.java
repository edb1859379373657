package eu.lotse.batch.proving;

import eu.lotse.rules.coverage.CoverageReport;
import eu.lotse.rules.coverage.CoverageReport.OfCondition;
import eu.lotse.rules.coverage.CoverageReport.OfDay;
import eu.lotse.rules.coverage.CoverageReport.OfRule;
import eu.lotse.rules.coverage.CoverageReport.Share;
import eu.lotse.rules.scenarios.Scenario;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.json.JsonMapper;

/** What the scenarios try, for programs. */
public final class CoverageJson {

  private final JsonMapper json = JsonMapper.shared();

  public String write(CoverageReport report) {
    var shape = new LinkedHashMap<String, Object>();
    shape.put("reasons", share(report.reasons()));
    shape.put("days", share(report.days()));
    shape.put("conditions", share(report.conditions()));
    shape.put("implied", report.implied());
    shape.put("rules", report.rules().stream().map(CoverageJson::rule).toList());
    return json.writerWithDefaultPrettyPrinter().writeValueAsString(shape);
  }

  private static Map<String, Object> share(Share share) {
    var shape = new LinkedHashMap<String, Object>();
    shape.put("tried", share.tried());
    shape.put("all", share.all());
    return shape;
  }

  private static Map<String, Object> rule(OfRule of) {
    var shape = new LinkedHashMap<String, Object>();
    shape.put("matter", of.matter().name());
    shape.put("rule", of.rule().id().toString());
    shape.put("place", of.rule().place().toString());
    shape.put("reasonIn", places(of.reasons()));
    shape.put("days", of.days().stream().map(CoverageJson::day).toList());
    shape.put("conditions", of.conditions().stream().map(CoverageJson::condition).toList());
    return shape;
  }

  private static Map<String, Object> day(OfDay of) {
    var shape = new LinkedHashMap<String, Object>();
    shape.put("limit", of.limit().name());
    shape.put("day", of.day().toString());
    shape.put("before", of.before());
    shape.put("scenarios", places(of.scenarios()));
    return shape;
  }

  private static Map<String, Object> condition(OfCondition of) {
    var shape = new LinkedHashMap<String, Object>();
    shape.put("attribute", of.condition().attribute().name());
    shape.put("sentence", of.condition().sentence());
    shape.put("implied", of.implied());
    shape.put("failsAloneIn", places(of.failsAlone()));
    return shape;
  }

  private static List<String> places(List<Scenario> scenarios) {
    return scenarios.stream().map(s -> s.place().toString()).toList();
  }
}
