package eu.lotse.postgres;

import eu.lotse.domain.decision.Assessment;
import eu.lotse.domain.decision.OwedDuty;
import eu.lotse.domain.decision.Presence;
import eu.lotse.domain.facts.DutyKind;
import eu.lotse.domain.facts.Matter;
import eu.lotse.domain.law.Citation;
import eu.lotse.domain.register.OpenDuty;
import eu.lotse.domain.register.OperationId;
import eu.lotse.domain.rulebook.Deadline;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.Period;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;

/** The work list: what is to be done for each operation, and by when. */
final class DutyRows {

  private static final String OWED =
      """
      unnest(?::bigint[], ?::text[], ?::text[], ?::text[], ?::date[], ?::text[], ?::text[])
          as n (operation, kind, within, at_latest, due, norm, wording)
      """;

  private static final String OWED_BY_PATTERN =
      """
      create temp table owed (
        pattern bigint not null, kind text not null, within text, at_latest text not null,
        norm text not null, wording text not null
      ) on commit drop
      """;
  private static final String SAME =
      """
      w.pattern = f.pattern and w.kind = d.kind and w.within is not distinct from d.within
          and w.at_latest = d.at_latest and w.norm = d.norm and w.wording = d.wording
      """;
  private static final String CLOSE =
      "update duty d set closed_at = ? from flipping f"
          + " where d.operation = f.operation and d.closed_at is null"
          + " and not exists (select from owed w where "
          + SAME
          + ")";
  private static final String OPEN =
      """
      insert into duty (operation, kind, within, at_latest, due, norm, wording, since)
      select f.operation, w.kind, w.within, w.at_latest, f.since + w.within::interval, w.norm,
          w.wording, ?
      from flipping f join owed w on w.pattern = f.pattern
      where not exists (select from duty d
          where d.operation = f.operation and d.closed_at is null and
      """
          + SAME
          + ")";

  private final JdbcTemplate jdbc;

  /** A duty that an operation owes. */
  private record Owed(long operation, OwedDuty duty, LocalDate from) {
    @Nullable LocalDate due() {
      return duty.deadline().dueFrom(from).orElse(null);
    }

    String atLatest() {
      return duty.deadline().atLatest().stream()
          .sorted()
          .map(Enum::name)
          .collect(Collectors.joining(","));
    }
  }

  /**
   * What is owed for an operation.
   *
   * @param from the day from which its periods run
   */
  record Owing(long operation, Assessment assessment, LocalDate from) {
    private Stream<Owed> certain() {
      return assessment.duties().stream()
          .filter(d -> d.presence() == Presence.CERTAIN)
          .map(d -> new Owed(operation, d, from));
    }
  }

  DutyRows(JdbcTemplate jdbc) {
    this.jdbc = jdbc;
  }

  /** Opens the duties of operations that had none before. */
  void open(Collection<Owing> owing, OffsetDateTime since) {
    insert(owing.stream().flatMap(Owing::certain).toList(), since);
  }

  /**
   * Opens what is owed now and was not before for the operations in the table {@code flipping}, and
   * closes what is owed no longer. What is owed as before keeps its day.
   *
   * @param assessments what is said of the patterns that flip
   */
  void replace(Map<Long, Assessment> assessments, OffsetDateTime since) {
    List<Owed> owed =
        assessments.entrySet().stream()
            .flatMap(e -> new Owing(e.getKey(), e.getValue(), LocalDate.EPOCH).certain())
            .toList();
    jdbc.execute(OWED_BY_PATTERN);
    new Copy(jdbc)
        .into(
            "owed (pattern, kind, within, at_latest, norm, wording)",
            owed.iterator(),
            o ->
                new @Nullable Object[] {
                  o.operation(),
                  o.duty().kind().name(),
                  o.duty().deadline().within(),
                  o.atLatest(),
                  o.duty().grounds().getFirst().norm().text(),
                  o.duty().grounds().getFirst().text()
                });
    jdbc.execute("analyze owed");
    jdbc.update(CLOSE, since);
    jdbc.update(OPEN, since);
  }

  private void insert(List<Owed> owed, OffsetDateTime since) {
    if (owed.isEmpty()) {
      return;
    }
    jdbc.update(
        "insert into duty (operation, kind, within, at_latest, due, norm, wording, since)"
            + " select n.*, ? from "
            + OWED,
        Stream.concat(Stream.of(since), columns(owed).stream()).toArray());
  }

  private static List<Object> columns(List<Owed> owed) {
    return List.of(
        Rows.numbers(owed, Owed::operation),
        Rows.texts(owed, o -> o.duty().kind().name()),
        Rows.texts(owed, o -> o.duty().deadline().within()),
        Rows.texts(owed, Owed::atLatest),
        Rows.texts(owed, Owed::due),
        Rows.texts(owed, o -> o.duty().grounds().getFirst().norm().text()),
        Rows.texts(owed, o -> o.duty().grounds().getFirst().text()));
  }

  /** What is still to be done for one operation, in the order in which it is due. */
  List<OpenDuty> open(OperationId operation, Matter matter) {
    return jdbc.query(
        """
        select kind, within, at_latest, due, norm, wording from duty
        where operation = ? and closed_at is null order by due nulls last, id
        """,
        (row, i) -> read(row, operation, matter),
        operation.number());
  }

  /** A row with kind, within, at_latest, due, norm and wording. */
  static OpenDuty read(ResultSet row, OperationId operation, Matter matter) throws SQLException {
    return new OpenDuty(
        operation,
        kind(matter, Rows.text(row, "kind")),
        deadline(row.getString("within"), Rows.text(row, "at_latest")),
        Optional.ofNullable(row.getObject("due", LocalDate.class)),
        new Citation(Rows.text(row, "norm")),
        Rows.text(row, "wording"));
  }

  private static DutyKind kind(Matter matter, String name) {
    return matter.duties().stream().filter(k -> k.name().equals(name)).findFirst().orElseThrow();
  }

  private static Deadline deadline(@Nullable String within, String atLatest) {
    return new Deadline(
        within == null ? null : Period.parse(within),
        Stream.of(atLatest.split(","))
            .filter(m -> !m.isEmpty())
            .map(Deadline.Moment::valueOf)
            .collect(Collectors.toSet()));
  }
}
