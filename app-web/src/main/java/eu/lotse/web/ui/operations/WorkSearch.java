package eu.lotse.web.ui.operations;

import com.vaadin.flow.router.QueryParameters;
import eu.lotse.domain.facts.DutyKind;
import eu.lotse.domain.facts.Matters;
import eu.lotse.domain.register.ActivityName;
import eu.lotse.domain.register.WorkList;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Which lines of the work list somebody wants to see; kept in the address, so that going back finds
 * the same list.
 *
 * @param kind the name of a kind of duty
 */
record WorkSearch(Optional<String> kind, Optional<ActivityName> activity, Optional<Due> due) {

  static final WorkSearch ALL =
      new WorkSearch(Optional.empty(), Optional.empty(), Optional.empty());

  /** By when a duty falls due. */
  enum Due {
    OVERDUE,
    WEEK,
    MONTH;

    private LocalDate last(LocalDate today) {
      return switch (this) {
        case OVERDUE -> today.minusDays(1);
        case WEEK -> today.plusWeeks(1);
        case MONTH -> today.plusMonths(1);
      };
    }
  }

  /** The kinds of duty of all matters, one of each name. */
  static List<DutyKind> kinds() {
    var kinds = new LinkedHashMap<String, DutyKind>();
    Matters.all().stream()
        .flatMap(m -> m.duties().stream())
        .forEach(k -> kinds.putIfAbsent(k.name(), k));
    return List.copyOf(kinds.values());
  }

  static WorkSearch of(QueryParameters parameters) {
    return new WorkSearch(
        parameters
            .getSingleParameter("kind")
            .filter(name -> kinds().stream().anyMatch(k -> k.name().equals(name))),
        parameters.getSingleParameter("activity").flatMap(Search::activity),
        parameters
            .getSingleParameter("due")
            .flatMap(name -> Stream.of(Due.values()).filter(d -> d.name().equals(name)).findAny()));
  }

  QueryParameters parameters() {
    var parameters = new LinkedHashMap<String, String>();
    kind.ifPresent(k -> parameters.put("kind", k));
    activity.ifPresent(a -> parameters.put("activity", a.text()));
    due.ifPresent(d -> parameters.put("due", d.name()));
    return QueryParameters.simple(parameters);
  }

  WorkList.Filter filter(LocalDate today) {
    return new WorkList.Filter(kind, activity, due.map(d -> d.last(today)));
  }

  WorkSearch kind(Optional<String> other) {
    return new WorkSearch(other, activity, due);
  }

  WorkSearch activity(Optional<ActivityName> other) {
    return new WorkSearch(kind, other, due);
  }

  WorkSearch due(Optional<Due> other) {
    return new WorkSearch(kind, activity, other);
  }
}
