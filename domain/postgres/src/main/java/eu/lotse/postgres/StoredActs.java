package eu.lotse.postgres;

import eu.lotse.domain.facts.Matter;
import eu.lotse.domain.impact.ActCount;
import eu.lotse.domain.impact.PastActs;
import eu.lotse.domain.law.Span;
import eu.lotse.domain.register.ActivityName;
import eu.lotse.domain.register.OperationId;
import eu.lotse.domain.register.PatternId;
import eu.lotse.postgres.DayPieces.Piece;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.support.TransactionTemplate;

/** The acts that were stored, counted from the counts kept of them. */
final class StoredActs implements PastActs {

  private final JdbcTemplate jdbc;
  private final TransactionTemplate snapshot;
  private final PatternRows patterns;

  StoredActs(JdbcTemplate jdbc, TransactionTemplate snapshot, PatternRows patterns) {
    this.jdbc = jdbc;
    this.snapshot = snapshot;
    this.patterns = patterns;
  }

  @Override
  public void count(Matter matter, List<Span> spans, Consumer<ActCount> each) {
    snapshot.executeWithoutResult(
        _ -> earliest().ifPresent(day -> count(matter, spans, day, each)));
  }

  /** The first day of the first year that has acts. */
  private Optional<LocalDate> earliest() {
    return Optional.ofNullable(
        jdbc.queryForObject(
            """
            select least((select min(begins) from act_count where grain = 'Y'),
                (select min(day) from act_count_delta))
            """,
            LocalDate.class));
  }

  private void count(Matter matter, List<Span> spans, LocalDate earliest, Consumer<ActCount> each) {
    var pieces = new ArrayList<Piece>();
    for (int i = 0; i < spans.size(); i++) {
      pieces.addAll(DayPieces.of(begin(spans.get(i), earliest), end(spans.get(i)), i));
    }
    PatternRows.InOrder read = patterns.new InOrder();
    jdbc.query(
        """
        with counted as (
          select p.span, c.pattern, c.activity, c.operations, c.first
          from unnest(?::text[], ?::date[], ?::int[]) as p (grain, begins, span)
          join act_count c on c.grain = p.grain and c.begins = p.begins
          union all
          select s.span - 1, c.pattern, c.activity, c.operations, c.first
          from unnest(?::date[], ?::date[]) with ordinality as s (begins, ends, span)
          join act_count_delta c on c.day >= s.begins and c.day < s.ends
        )
        select c.span, a.name, f.id, f.canonical, c.operations, c.first
        from (
          select span, pattern, activity, sum(operations) as operations, min(first) as first
          from counted group by span, pattern, activity
        ) c join fact_pattern f on f.id = c.pattern join activity a on a.id = c.activity
        where f.matter = ? order by f.id, a.name, c.span
        """,
        row -> {
          each.accept(
              new ActCount(
                  new ActivityName(Rows.text(row, "name")),
                  new PatternId(row.getLong("id")),
                  read.read(row.getLong("id"), matter.name(), Rows.text(row, "canonical")),
                  spans.get(row.getInt("span")),
                  row.getLong("operations"),
                  new OperationId(row.getLong("first"))));
        },
        Rows.texts(pieces, Piece::grain),
        Rows.texts(pieces, Piece::begins),
        Rows.texts(pieces, Piece::span),
        Rows.texts(spans, span -> begin(span, earliest)),
        Rows.texts(spans, StoredActs::end),
        matter.name());
  }

  /** Nothing lies before the earliest day, however far back a span may reach. */
  private static LocalDate begin(Span span, LocalDate earliest) {
    return span.begin().filter(day -> day.isAfter(earliest)).orElse(earliest);
  }

  private static LocalDate end(Span span) {
    return span.end().orElseThrow(() -> new IllegalArgumentException("A span without an end"));
  }
}
