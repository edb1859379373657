package eu.lotse.postgres;

import eu.lotse.domain.impact.Samples;
import eu.lotse.domain.register.OperationId;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.jdbc.core.JdbcTemplate;

/** Some operations of each kind, found by the index of their patterns. */
final class StoredSamples implements Samples {

  private final JdbcTemplate jdbc;

  StoredSamples(JdbcTemplate jdbc) {
    this.jdbc = jdbc;
  }

  @Override
  public Map<Kind, List<OperationId>> first(Collection<Kind> kinds, int each) {
    var asked = List.copyOf(kinds);
    var found = new HashMap<Kind, List<OperationId>>();
    jdbc.query(
        """
        select k.number, s.id
        from unnest(?::text[], ?::bigint[]) with ordinality as k (activity, pattern, number)
        join activity a on a.name = k.activity
        cross join lateral (
          select o.id from operation o
          where o.shown_pattern = k.pattern and o.activity = a.id and o.standing_pattern is not null
          order by o.id limit ?
        ) s order by k.number, s.id
        """,
        row -> {
          found
              .computeIfAbsent(asked.get(row.getInt(1) - 1), _ -> new ArrayList<>())
              .add(new OperationId(row.getLong(2)));
        },
        Rows.texts(asked, kind -> kind.activity().text()),
        Rows.numbers(asked, kind -> kind.pattern().number()),
        each);
    return found;
  }
}
