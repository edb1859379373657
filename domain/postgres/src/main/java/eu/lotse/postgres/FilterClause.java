package eu.lotse.postgres;

import eu.lotse.domain.register.OperationFilter;
import eu.lotse.domain.register.WorkList;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;

/**
 * A filter as a condition over a relation {@code o} with activity, state and standing, and its
 * pattern {@code p}. The same for operations themselves and for their counts.
 */
record FilterClause(String where, List<Object> parameters) {

  private static final String ACTIVITY =
      " and o.activity = (select id from activity where name = ?)";

  /**
   * The condition.
   *
   * @param standing how {@code o} says that its pattern is a standing question
   */
  static FilterClause of(OperationFilter filter, String standing) {
    var where = new StringBuilder("true");
    var parameters = new ArrayList<Object>();
    filter
        .verdict()
        .ifPresent(v -> {
          where.append(" and p.verdict = ? and ").append(standing);
          parameters.add(v.name());
        });
    filter
        .state()
        .ifPresent(s -> {
          where.append(" and o.state = ?");
          parameters.add(s.name());
        });
    filter
        .activity()
        .ifPresent(a -> {
          where.append(ACTIVITY);
          parameters.add(a.text());
        });
    if (!filter.facts().isEmpty()) {
      var named = new TreeMap<String, String>();
      filter.facts().forEach((attribute, value) -> named.put(attribute.name(), value.name()));
      where.append(" and p.facts @> ?::jsonb");
      parameters.add(new CanonicalJson().write(named));
    }
    return new FilterClause(where.toString(), parameters);
  }

  /** The condition over open duties {@code d}, and the operation {@code o} where it names one. */
  static FilterClause of(WorkList.Filter filter) {
    var where = new StringBuilder("d.closed_at is null");
    var parameters = new ArrayList<Object>();
    filter
        .activity()
        .ifPresent(a -> {
          where.append(ACTIVITY);
          parameters.add(a.text());
        });
    filter
        .kind()
        .ifPresent(k -> {
          where.append(" and d.kind = ?");
          parameters.add(k);
        });
    filter
        .dueBy()
        .ifPresent(day -> {
          where.append(" and d.due <= ?");
          parameters.add(day);
        });
    return new FilterClause(where.toString(), parameters);
  }

  Object[] with(Object... more) {
    var all = new ArrayList<>(parameters);
    all.addAll(List.of(more));
    return all.toArray();
  }
}
