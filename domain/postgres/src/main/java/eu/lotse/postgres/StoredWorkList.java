package eu.lotse.postgres;

import eu.lotse.domain.decision.Verdict;
import eu.lotse.domain.facts.DutyKind;
import eu.lotse.domain.facts.Matter;
import eu.lotse.domain.register.ActivityName;
import eu.lotse.domain.register.OperationId;
import eu.lotse.domain.register.WorkList;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.jdbc.core.JdbcTemplate;

/** The open duties of all operations, read in the order of an index and counted up to a bound. */
final class StoredWorkList implements WorkList {

  private final JdbcTemplate jdbc;
  private final PatternRows patterns;
  private final List<Matter> matters;

  StoredWorkList(JdbcTemplate jdbc, PatternRows patterns, List<Matter> matters) {
    this.jdbc = jdbc;
    this.patterns = patterns;
    this.matters = matters;
  }

  /** The open duties that pass the filter, without the words before {@code from}. */
  private static String from(Filter filter, FilterClause clause) {
    String operations =
        filter.activity().isPresent() ? " join operation o on o.id = d.operation" : "";
    return " from duty d" + operations + " where " + clause.where();
  }

  @Override
  public List<Line> list(Filter filter, long offset, int limit) {
    var clause = FilterClause.of(filter);
    String open = "select d.*" + from(filter, clause);
    String lines =
        isRare(filter)
            ? "with gathered as materialized (" + open + ") select d.* from gathered d"
            : open;
    return jdbc.query(
        "select l.*, a.name as activity, p.matter, p.verdict, o.standing_pattern from ("
            + lines
            + " order by d.due, d.id offset ? limit ?) l"
            + " join operation o on o.id = l.operation"
            + " join activity a on a.id = o.activity"
            + " join fact_pattern p on p.id = o.shown_pattern"
            + " order by l.due, l.id",
        this::line,
        clause.with(offset, limit));
  }

  /**
   * Whether the few lines of an activity should be gathered first and then be ordered. In the order
   * of the index one would meet all others before them.
   */
  private boolean isRare(Filter filter) {
    return filter.activity().isPresent() && count(filter) < COUNTED;
  }

  @Override
  public long count(Filter filter) {
    var clause = FilterClause.of(filter);
    return Rows.only(
        jdbc.queryForList(
            "select count(*) from (select" + from(filter, clause) + " limit ?) l",
            Long.class,
            clause.with(COUNTED)));
  }

  @Override
  public Map<String, Long> countByKind() {
    String[] kinds =
        matters.stream()
            .flatMap(m -> m.duties().stream())
            .map(DutyKind::name)
            .distinct()
            .toArray(String[]::new);
    var counts = new LinkedHashMap<String, Long>();
    jdbc.query(
        """
        select k.kind, n.lines
        from unnest(?::text[]) with ordinality as k (kind, place),
            lateral (select count(*) as lines from (select from duty d
                where d.closed_at is null and d.kind = k.kind limit ?) l) n
        where n.lines > 0 order by k.place
        """,
        row -> {
          counts.put(Rows.text(row, "kind"), row.getLong("lines"));
        },
        kinds,
        COUNTED);
    return counts;
  }

  private Line line(ResultSet row, int index) throws SQLException {
    boolean standing = row.getString("standing_pattern") != null;
    return new Line(
        DutyRows.read(
            row,
            new OperationId(row.getLong("operation")),
            patterns.matter(Rows.text(row, "matter"))),
        new ActivityName(Rows.text(row, "activity")),
        standing ? Optional.of(Verdict.valueOf(Rows.text(row, "verdict"))) : Optional.empty());
  }
}
