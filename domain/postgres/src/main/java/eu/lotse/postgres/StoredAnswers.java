package eu.lotse.postgres;

import eu.lotse.domain.decision.Assessment;
import eu.lotse.domain.law.LegalDates;
import eu.lotse.domain.register.DecisionLog.Stored;
import eu.lotse.domain.register.OperationId;
import eu.lotse.domain.rulebook.ReleaseId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Objects;
import java.util.Optional;
import org.springframework.jdbc.core.JdbcTemplate;

/** Finds the answers that lines of the log tell of, as they were stored. */
final class StoredAnswers {

  private final JdbcTemplate jdbc;
  private final PatternRows patterns;
  private final CanonicalJson json = new CanonicalJson();

  StoredAnswers(JdbcTemplate jdbc, PatternRows patterns) {
    this.jdbc = jdbc;
    this.patterns = patterns;
  }

  Optional<Stored> of(long number) {
    return jdbc
        .query(
            """
            select l.number, p.matter, p.canonical, l.effective_on, l.known_on, r.sha256,
                d.answer, d.engine
            from decision_log l
            join fact_pattern p on p.id = l.pattern
            join release r on r.id = l.release
            join pattern_decision d on d.pattern = l.pattern and d.release = l.release
                and d.effective @> l.effective_on and d.known @> l.known_on
            where l.number = ?
            """,
            this::stored,
            number)
        .stream()
        .findFirst();
  }

  private Stored stored(ResultSet row, int index) throws SQLException {
    return new Stored(
        row.getLong("number"),
        patterns.read(Rows.text(row, "matter"), Rows.text(row, "canonical")),
        new LegalDates(Rows.date(row, "effective_on"), Rows.date(row, "known_on")),
        new ReleaseId(Rows.text(row, "sha256")),
        Rows.text(row, "answer"),
        Rows.text(row, "engine"));
  }

  Optional<Long> lastLine(OperationId operation) {
    return jdbc
        .queryForList(
            "select number from decision_log where operation = ? order by number desc limit 1",
            Long.class,
            operation.number())
        .stream()
        .map(Objects::requireNonNull)
        .findFirst();
  }

  String canonical(Assessment assessment) {
    return json.answer(assessment);
  }
}
