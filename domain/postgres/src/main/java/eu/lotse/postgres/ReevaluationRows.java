package eu.lotse.postgres;

import eu.lotse.domain.law.LegalDates;
import eu.lotse.domain.register.Reevaluations.Fault;
import eu.lotse.domain.register.Reevaluations.Run;
import eu.lotse.domain.register.Reevaluations.Stage;
import eu.lotse.domain.rulebook.ReleaseId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalLong;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;

/** The rows of re-evaluations. */
final class ReevaluationRows {

  private static final String READ =
      """
      select e.*, r.sha256, b.sha256 as before, a.name
      from reevaluation e join release r on r.id = e.release
      left join release b on b.id = e.replaces join actor a on a.id = e.actor
      """;

  private final JdbcTemplate jdbc;

  ReevaluationRows(JdbcTemplate jdbc) {
    this.jdbc = jdbc;
  }

  Optional<Run> find(long id) {
    return read("where e.id = ?", id).stream().findFirst();
  }

  Run get(long id) {
    return find(id).orElseThrow(() -> new IllegalArgumentException("No re-evaluation " + id));
  }

  Optional<Run> underWay() {
    return read("where e.ended_at is null").stream().findFirst();
  }

  Optional<Run> latestOf(ReleaseId release) {
    return read("where r.sha256 = ? order by e.id desc limit 1", release.sha256()).stream()
        .findFirst();
  }

  List<Run> latest(int limit) {
    return read("order by e.id desc limit ?", limit);
  }

  private List<Run> read(String where, Object... arguments) {
    return jdbc.query(READ + where, ReevaluationRows::run, arguments);
  }

  private static Run run(ResultSet row, int index) throws SQLException {
    return new Run(
        row.getLong("id"),
        new ReleaseId(Rows.text(row, "sha256")),
        Optional.ofNullable(row.getString("before")).map(ReleaseId::new),
        new LegalDates(Rows.date(row, "effective_on"), Rows.date(row, "known_on")),
        Rows.text(row, "name"),
        Rows.text(row, "reason"),
        Stage.valueOf(Rows.text(row, "state")),
        Objects.requireNonNull(moment(row, "requested_at")),
        Optional.ofNullable(moment(row, "ended_at")),
        row.getBoolean("cancel_asked"),
        row.getLong("patterns"),
        row.getLong("decided"),
        row.getDouble("rate"),
        number(row, "to_flip"),
        number(row, "flipped"),
        Optional.ofNullable(fault(row)),
        row.getBoolean("rolls_back"));
  }

  private static @Nullable Fault fault(ResultSet row) throws SQLException {
    String kind = row.getString("fault_kind");
    return kind == null ? null : new Fault(Fault.Kind.valueOf(kind), Rows.text(row, "fault"));
  }

  private static @Nullable Instant moment(ResultSet row, String column) throws SQLException {
    OffsetDateTime at = row.getObject(column, OffsetDateTime.class);
    return at == null ? null : at.toInstant();
  }

  private static OptionalLong number(ResultSet row, String column) throws SQLException {
    long number = row.getLong(column);
    return row.wasNull() ? OptionalLong.empty() : OptionalLong.of(number);
  }
}
