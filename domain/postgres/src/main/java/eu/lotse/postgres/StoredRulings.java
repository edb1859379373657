package eu.lotse.postgres;

import eu.lotse.domain.facts.Attribute;
import eu.lotse.domain.facts.Condition;
import eu.lotse.domain.facts.Matter;
import eu.lotse.domain.facts.Value;
import eu.lotse.domain.impact.NewRuling;
import eu.lotse.domain.impact.RulingEntry;
import eu.lotse.domain.impact.RulingEntry.Done;
import eu.lotse.domain.impact.Rulings;
import eu.lotse.domain.register.Actor;
import eu.lotse.domain.rulebook.ReleaseId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.support.TransactionTemplate;

/** Rulings that came in. */
final class StoredRulings implements Rulings {

  private static final String READ =
      """
      select u.number, u.court, u.decided_on, u.file_number, u.ecli, u.holding, u.matter, u.turns_on,
          u.entered_at, e.name as entered_by, u.done_at, d.name as done_by, r.sha256
      from ruling u join actor e on e.id = u.entered_by
      left join actor d on d.id = u.done_by left join release r on r.id = u.release
      """;
  private static final String NOT = "not ";

  private final JdbcTemplate jdbc;
  private final TransactionTemplate transaction;
  private final ActiveRelease releases;
  private final PatternRows patterns;
  private final Clock clock;
  private final CanonicalJson json = new CanonicalJson();

  StoredRulings(
      JdbcTemplate jdbc,
      TransactionTemplate transaction,
      ActiveRelease releases,
      PatternRows patterns,
      Clock clock) {
    this.jdbc = jdbc;
    this.transaction = transaction;
    this.releases = releases;
    this.patterns = patterns;
    this.clock = clock;
  }

  @Override
  public RulingEntry add(NewRuling ruling, Actor actor) {
    return Objects.requireNonNull(
        transaction.execute(_ -> {
          Long number =
              jdbc.queryForObject(
                  """
                  insert into ruling (court, decided_on, file_number, ecli, holding, matter,
                      turns_on, entered_at, entered_by)
                  values (?, ?, ?, ?, ?, ?, ?::jsonb, ?, ?) returning number
                  """,
                  Long.class,
                  ruling.court(),
                  ruling.date(),
                  ruling.fileNumber(),
                  ruling.ecli().orElse(null),
                  ruling.holding(),
                  ruling.matter().name(),
                  json.write(named(ruling.turnsOn())),
                  Rows.time(clock.instant()),
                  releases.row(actor));
          return find(Objects.requireNonNull(number)).orElseThrow();
        }));
  }

  @Override
  public List<RulingEntry> all() {
    return jdbc.query(
        READ + "order by u.done_at is not null, u.decided_on desc, u.number desc", this::read);
  }

  @Override
  public Optional<RulingEntry> find(long number) {
    return jdbc.query(READ + "where u.number = ?", this::read, number).stream().findFirst();
  }

  @Override
  public RulingEntry dealtWith(long number, ReleaseId release, Actor actor) {
    return Objects.requireNonNull(
        transaction.execute(_ -> {
          RulingEntry entry =
              find(number)
                  .orElseThrow(() -> new IllegalArgumentException("There is no ruling " + number));
          if (entry.done().isPresent()) {
            return entry;
          }
          int changed =
              jdbc.update(
                  """
                  update ruling set done_at = ?, done_by = ?, release = r.id from release r
                  where number = ? and done_at is null and r.sha256 = ?
                      and exists (select from activation a where a.release = r.id)
                  """,
                  Rows.time(clock.instant()),
                  releases.row(actor),
                  number,
                  release.sha256());
          RulingEntry now = find(number).orElseThrow();
          if (changed == 0 && now.done().isEmpty()) {
            throw new IllegalArgumentException("Release " + release + " was never active");
          }
          return now;
        }));
  }

  /** Names of values by name of attribute, in front of which {@code not} stands where negated. */
  private static Map<String, List<String>> named(List<Condition> conditions) {
    var named = new TreeMap<String, List<String>>();
    conditions.forEach(c ->
        named.put(
            (c.negated() ? NOT : "") + c.attribute().name(),
            c.values().stream().map(Value::name).toList()));
    return named;
  }

  private static List<Condition> conditions(Matter matter, Map<String, List<String>> named) {
    var conditions = new ArrayList<Condition>();
    named.forEach((name, values) -> {
      boolean negated = name.startsWith(NOT);
      Attribute attribute = matter.attribute(negated ? name.substring(NOT.length()) : name);
      conditions.add(
          new Condition(attribute, values.stream().map(attribute::value).toList(), negated));
    });
    conditions.sort(java.util.Comparator.comparingInt(c -> c.attribute().index()));
    return conditions;
  }

  private RulingEntry read(ResultSet row, int index) throws SQLException {
    Matter matter = patterns.matter(Rows.text(row, "matter"));
    var ruling =
        new NewRuling(
            Rows.text(row, "court"),
            Rows.date(row, "decided_on"),
            Rows.text(row, "file_number"),
            Optional.ofNullable(row.getString("ecli")),
            Rows.text(row, "holding"),
            matter,
            conditions(matter, json.readNames(Rows.text(row, "turns_on"))));
    OffsetDateTime doneAt = row.getObject("done_at", OffsetDateTime.class);
    return new RulingEntry(
        row.getLong("number"),
        ruling,
        Objects.requireNonNull(row.getObject("entered_at", OffsetDateTime.class)).toInstant(),
        Rows.text(row, "entered_by"),
        doneAt == null
            ? Optional.empty()
            : Optional.of(
                new Done(
                    new ReleaseId(Rows.text(row, "sha256")),
                    doneAt.toInstant(),
                    Rows.text(row, "done_by"))));
  }
}
