package eu.lotse.postgres;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.springframework.jdbc.core.JdbcTemplate;

/**
 * How many acts of a pattern each activity has on which days. Recorders add rows of changes, which
 * are summed up now and then by day, month and year.
 */
final class ActCountRows {

  /** After so many rows of changes they are folded. */
  private static final long FOLD_EVERY = 20_000;

  private final JdbcTemplate jdbc;

  /** What is counted. */
  record Kind(LocalDate day, long pattern, int activity) {}

  /** How many there are, and the lowest number among them. */
  record Acts(long operations, long first) {
    Acts and(Acts other) {
      return new Acts(operations + other.operations, Math.min(first, other.first));
    }
  }

  ActCountRows(JdbcTemplate jdbc) {
    this.jdbc = jdbc;
  }

  /**
   * Adds to the counts.
   *
   * @return whether it is time to {@link #fold}, once the transaction at hand is over
   */
  boolean add(Map<Kind, Acts> counted) {
    var kinds = List.copyOf(counted.keySet());
    var ids =
        jdbc.queryForList(
            """
            insert into act_count_delta (day, pattern, activity, operations, first)
            select d, p, a, n, f
            from unnest(?::date[], ?::bigint[], ?::int[], ?::bigint[], ?::bigint[])
                as c (d, p, a, n, f)
            returning id
            """,
            Long.class,
            Rows.texts(kinds, Kind::day),
            Rows.numbers(kinds, Kind::pattern),
            Rows.texts(kinds, Kind::activity),
            Rows.numbers(kinds, k -> Rows.of(counted, k).operations()),
            Rows.numbers(kinds, k -> Rows.of(counted, k).first()));
    return ids.stream().anyMatch(id -> id % FOLD_EVERY == 0);
  }

  /** Sums the delta rows up, in the transaction at hand, while nobody else does. */
  void fold() {
    jdbc.update(
        """
        with gone as (delete from act_count_delta returning *)
        insert into act_count (grain, begins, pattern, activity, operations, first)
        select g.grain, date_trunc(g.field, d.day)::date, d.pattern, d.activity,
            sum(d.operations), min(d.first)
        from gone d cross join (values ('D', 'day'), ('M', 'month'), ('Y', 'year')) as g (grain, field)
        group by 1, 2, 3, 4
        order by 1, 2, 3, 4
        on conflict (grain, begins, pattern, activity)
        do update set operations = act_count.operations + excluded.operations,
            first = least(act_count.first, excluded.first)
        """);
  }
}
