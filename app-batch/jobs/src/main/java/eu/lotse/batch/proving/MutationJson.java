package eu.lotse.batch.proving;

import eu.lotse.domain.facts.Condition;
import eu.lotse.rules.mutation.MutationReport;
import eu.lotse.rules.mutation.MutationReport.End;
import eu.lotse.rules.mutation.MutationReport.Fate;
import eu.lotse.rules.mutation.Witness;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import tools.jackson.databind.json.JsonMapper;

/** What no scenario would notice, for programs. */
public final class MutationJson {

  private final JsonMapper json = JsonMapper.shared();

  public String write(MutationReport report) {
    var shape = new LinkedHashMap<String, Object>();
    shape.put("mutants", report.fates().size());
    for (End end : End.values()) {
      shape.put(end.name().toLowerCase(Locale.ROOT), report.count(end));
    }
    shape.put("score", report.score());
    shape.put("scenarios", report.scenarios());
    shape.put("leftOut", report.leftOut().stream().map(s -> s.place().toString()).toList());
    shape.put("survivors", report.survivors().stream().map(MutationJson::survivor).toList());
    return json.writerWithDefaultPrettyPrinter().writeValueAsString(shape);
  }

  private static Map<String, Object> survivor(Fate fate) {
    var shape = new LinkedHashMap<String, Object>();
    shape.put("matter", fate.mutant().matter().name());
    shape.put("rule", fate.mutant().rule().id().toString());
    shape.put("change", fate.mutant().change().key());
    shape.put("place", fate.mutant().place().toString());
    fate.tellsApart().ifPresent(w -> shape.put("case", witness(w)));
    return shape;
  }

  private static Map<String, Object> witness(Witness witness) {
    var shape = new LinkedHashMap<String, Object>();
    shape.put("effectiveOn", witness.dates().effectiveOn().toString());
    shape.put("knownOn", witness.dates().knownOn().toString());
    shape.put("facts", witness.facts().stream().map(Condition::sentence).toList());
    shape.put("before", witness.before().name());
    shape.put("after", witness.after().name());
    return shape;
  }
}
