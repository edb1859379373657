package eu.lotse.postgres;

import eu.lotse.domain.decision.Assessment;
import eu.lotse.domain.decision.Rulebook;
import eu.lotse.domain.decision.Verdict;
import eu.lotse.domain.facts.FactPattern;
import eu.lotse.domain.law.LegalDates;
import eu.lotse.postgres.Flips.Flip;
import eu.lotse.postgres.LogChain.Occasion;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.jdbc.core.JdbcTemplate;

/**
 * Moves the verdicts of all standing patterns to what was prepared for another release, and finds
 * the patterns whose operations have to do with it: their verdict flips, or they owe other duties
 * under the same one.
 */
final class Switch {

  private static final String PREPARED =
      """
      from pattern_decision d where d.pattern = p.id and d.release = ?
          and d.effective @> ? and d.known @> ? and p.verdict is not null
      """;

  /**
   * What was told of a pattern last, and what is told now, where the two differ in verdict or
   * duties. Duties come first in an answer, and its texts cannot hold what follows them.
   */
  private static final String MOVED =
      """
      select p.id, p.matter, p.canonical, p.verdict as before, d.verdict as after,
          b.answer as told, d.answer as now
      from fact_pattern p
      cross join lateral (select d.* %s) d
      left join lateral (select b.answer from activation a
          join pattern_decision b on b.pattern = p.id and b.release = a.release
              and b.effective @> p.decided_for
              and b.known @> case when p.decided_for = a.effective_on then a.known_on else p.decided_for end
          where a.number = (select max(number) from activation)) b on true
      where d.verdict <> p.verdict
          or split_part(d.answer, ',"missing":', 1) is distinct from split_part(b.answer, ',"missing":', 1)
      order by p.id
      """
          .formatted(PREPARED);

  private final JdbcTemplate jdbc;
  private final PatternRows patterns;
  private final Flips flips;
  private final CanonicalJson json = new CanonicalJson();

  private record Moved(long pattern, FactPattern facts, Verdict before, Verdict after) {}

  Switch(JdbcTemplate jdbc, PatternRows patterns, Flips flips) {
    this.jdbc = jdbc;
    this.patterns = patterns;
    this.flips = flips;
  }

  /**
   * The full answers for the patterns that move, as far as they are prepared: worth asking for
   * before the release is held, so that others wait no longer than they must.
   */
  Map<Long, Assessment> foresee(Rulebook rulebook, LegalDates dates) {
    var foreseen = new HashMap<Long, Assessment>();
    jdbc
        .queryForList(
            "select id from release where sha256 = ?", Integer.class, rulebook.release().sha256())
        .stream()
        .flatMap(release -> moved(release, dates).stream())
        .forEach(m -> foreseen.put(m.pattern(), rulebook.assess(m.facts(), dates)));
    return foreseen;
  }

  /**
   * Makes the switch. Every standing pattern is prepared, and the release is held alone.
   *
   * @return how many operations flipped
   */
  long make(
      Rulebook rulebook, LegalDates dates, Map<Long, Assessment> foreseen, Occasion occasion) {
    List<Moved> moved = moved(occasion.row(), dates);
    jdbc.update(
        """
        update fact_pattern p set verdict = d.verdict, decided_for = ?,
            next_change = least(upper(d.effective), upper(d.known))
        """
            + PREPARED
            + """
            and (p.verdict <> d.verdict or p.decided_for <> ?
                or p.next_change is distinct from least(upper(d.effective), upper(d.known)))
            """,
        dates.effectiveOn(),
        occasion.row(),
        dates.effectiveOn(),
        dates.knownOn(),
        dates.effectiveOn());
    return flips.tell(
        moved.stream().map(m -> flip(m, rulebook, dates, foreseen)).toList(), dates, occasion);
  }

  private static Flip flip(
      Moved moved, Rulebook rulebook, LegalDates dates, Map<Long, Assessment> foreseen) {
    Assessment known = foreseen.get(moved.pattern());
    Assessment after = known == null ? rulebook.assess(moved.facts(), dates) : known;
    if (after.verdict() != moved.after()) {
      throw new IllegalStateException(
          "Fact pattern "
              + moved.pattern()
              + " was prepared as "
              + moved.after()
              + " and is now "
              + after.verdict());
    }
    return new Flip(moved.pattern(), moved.before(), after);
  }

  private List<Moved> moved(int release, LegalDates dates) {
    var moved = new ArrayList<Moved>();
    jdbc.query(
        MOVED,
        row -> {
          if (isMoved(row)) {
            moved.add(
                new Moved(
                    row.getLong("id"),
                    patterns.read(Rows.text(row, "matter"), Rows.text(row, "canonical")),
                    Verdict.valueOf(Rows.text(row, "before")),
                    Verdict.valueOf(Rows.text(row, "after"))));
          }
        },
        release,
        dates.effectiveOn(),
        dates.knownOn());
    return moved;
  }

  /** Duties that differ only in what they rest on leave the work list as it is. */
  private boolean isMoved(ResultSet row) throws SQLException {
    String told = row.getString("told");
    return told == null
        || !Rows.text(row, "before").equals(Rows.text(row, "after"))
        || !json.readOwed(told).equals(json.readOwed(Rows.text(row, "now")));
  }
}
