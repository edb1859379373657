package eu.lotse.postgres;

import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * How many operations there are of each kind: exact at every moment, and no two recorders wait for
 * one another over it.
 */
final class CountRows {

  /** So many delta rows are let stand before they are folded. */
  private static final long FOLD_EVERY = 5_000;

  private static final long FOLDING = 0x6c6f747365L;

  private final JdbcTemplate jdbc;
  private final TransactionTemplate transaction;
  private final ActCountRows acts;

  /** What is counted. */
  record Kind(int activity, String state, long pattern, boolean standing) {}

  CountRows(JdbcTemplate jdbc, TransactionTemplate transaction) {
    this.jdbc = jdbc;
    this.transaction = transaction;
    this.acts = new ActCountRows(jdbc);
  }

  /**
   * Adds to the counts.
   *
   * @return whether it is time to {@link #fold}, once the transaction at hand is over
   */
  boolean add(Map<Kind, Long> counted) {
    var kinds = java.util.List.copyOf(counted.keySet());
    var ids =
        jdbc.queryForList(
            """
            insert into pattern_count_delta (activity, state, pattern, standing, operations)
            select a, s, p, o, n
            from unnest(?::int[], ?::text[], ?::bigint[], ?::boolean[], ?::bigint[])
                as d (a, s, p, o, n)
            returning id
            """,
            Long.class,
            Rows.texts(kinds, Kind::activity),
            Rows.texts(kinds, Kind::state),
            Rows.numbers(kinds, Kind::pattern),
            Rows.texts(kinds, Kind::standing),
            Rows.numbers(kinds, k -> Rows.of(counted, k)));
    return isFoldDue(ids.stream());
  }

  /**
   * Moves the operations in the table {@code turning} from the pattern they leave to the one they
   * go to.
   *
   * @return whether it is time to {@link #fold}, once the transaction at hand is over
   */
  boolean move() {
    var ids =
        jdbc.queryForList(
            """
            insert into pattern_count_delta (activity, state, pattern, standing, operations)
            select activity, state, pattern, true, sum(n) from (
              select activity, state, before as pattern, -1 as n from turning
              union all
              select activity, state, pattern, 1 from turning
            ) m
            group by activity, state, pattern having sum(n) <> 0
            returning id
            """,
            Long.class);
    return isFoldDue(ids.stream());
  }

  private static boolean isFoldDue(Stream<@Nullable Long> ids) {
    return ids.anyMatch(id -> id != null && id % FOLD_EVERY == 0);
  }

  /** Sums the delta rows up. Whoever reads meanwhile sees either the deltas or their sum. */
  void fold() {
    transaction.executeWithoutResult(_ -> {
      Boolean alone =
          jdbc.queryForObject("select pg_try_advisory_xact_lock(?)", Boolean.class, FOLDING);
      if (Boolean.TRUE.equals(alone)) {
        jdbc.update(
            """
            with gone as (delete from pattern_count_delta returning *)
            insert into pattern_count (activity, state, pattern, standing, operations)
            select activity, state, pattern, standing, sum(operations) from gone
            group by activity, state, pattern, standing
            order by pattern, activity, state, standing
            on conflict (pattern, activity, state, standing)
            do update set operations = pattern_count.operations + excluded.operations
            """);
        acts.fold();
      }
    });
  }
}
