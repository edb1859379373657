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
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.Period;
import java.util.Collection;
import java.util.List;
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
  private static final String SAME =
      """
      n.operation = d.operation and n.kind = d.kind and n.within is not distinct from d.within
          and n.at_latest = d.at_latest and n.norm = d.norm and n.wording = d.wording
      """;

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
    insert(owing.stream().flatMap(Owing::certain).toList(), since, "");
  }

  /**
   * Opens what is owed now and was not before, and closes what is owed no longer. What is owed as
   * before keeps its day.
   */
  void replace(Collection<Owing> owing, OffsetDateTime since) {
    List<Owed> owed = owing.stream().flatMap(Owing::certain).toList();
    Object[] closing =
        Stream.concat(
                Stream.of(since, Rows.numbers(owing, Owing::operation)), columns(owed).stream())
            .toArray();
    jdbc.update(
        "update duty d set closed_at = ? where d.operation = any(?) and d.closed_at is null"
            + " and not exists (select from "
            + OWED
            + " where "
            + SAME
            + ")",
        closing);
    insert(
        owed,
        since,
        " where not exists (select from duty d where d.closed_at is null and " + SAME + ")");
  }

  private void insert(List<Owed> owed, OffsetDateTime since, String where) {
    if (owed.isEmpty()) {
      return;
    }
    jdbc.update(
        "insert into duty (operation, kind, within, at_latest, due, norm, wording, since)"
            + " select n.*, ? from "
            + OWED
            + where,
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
        (row, i) ->
            new OpenDuty(
                operation,
                kind(matter, Rows.text(row, "kind")),
                deadline(row.getString("within"), Rows.text(row, "at_latest")),
                Optional.ofNullable(row.getObject("due", LocalDate.class)),
                new Citation(Rows.text(row, "norm")),
                Rows.text(row, "wording")),
        operation.number());
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
