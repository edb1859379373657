package eu.lotse.postgres;

import eu.lotse.domain.decision.Assessment;
import eu.lotse.domain.decision.Verdict;
import eu.lotse.domain.law.LegalDates;
import eu.lotse.postgres.LogChain.Line;
import eu.lotse.postgres.LogChain.Occasion;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.jdbc.core.JdbcTemplate;

/**
 * What happens to operations when the answer to their pattern moves: new duties, and where the
 * verdict flips a line in the log for each. Costs nothing for operations of other patterns.
 */
final class Flips {

  private static final int CHUNK = 10_000;

  private static final String FLIPPING =
      """
      create temp table flipping on commit drop as
      select id as operation, shown_pattern as pattern, greatest(performed_on, ?) as since
      from operation where shown_pattern = any(?) and standing_pattern is not null order by id
      """;

  private final JdbcTemplate jdbc;
  private final LogChain log;
  private final DutyRows duties;

  /** A pattern whose verdict flips, or that owes other duties under the same one. */
  record Flip(long pattern, Verdict before, Assessment after) {

    boolean changesVerdict() {
      return before != after.verdict();
    }
  }

  Flips(JdbcTemplate jdbc, LogChain log, DutyRows duties) {
    this.jdbc = jdbc;
    this.log = log;
    this.duties = duties;
  }

  /**
   * Tells it all operations of the patterns. Only while the release is held alone.
   *
   * @return how many operations flipped
   */
  long tell(List<Flip> flips, LegalDates dates, Occasion occasion) {
    if (flips.isEmpty()) {
      return 0;
    }
    var assessments = new HashMap<Long, Assessment>();
    flips.forEach(f -> assessments.put(f.pattern(), f.after()));
    jdbc.execute("drop table if exists pg_temp.flipping, pg_temp.owed");
    jdbc.update(FLIPPING, dates.effectiveOn(), Rows.numbers(flips, Flip::pattern));
    jdbc.execute("analyze flipping");
    duties.replace(assessments, occasion.at());
    return log(lines(flips.stream().filter(Flip::changesVerdict).toList(), dates), occasion);
  }

  /** The line of the log for each pattern; that of an operation differs in its number only. */
  private static Map<Long, Line> lines(List<Flip> flips, LegalDates dates) {
    var lines = new HashMap<Long, Line>();
    flips.forEach(
        f -> lines.put(f.pattern(), Line.of(null, f.pattern(), f.before(), f.after(), dates)));
    return lines;
  }

  private long log(Map<Long, Line> lines, Occasion occasion) {
    var chunk = new ArrayList<Line>(CHUNK);
    long[] count = {0};
    jdbc.query(
        "select operation, pattern from flipping where pattern = any(?) order by operation",
        row -> {
          chunk.add(Rows.of(lines, row.getLong(2)).about(row.getLong(1)));
          count[0]++;
          if (chunk.size() == CHUNK) {
            log.append(occasion, chunk);
            chunk.clear();
          }
        },
        (Object) lines.keySet().toArray(Long[]::new));
    log.append(occasion, chunk);
    return count[0];
  }
}
