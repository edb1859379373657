package eu.lotse.postgres;

import eu.lotse.domain.decision.Presence;
import eu.lotse.domain.decision.Verdict;
import eu.lotse.domain.impact.FlipEvent;
import eu.lotse.domain.impact.FlipEvents;
import eu.lotse.domain.law.LegalDates;
import eu.lotse.domain.register.ActivityName;
import eu.lotse.domain.register.OperationId;
import eu.lotse.domain.rulebook.ReleaseId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;

/**
 * Changes of verdicts, read from the log; what was owed before and since stands in the answers that
 * were given.
 */
final class StoredFlips implements FlipEvents {

  private static final String ANSWER =
      """
      left join pattern_decision %2$s on %2$s.pattern = %1$s.pattern and %2$s.release = %1$s.release
          and %2$s.effective @> %1$s.effective_on and %2$s.known @> %1$s.known_on
      """;

  private final JdbcTemplate jdbc;
  private final PatternRows patterns;
  private final CanonicalJson json = new CanonicalJson();

  StoredFlips(JdbcTemplate jdbc, PatternRows patterns) {
    this.jdbc = jdbc;
    this.patterns = patterns;
  }

  /**
   * Lines are numbered under a lock that is held to the end of the transaction, so no line with a
   * lower number can appear later.
   */
  @Override
  public List<FlipEvent> after(long number, int limit) {
    return jdbc.query(
        """
        select l.number, l.at, l.operation, a.name, p.matter, p.canonical, l.before, l.verdict,
            l.effective_on, l.known_on, l.detail, r.sha256, n.answer as now, b.answer as until
        from (
          select * from decision_log
          where kind in ('REEVALUATED', 'TERM_PASSED') and number > ? and operation is not null
              and before is not null and before <> verdict
          order by number limit ?
        ) l
        join operation o on o.id = l.operation
        join activity a on a.id = o.activity
        join fact_pattern p on p.id = l.pattern
        join release r on r.id = l.release
        left join lateral (
          select * from decision_log e
          where e.operation = l.operation and e.number < l.number order by e.number desc limit 1
        ) e on true
        """
            + ANSWER.formatted("l", "n")
            + ANSWER.formatted("e", "b")
            + "order by l.number",
        this::read,
        number,
        limit);
  }

  private FlipEvent read(ResultSet row, int index) throws SQLException {
    return new FlipEvent(
        row.getLong("number"),
        Objects.requireNonNull(row.getObject("at", OffsetDateTime.class)).toInstant(),
        new OperationId(row.getLong("operation")),
        new ActivityName(Rows.text(row, "name")),
        patterns.read(Rows.text(row, "matter"), Rows.text(row, "canonical")),
        Verdict.valueOf(Rows.text(row, "before")),
        Verdict.valueOf(Rows.text(row, "verdict")),
        new LegalDates(Rows.date(row, "effective_on"), Rows.date(row, "known_on")),
        new ReleaseId(Rows.text(row, "sha256")),
        certain(row.getString("until")),
        certain(row.getString("now")),
        StoredLog.terms(row.getString("detail")));
  }

  private Set<String> certain(@Nullable String answer) {
    return answer == null ? Set.of() : json.readDuties(answer, Presence.CERTAIN);
  }
}
