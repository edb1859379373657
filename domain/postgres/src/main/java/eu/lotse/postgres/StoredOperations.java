package eu.lotse.postgres;

import eu.lotse.domain.decision.Verdict;
import eu.lotse.domain.facts.FactPattern;
import eu.lotse.domain.register.ActivityName;
import eu.lotse.domain.register.Actor;
import eu.lotse.domain.register.LogEntry;
import eu.lotse.domain.register.NewOperation;
import eu.lotse.domain.register.OpenDuty;
import eu.lotse.domain.register.Operation;
import eu.lotse.domain.register.OperationFilter;
import eu.lotse.domain.register.OperationId;
import eu.lotse.domain.register.Operations;
import eu.lotse.domain.register.State;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.springframework.jdbc.core.JdbcTemplate;

/** The stored operations: listed from their rows, counted from the counts kept of them. */
final class StoredOperations implements Operations {

  private static final String READ =
      """
      select o.id, a.name as activity, o.state, o.performed_on, t.matter as act_matter,
          t.canonical as act, o.standing_pattern, p.matter, p.canonical as shown, p.verdict,
          s.wrapped_key, s.reference, o.item, o.recorded_at, o.next_change,
      """
          + TermRows.OF_OPERATION
          + """
               as terms
          from operation o
          join activity a on a.id = o.activity
          join fact_pattern t on t.id = o.act_pattern
          join fact_pattern p on p.id = o.shown_pattern
          left join person s on s.id = o.person
          """;
  private static final String COUNTED =
      " from operation_count o join fact_pattern p on p.id = o.pattern where ";

  private final JdbcTemplate jdbc;
  private final Recorder recorder;
  private final PatternRows patterns;
  private final PersonRows persons;
  private final DutyRows duties;
  private final StoredLog log;

  StoredOperations(
      JdbcTemplate jdbc,
      Recorder recorder,
      PatternRows patterns,
      PersonRows persons,
      DutyRows duties,
      StoredLog log) {
    this.jdbc = jdbc;
    this.recorder = recorder;
    this.patterns = patterns;
    this.persons = persons;
    this.duties = duties;
    this.log = log;
  }

  @Override
  public List<Recorded> record(List<NewOperation> operations, Actor actor) {
    return recorder.record(operations, actor);
  }

  @Override
  public Optional<Operation> find(OperationId id) {
    return jdbc.query(READ + "where o.id = ?", this::read, id.number()).stream().findFirst();
  }

  @Override
  public List<Operation> list(OperationFilter filter, long offset, int limit) {
    var clause = FilterClause.of(filter, "o.standing_pattern is not null");
    return jdbc.query(
        READ
            + "where o.id = any(array(select o.id from operation o"
            + " join fact_pattern p on p.id = o.shown_pattern where "
            + clause.where()
            + " order by o.id desc offset ? limit ?)) order by o.id desc",
        this::read,
        clause.with(offset, limit));
  }

  @Override
  public long count(OperationFilter filter) {
    var clause = FilterClause.of(filter, "o.standing");
    return Rows.only(
        jdbc.queryForList(
            "select coalesce(sum(o.operations), 0)" + COUNTED + clause.where(),
            Long.class,
            clause.with()));
  }

  @Override
  public Map<Verdict, Long> countByVerdict(OperationFilter filter) {
    var clause = FilterClause.of(filter, "o.standing");
    var counts = new EnumMap<Verdict, Long>(Verdict.class);
    jdbc.query(
        "select p.verdict, sum(o.operations) as operations"
            + COUNTED
            + clause.where()
            + " and o.standing group by p.verdict having sum(o.operations) > 0",
        row -> {
          counts.put(Verdict.valueOf(Rows.text(row, "verdict")), row.getLong("operations"));
        },
        clause.with());
    return counts;
  }

  @Override
  public List<LogEntry> history(OperationId id) {
    return log.of(id);
  }

  @Override
  public List<OpenDuty> duties(OperationId id) {
    return jdbc
        .query(
            """
            select p.matter from operation o join fact_pattern p on p.id = o.shown_pattern
            where o.id = ?
            """,
            (row, i) -> patterns.matter(Rows.text(row, "matter")),
            id.number())
        .stream()
        .findFirst()
        .map(matter -> duties.open(id, matter))
        .orElse(List.of());
  }

  private Operation read(ResultSet row, int index) throws SQLException {
    FactPattern shown = patterns.read(Rows.text(row, "matter"), Rows.text(row, "shown"));
    boolean standing = row.getString("standing_pattern") != null;
    byte[] key = row.getBytes("wrapped_key");
    return new Operation(
        new OperationId(row.getLong("id")),
        new ActivityName(Rows.text(row, "activity")),
        State.valueOf(Rows.text(row, "state")),
        Rows.date(row, "performed_on"),
        patterns.read(Rows.text(row, "act_matter"), Rows.text(row, "act")),
        standing ? Optional.of(shown) : Optional.empty(),
        standing ? Optional.of(Verdict.valueOf(Rows.text(row, "verdict"))) : Optional.empty(),
        persons.reference(key, row.getBytes("reference")),
        persons.item(key, row.getBytes("item")),
        Objects.requireNonNull(row.getObject("recorded_at", OffsetDateTime.class)).toInstant(),
        TermRows.read(row.getString("terms")),
        Optional.ofNullable(row.getObject("next_change", LocalDate.class)));
  }
}
