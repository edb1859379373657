package eu.lotse.benchmarks.peers;

import eu.lotse.benchmarks.Matching;
import eu.lotse.benchmarks.Peer;
import eu.lotse.domain.facts.Attribute;
import eu.lotse.domain.facts.FactPattern;
import eu.lotse.domain.facts.Matter;
import eu.lotse.domain.rulebook.Rule;
import java.io.StringReader;
import java.math.BigDecimal;
import java.util.BitSet;
import java.util.Collection;
import java.util.List;
import org.kie.dmn.api.core.DMNContext;
import org.kie.dmn.api.core.DMNDecisionResult;
import org.kie.dmn.api.core.DMNModel;
import org.kie.dmn.api.core.DMNResult;
import org.kie.dmn.api.core.DMNRuntime;
import org.kie.dmn.core.internal.utils.DMNRuntimeBuilder;
import org.kie.internal.io.ResourceFactory;

/** A decision table for each family of rules, asked all together. */
public final class KieDmn implements Peer {

  @Override
  public String name() {
    return "kie_dmn";
  }

  @Override
  public Matching compile(Matter matter, List<Rule> rules) {
    var source =
        ResourceFactory.newReaderResource(
            new StringReader(new DecisionTables(matter, rules).xml()), "UTF-8");
    source.setSourcePath(matter.name() + ".dmn");
    DMNRuntime runtime =
        DMNRuntimeBuilder.fromDefaults()
            .buildConfiguration()
            .fromResources(List.of(source))
            .getOrElseThrow(IllegalStateException::new);
    DMNModel model = runtime.getModels().getFirst();
    if (model.hasErrors()) {
      throw new IllegalStateException("Not a model: " + model.getMessages());
    }
    return (pattern, effective, known) ->
        matching(runtime.evaluateAll(model, context(runtime, pattern, effective, known)));
  }

  private static DMNContext context(
      DMNRuntime runtime, FactPattern pattern, long effective, long known) {
    DMNContext context = runtime.newContext();
    for (Attribute attribute : pattern.matter().attributes()) {
      int bits = pattern.candidates(attribute);
      String value =
          bits == 0 ? null : attribute.values().get(Integer.numberOfTrailingZeros(bits)).name();
      context.set(attribute.name(), value);
    }
    context.set(DecisionTables.EFFECTIVE, BigDecimal.valueOf(effective));
    context.set(DecisionTables.KNOWN, BigDecimal.valueOf(known));
    return context;
  }

  private static BitSet matching(DMNResult result) {
    if (result.hasErrors()) {
      throw new IllegalStateException("No answer: " + result.getMessages());
    }
    var found = new BitSet();
    for (DMNDecisionResult decision : result.getDecisionResults()) {
      if (decision.getResult() instanceof Collection<?> numbers) {
        numbers.forEach(number -> found.set(((Number) number).intValue()));
      }
    }
    return found;
  }
}
