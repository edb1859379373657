package eu.lotse.batch.reevaluating;

import eu.lotse.domain.impact.ImpactTree;
import java.util.LinkedHashMap;
import tools.jackson.databind.json.JsonMapper;

/** A re-evaluation for programs: its impact, and what was done. */
public final class ReevaluationJson {

  private final JsonMapper json = JsonMapper.shared();

  public String write(Reevaluation reevaluation) {
    var shape = new LinkedHashMap<>(ImpactTree.of(reevaluation.impact()));
    shape.put("unchanged", reevaluation.unchanged());
    return json.writerWithDefaultPrettyPrinter().writeValueAsString(shape);
  }
}
