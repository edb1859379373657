package eu.lotse.web.ui.operations;

import com.vaadin.flow.router.QueryParameters;
import eu.lotse.domain.decision.Verdict;
import eu.lotse.domain.facts.Attribute;
import eu.lotse.domain.facts.Matters;
import eu.lotse.domain.facts.Value;
import eu.lotse.domain.register.ActivityName;
import eu.lotse.domain.register.OperationFilter;
import eu.lotse.domain.register.State;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * Which operations somebody wants to see; kept in the address, so that going back finds the same
 * list. Nothing in it is personal.
 */
record Search(
    Optional<Verdict> verdict,
    Optional<Value> purpose,
    Optional<State> state,
    Optional<ActivityName> activity) {

  static final Search ALL =
      new Search(Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());

  /** The fact by which operations are found. */
  static Attribute purposeAttribute() {
    return Matters.all().getFirst().attribute("purpose");
  }

  static Search of(QueryParameters parameters) {
    return new Search(
        parameters.getSingleParameter("verdict").flatMap(t -> named(Verdict.values(), t)),
        parameters.getSingleParameter("purpose").flatMap(purposeAttribute()::find),
        parameters.getSingleParameter("state").flatMap(t -> named(State.values(), t)),
        parameters.getSingleParameter("activity").flatMap(Search::activity));
  }

  private static <E extends Enum<E>> Optional<E> named(E[] values, String name) {
    return Arrays.stream(values).filter(v -> v.name().equals(name)).findFirst();
  }

  private static Optional<ActivityName> activity(String text) {
    try {
      return Optional.of(new ActivityName(text));
    } catch (IllegalArgumentException e) {
      return Optional.empty();
    }
  }

  QueryParameters parameters() {
    var parameters = new LinkedHashMap<String, String>();
    verdict.ifPresent(v -> parameters.put("verdict", v.name()));
    purpose.ifPresent(p -> parameters.put("purpose", p.name()));
    state.ifPresent(s -> parameters.put("state", s.name()));
    activity.ifPresent(a -> parameters.put("activity", a.text()));
    return QueryParameters.simple(parameters);
  }

  OperationFilter filter() {
    return new OperationFilter(
        verdict, state, activity, purpose.map(p -> Map.of(purposeAttribute(), p)).orElse(Map.of()));
  }

  Search verdict(Optional<Verdict> other) {
    return new Search(other, purpose, state, activity);
  }

  Search purpose(Optional<Value> other) {
    return new Search(verdict, other, state, activity);
  }

  Search state(Optional<State> other) {
    return new Search(verdict, purpose, other, activity);
  }

  Search activity(Optional<ActivityName> other) {
    return new Search(verdict, purpose, state, other);
  }
}
