package eu.lotse.postgres;

import eu.lotse.domain.decision.Assessment;
import eu.lotse.domain.law.Span;
import eu.lotse.domain.rulebook.Cell;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import org.springframework.jdbc.core.JdbcTemplate;

/** What each release says of each pattern in each cell of dates; never changed. */
final class DecisionRows {

  private final JdbcTemplate jdbc;
  private final CanonicalJson json = new CanonicalJson();

  /** Pattern and cell; the release is the same for all. */
  private record Key(long pattern, String effective, String known) {
    static Key of(Decided decided) {
      return new Key(
          decided.pattern(), range(decided.cell().effective()), range(decided.cell().known()));
    }
  }

  /** What is said of a pattern in a cell. */
  record Decided(long pattern, Cell cell, Assessment assessment) {}

  DecisionRows(JdbcTemplate jdbc) {
    this.jdbc = jdbc;
  }

  /** Stores what is not stored yet. */
  void add(Collection<Decided> decisions, int release, String engine) {
    Map<Key, Decided> missing = new LinkedHashMap<>();
    decisions.forEach(d -> missing.putIfAbsent(Key.of(d), d));
    missing.keySet().removeAll(stored(missing.keySet(), release));
    var keys =
        missing.keySet().stream()
            .sorted(
                java.util.Comparator.comparingLong(Key::pattern)
                    .thenComparing(Key::effective)
                    .thenComparing(Key::known))
            .toList();
    if (keys.isEmpty()) {
      return;
    }
    jdbc.update(
        """
        insert into pattern_decision (pattern, release, effective, known, verdict, answer, engine)
        select p, ?, e::daterange, k::daterange, v, a, ?
        from unnest(?::bigint[], ?::text[], ?::text[], ?::text[], ?::text[]) as n (p, e, k, v, a)
        on conflict do nothing
        """,
        release,
        engine,
        Rows.numbers(keys, Key::pattern),
        Rows.texts(keys, Key::effective),
        Rows.texts(keys, Key::known),
        Rows.texts(keys, k -> Rows.of(missing, k).assessment().verdict()),
        Rows.texts(keys, k -> json.answer(Rows.of(missing, k).assessment())));
  }

  private Set<Key> stored(Set<Key> keys, int release) {
    var stored = new HashSet<Key>();
    jdbc.query(
        """
        select pattern, effective::text, known::text from pattern_decision
        where release = ? and pattern = any(?)
        """,
        row -> {
          stored.add(new Key(row.getLong(1), row.getString(2), row.getString(3)));
        },
        release,
        Rows.numbers(keys, Key::pattern));
    return stored;
  }

  /** A span as PostgreSQL writes it. */
  private static String range(Span span) {
    return span.begin().map(day -> "[" + day).orElse("(")
        + ","
        + span.end().map(Object::toString).orElse("")
        + ")";
  }
}
