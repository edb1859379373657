package eu.lotse.web.ui.operations;

import com.vaadin.flow.router.QueryParameters;
import eu.lotse.domain.decision.Verdict;
import eu.lotse.domain.facts.Attribute;
import eu.lotse.domain.facts.FactPattern;
import eu.lotse.domain.facts.Matters;
import eu.lotse.domain.facts.Value;
import eu.lotse.domain.register.ActivityName;
import eu.lotse.domain.register.OperationFilter;
import eu.lotse.domain.register.State;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Which operations somebody wants to see; kept in the address, so that going back finds the same
 * list. Nothing in it is personal.
 */
record Search(
    Optional<Verdict> verdict,
    Optional<Aim> aim,
    Optional<State> state,
    Optional<ActivityName> activity) {

  static final Search ALL =
      new Search(Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());

  /**
   * What an operation is about, in the word its matter has for it: a purpose, a measure.
   *
   * @param attribute the fact by which operations of a matter are found
   */
  record Aim(Attribute attribute, Value value) {

    static List<Attribute> attributes() {
      return Matters.all().stream().flatMap(m -> m.aim().stream()).toList();
    }

    static List<Aim> all() {
      return attributes().stream()
          .flatMap(a -> a.values().stream().map(value -> new Aim(a, value)))
          .toList();
    }

    static Optional<Aim> of(FactPattern pattern) {
      return pattern.matter().aim().flatMap(a -> pattern.value(a).map(value -> new Aim(a, value)));
    }

    private static Optional<Aim> of(QueryParameters parameters) {
      return all().stream()
          .filter(aim ->
              parameters
                  .getSingleParameter(aim.attribute.name())
                  .filter(aim.value.name()::equals)
                  .isPresent())
          .findFirst();
    }
  }

  static Search of(QueryParameters parameters) {
    return new Search(
        parameters.getSingleParameter("verdict").flatMap(t -> named(Verdict.values(), t)),
        Aim.of(parameters),
        parameters.getSingleParameter("state").flatMap(t -> named(State.values(), t)),
        parameters.getSingleParameter("activity").flatMap(Search::activity));
  }

  private static <E extends Enum<E>> Optional<E> named(E[] values, String name) {
    return Arrays.stream(values).filter(v -> v.name().equals(name)).findFirst();
  }

  static Optional<ActivityName> activity(String text) {
    try {
      return Optional.of(new ActivityName(text));
    } catch (IllegalArgumentException e) {
      return Optional.empty();
    }
  }

  QueryParameters parameters() {
    var parameters = new LinkedHashMap<String, String>();
    verdict.ifPresent(v -> parameters.put("verdict", v.name()));
    aim.ifPresent(a -> parameters.put(a.attribute().name(), a.value().name()));
    state.ifPresent(s -> parameters.put("state", s.name()));
    activity.ifPresent(a -> parameters.put("activity", a.text()));
    return QueryParameters.simple(parameters);
  }

  OperationFilter filter() {
    return new OperationFilter(
        verdict, state, activity, aim.map(a -> Map.of(a.attribute(), a.value())).orElse(Map.of()));
  }

  Search verdict(Optional<Verdict> other) {
    return new Search(other, aim, state, activity);
  }

  Search aim(Optional<Aim> other) {
    return new Search(verdict, other, state, activity);
  }

  Search state(Optional<State> other) {
    return new Search(verdict, aim, other, activity);
  }

  Search activity(Optional<ActivityName> other) {
    return new Search(verdict, aim, state, other);
  }
}
