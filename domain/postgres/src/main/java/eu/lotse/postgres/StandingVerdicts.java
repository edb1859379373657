package eu.lotse.postgres;

import eu.lotse.domain.decision.Assessment;
import eu.lotse.domain.decision.Verdict;
import eu.lotse.domain.law.LegalDates;
import eu.lotse.domain.rulebook.Cell;
import eu.lotse.postgres.Flips.Flip;
import eu.lotse.postgres.LogChain.Occasion;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;

/**
 * The verdict of each standing pattern under the active release, and what happens to operations
 * when it flips.
 */
final class StandingVerdicts {

  private final JdbcTemplate jdbc;
  private final Flips flips;

  /**
   * A verdict to be kept for a pattern.
   *
   * @param before what is kept so far; null where the pattern has not stood for any operation yet
   */
  record Move(long pattern, @Nullable Verdict before, Assessment after, Cell cell) {

    boolean flips() {
      return before != null && before != after.verdict();
    }

    private Optional<Flip> flip() {
      return before == null || before == after.verdict()
          ? Optional.empty()
          : Optional.of(new Flip(pattern, before, after));
    }

    private @Nullable LocalDate nextChange() {
      return Rows.earlier(cell.effective().end().orElse(null), cell.known().end().orElse(null));
    }
  }

  /** What is kept for a pattern. */
  record Kept(@Nullable Verdict verdict, @Nullable LocalDate decidedFor) {}

  StandingVerdicts(JdbcTemplate jdbc, Flips flips) {
    this.jdbc = jdbc;
    this.flips = flips;
  }

  Map<Long, Kept> kept(Collection<Long> patterns) {
    var kept = new HashMap<Long, Kept>();
    jdbc.query(
        "select id, verdict, decided_for from fact_pattern where id = any(?)",
        row -> {
          String verdict = row.getString(2);
          kept.put(
              row.getLong(1),
              new Kept(
                  verdict == null ? null : Verdict.valueOf(verdict),
                  row.getObject(3, LocalDate.class)));
        },
        (Object) patterns.toArray(Long[]::new));
    return kept;
  }

  /** Keeps verdicts for patterns that had none; of several recorders the first one's counts. */
  void begin(List<Move> moves, LocalDate effectiveOn) {
    jdbc.queryForList(
        "select id from fact_pattern where id = any(?) order by id for no key update",
        Long.class,
        (Object) Rows.numbers(moves, Move::pattern));
    update(moves, effectiveOn, " and p.verdict is null");
  }

  /**
   * Moves verdicts, and writes log and duties for the operations whose verdict flips. Only while
   * the release is held alone.
   *
   * @return how many operations flipped
   */
  long move(List<Move> moves, LegalDates dates, Occasion occasion) {
    update(moves, dates.effectiveOn(), "");
    return flips.tell(moves.stream().flatMap(m -> m.flip().stream()).toList(), dates, occasion);
  }

  private void update(List<Move> moves, LocalDate effectiveOn, String where) {
    if (moves.isEmpty()) {
      return;
    }
    jdbc.update(
        """
        update fact_pattern p set verdict = n.verdict, decided_for = ?, next_change = n.next
        from unnest(?::bigint[], ?::text[], ?::date[]) as n (id, verdict, next)
        where p.id = n.id
        """
            + where,
        effectiveOn,
        Rows.numbers(moves, Move::pattern),
        Rows.texts(moves, m -> m.after().verdict()),
        Rows.texts(moves, Move::nextChange));
  }
}
