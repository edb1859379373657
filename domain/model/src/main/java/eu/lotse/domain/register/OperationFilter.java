package eu.lotse.domain.register;

import eu.lotse.domain.decision.Verdict;
import eu.lotse.domain.facts.Attribute;
import eu.lotse.domain.facts.Value;
import java.util.Map;
import java.util.Optional;

/** Which operations to list; what is empty does not restrict. */
public record OperationFilter(
    Optional<Verdict> verdict,
    Optional<State> state,
    Optional<ActivityName> activity,
    Map<Attribute, Value> facts) {

  public static final OperationFilter ALL =
      new OperationFilter(Optional.empty(), Optional.empty(), Optional.empty(), Map.of());

  public OperationFilter {
    facts = Map.copyOf(facts);
  }
}
