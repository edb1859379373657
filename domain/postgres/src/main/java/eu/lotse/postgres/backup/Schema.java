package eu.lotse.postgres.backup;

import eu.lotse.postgres.backup.Manifest.Head;
import eu.lotse.postgres.backup.Manifest.Sequence;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.postgresql.PGConnection;

/** What tables and sequences there are, as the database itself tells. */
final class Schema {

  private static final String HISTORY = "flyway_schema_history";

  /** What a database holds as soon as its schema is there, or somebody has looked at it. */
  private static final Map<String, String> FROM_THE_START =
      Map.of("decision_log_head", " where number > 0", "master_key", " where false");

  /** Tables, views and sequences, but for those of extensions. */
  private static final String ANYTHING =
      """
      select from pg_class c
      where relnamespace = current_schema()::regnamespace and relkind in ('r', 'p', 'v', 'm', 'f', 'S')
        and not exists (select from pg_depend d where d.objid = c.oid and d.deptype = 'e')
      """;

  private final Connection connection;

  Schema(Connection connection) {
    this.connection = connection;
  }

  private interface Reading<T> {
    T read(ResultSet row) throws SQLException;
  }

  private <T> List<T> query(String sql, Reading<T> reading) throws SQLException {
    try (var statement = connection.createStatement();
        var rows = statement.executeQuery(sql)) {
      var found = new ArrayList<T>();
      while (rows.next()) {
        found.add(reading.read(rows));
      }
      return found;
    }
  }

  String quoted(String name) throws SQLException {
    return connection.unwrap(PGConnection.class).escapeIdentifier(name);
  }

  private List<String> allTables() throws SQLException {
    return query(
        """
        select relname from pg_class
        where relnamespace = current_schema()::regnamespace and relkind = 'r' order by relname
        """,
        row -> row.getString(1));
  }

  /** The version of the schema; empty where there is none. */
  Optional<String> version() throws SQLException {
    if (!allTables().contains(HISTORY)) {
      return Optional.empty();
    }
    return query(
            """
            select version from flyway_schema_history
            where success and version is not null order by installed_rank desc limit 1
            """,
            row -> row.getString(1))
        .stream()
        .findFirst();
  }

  /** Whether nothing was ever stored. */
  boolean isEmpty() throws SQLException {
    List<String> tables = allTables();
    if (!tables.contains(HISTORY)) {
      return query("select not exists (" + ANYTHING + ")", this::yes).getFirst();
    }
    for (String table : tables) {
      String some = "select from " + quoted(table) + FROM_THE_START.getOrDefault(table, "");
      if (!table.equals(HISTORY) && query("select exists (" + some + ")", this::yes).getFirst()) {
        return false;
      }
    }
    return true;
  }

  private boolean yes(ResultSet row) throws SQLException {
    return row.getBoolean(1);
  }

  /**
   * All tables with the columns that are stored rather than computed; each stands behind those it
   * refers to.
   */
  Map<String, List<String>> tables() throws SQLException {
    Map<String, Set<String>> needed = references();
    List<String> left = new ArrayList<>(allTables());
    left.remove(HISTORY);
    var ordered = new LinkedHashMap<String, List<String>>();
    while (!left.isEmpty()) {
      List<String> next =
          left.stream()
              .filter(t -> ordered.keySet().containsAll(needed.getOrDefault(t, Set.of())))
              .toList();
      if (next.isEmpty()) {
        throw new IllegalStateException("These tables refer to one another: " + left);
      }
      for (String table : next) {
        ordered.put(table, columns(table));
      }
      left.removeAll(next);
    }
    return ordered;
  }

  private Map<String, Set<String>> references() throws SQLException {
    var needed = new HashMap<String, Set<String>>();
    query(
        """
        select t.relname, o.relname from pg_constraint c
        join pg_class t on t.oid = c.conrelid
        join pg_class o on o.oid = c.confrelid
        where c.contype = 'f' and t.oid <> o.oid
          and c.connamespace = current_schema()::regnamespace
        """,
        row ->
            needed.computeIfAbsent(row.getString(1), _ -> new HashSet<>()).add(row.getString(2)));
    return needed;
  }

  private List<String> columns(String table) throws SQLException {
    try (var statement =
        connection.prepareStatement(
            """
            select attname from pg_attribute
            where attrelid = (quote_ident(current_schema()) || '.' || quote_ident(?))::regclass
              and attnum > 0 and not attisdropped and attgenerated = '' order by attnum
            """)) {
      statement.setString(1, table);
      try (var rows = statement.executeQuery()) {
        var columns = new ArrayList<String>();
        while (rows.next()) {
          columns.add(rows.getString(1));
        }
        return columns;
      }
    }
  }

  /** All sequences and how far they are: at least as far as what was stored before. */
  List<Sequence> sequences() throws SQLException {
    var sequences = new ArrayList<Sequence>();
    for (String name :
        query(
            """
            select relname from pg_class
            where relnamespace = current_schema()::regnamespace and relkind = 'S' order by relname
            """,
            row -> row.getString(1))) {
      sequences.addAll(
          query(
              "select last_value, is_called from " + quoted(name),
              row -> new Sequence(name, row.getLong(1), row.getBoolean(2))));
    }
    return sequences;
  }

  void set(Sequence sequence) throws SQLException {
    try (var statement =
        connection.prepareStatement("select setval(quote_ident(?)::regclass, ?, ?)")) {
      statement.setString(1, sequence.name());
      statement.setLong(2, sequence.value());
      statement.setBoolean(3, sequence.called());
      statement.execute();
    }
  }

  Head head() throws SQLException {
    return query(
            "select number, hash from decision_log_head",
            row -> new Head(row.getLong(1), HexFormat.of().formatHex(row.getBytes(2))))
        .getFirst();
  }

  /** Of the master key that the database was begun with. */
  Optional<String> keyFingerprint() throws SQLException {
    return query(
            "select fingerprint from master_key", row -> HexFormat.of().formatHex(row.getBytes(1)))
        .stream()
        .findFirst();
  }
}
