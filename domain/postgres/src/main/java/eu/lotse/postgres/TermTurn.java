package eu.lotse.postgres;

import eu.lotse.domain.decision.Assessment;
import eu.lotse.domain.decision.Verdict;
import eu.lotse.domain.law.LegalDates;
import eu.lotse.domain.register.DueTerms.Place;
import eu.lotse.domain.register.OperationId;
import eu.lotse.postgres.LogChain.Line;
import eu.lotse.postgres.LogChain.Occasion;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.springframework.jdbc.core.JdbcTemplate;

/**
 * Moves operations of which a term has passed from one standing question to the next, set by set.
 * The table {@code turning} holds them for the transaction at hand.
 */
final class TermTurn {

  /**
   * By one term each, so that every one of them is told of. Duties count from the day of the term,
   * whenever somebody comes to notice it. Rows that somebody else holds are left to them.
   */
  private static final String TAKE =
      """
      create temp table turning on commit drop as
      with due as (
        select id, activity, state, standing_pattern, performed_on, next_change from operation
        where next_change <= ? and (next_change, id) > (?, ?)
        order by next_change, id limit ? for update skip locked
      )
      select o.id as operation, o.activity, o.state, o.standing_pattern as before,
          min(t.pattern) filter (where t.changes_on = o.next_change) as pattern,
          string_agg(t.kind, ',' order by t.kind) filter (where t.changes_on = o.next_change)
              as terms,
          o.next_change as day, greatest(o.performed_on, o.next_change) as since,
          min(t.changes_on) filter (where t.changes_on > o.next_change) as next
      from due o join operation_term t on t.operation = o.id
      group by o.id, o.activity, o.state, o.standing_pattern, o.performed_on, o.next_change
      """;

  private static final String MOVE =
      """
      update operation o set standing_pattern = f.pattern, next_change = f.next
      from turning f where o.id = f.operation
      """;

  /** Duties may change though the verdict stays. */
  private static final String OWING =
      """
      create temp table flipping on commit drop as
      select operation, pattern, since from turning
      """;

  private final JdbcTemplate jdbc;
  private final CountRows counts;
  private final DutyRows duties;
  private final LogChain log;
  private final CanonicalJson json = new CanonicalJson();

  TermTurn(JdbcTemplate jdbc, CountRows counts, DutyRows duties, LogChain log) {
    this.jdbc = jdbc;
    this.counts = counts;
    this.duties = duties;
    this.log = log;
  }

  /** Takes operations of which a term has passed; says between which patterns they move. */
  Patterns take(LocalDate today, Place after, int limit) {
    jdbc.execute("drop table if exists pg_temp.turning");
    jdbc.update(TAKE, today, after.day(), after.operation().number(), limit);
    return new Patterns(distinct("before"), distinct("pattern"));
  }

  private List<Long> distinct(String column) {
    return jdbc.query(
        "select distinct " + column + " from turning order by 1", (row, i) -> row.getLong(1));
  }

  /** The rows of the patterns that operations leave, and of those that they go to. */
  record Patterns(List<Long> before, List<Long> after) {}

  /** Leaves those as they are that would go to one of these patterns; says which, in order. */
  List<Place> leave(Collection<Long> patterns) {
    return jdbc
        .query(
            "delete from turning where pattern = any(?) returning day, operation",
            (row, i) -> new Place(Rows.date(row, "day"), new OperationId(row.getLong("operation"))),
            (Object) patterns.toArray(Long[]::new))
        .stream()
        .sorted()
        .toList();
  }

  /** What is told of operations, and whether it is time to fold the counts. */
  record Moved(long operations, long flipped, boolean foldDue) {}

  /**
   * Moves what was taken.
   *
   * @param verdicts of the patterns left
   * @param assessments of the patterns gone to
   */
  Moved move(
      Map<Long, Verdict> verdicts,
      Map<Long, Assessment> assessments,
      LegalDates dates,
      Occasion occasion) {
    jdbc.update(MOVE);
    boolean foldDue = counts.move();
    jdbc.execute("drop table if exists pg_temp.flipping, pg_temp.owed");
    jdbc.execute(OWING);
    duties.replace(assessments, occasion.at());
    List<Line> lines = lines(verdicts, assessments, dates);
    log.append(occasion, lines);
    long flipped = lines.stream().filter(l -> l.before() != l.verdict()).count();
    return new Moved(lines.size(), flipped, foldDue);
  }

  private List<Line> lines(
      Map<Long, Verdict> verdicts, Map<Long, Assessment> assessments, LegalDates dates) {
    var lines = new ArrayList<Line>();
    jdbc.query(
        "select operation, before, pattern, terms, day from turning order by operation",
        row -> {
          long pattern = row.getLong("pattern");
          Verdict before = Rows.of(verdicts, row.getLong("before"));
          Assessment after = Rows.of(assessments, pattern);
          lines.add(
              Line.of(row.getLong("operation"), pattern, before, after, dates)
                  .because(detail(Rows.text(row, "terms"), Rows.date(row, "day"))));
        });
    return lines;
  }

  private String detail(String terms, LocalDate day) {
    var detail = new TreeMap<String, Object>();
    detail.put("day", day.toString());
    detail.put("terms", List.of(terms.split(",")));
    return json.write(detail);
  }
}
