package eu.lotse.batch.reevaluating;

import eu.lotse.domain.register.Impact;
import java.util.LinkedHashMap;
import java.util.Map;
import tools.jackson.databind.json.JsonMapper;

/** A re-evaluation for programs. */
public final class ReevaluationJson {

  private final JsonMapper json = JsonMapper.shared();

  public String write(Reevaluation reevaluation) {
    var shape = new LinkedHashMap<String, Object>();
    shape.put("from", reevaluation.from().sha256());
    shape.put("release", reevaluation.to().sha256());
    shape.put("effectiveOn", reevaluation.dates().effectiveOn().toString());
    shape.put("knownOn", reevaluation.dates().knownOn().toString());
    shape.put("unchanged", reevaluation.unchanged());
    shape.put("operations", reevaluation.impact().operations());
    shape.put("patterns", reevaluation.impact().patterns());
    shape.put("flipped", reevaluation.impact().flipped());
    shape.put("flips", reevaluation.impact().flips().stream().map(ReevaluationJson::flip).toList());
    return json.writerWithDefaultPrettyPrinter().writeValueAsString(shape);
  }

  private static Map<String, Object> flip(Impact.Flip flip) {
    var shape = new LinkedHashMap<String, Object>();
    shape.put("from", flip.from().name());
    shape.put("to", flip.to().name());
    shape.put("activity", flip.activity().text());
    shape.put("rules", flip.responsible().stream().map(Object::toString).toList());
    shape.put("operations", flip.operations());
    return shape;
  }
}
