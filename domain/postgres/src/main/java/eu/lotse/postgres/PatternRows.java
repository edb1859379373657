package eu.lotse.postgres;

import eu.lotse.domain.facts.FactPattern;
import eu.lotse.domain.facts.Matter;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Collection;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;

/** Distinct fact patterns, each stored once. */
final class PatternRows {

  private final JdbcTemplate jdbc;
  private final List<Matter> matters;
  private final CanonicalJson json = new CanonicalJson();

  PatternRows(JdbcTemplate jdbc, List<Matter> matters) {
    this.jdbc = jdbc;
    this.matters = List.copyOf(matters);
  }

  /** The rows of these patterns; new ones are stored, always in the same order. */
  Map<FactPattern, Long> rows(Collection<FactPattern> patterns) {
    SortedMap<String, FactPattern> byHash = new TreeMap<>();
    patterns.stream().distinct().forEach(p -> byHash.put(hash(p.canonical()), p));
    Map<String, Long> found = find(byHash.keySet());
    SortedMap<String, FactPattern> missing = new TreeMap<>(byHash);
    missing.keySet().removeAll(found.keySet());
    if (!missing.isEmpty()) {
      insert(missing);
      found.putAll(find(missing.keySet()));
    }
    var rows = new HashMap<FactPattern, Long>();
    byHash.forEach((hash, pattern) -> rows.put(pattern, Rows.of(found, hash)));
    return rows;
  }

  private Map<String, Long> find(Collection<String> hashes) {
    var found = new HashMap<String, Long>();
    jdbc.query(
        "select id, sha256 from fact_pattern where sha256 = any(?)",
        row -> {
          found.put(HexFormat.of().formatHex(row.getBytes(2)), row.getLong(1));
        },
        (Object) Rows.bytes(hashes));
    return found;
  }

  private void insert(SortedMap<String, FactPattern> missing) {
    List<FactPattern> patterns = List.copyOf(missing.values());
    jdbc.update(
        """
        insert into fact_pattern (sha256, matter, canonical, facts)
        select h, m, c, f::jsonb
        from unnest(?::bytea[], ?::text[], ?::text[], ?::text[]) as n (h, m, c, f)
        on conflict (sha256) do nothing
        """,
        Rows.bytes(missing.keySet()),
        Rows.texts(patterns, p -> p.matter().name()),
        Rows.texts(patterns, FactPattern::canonical),
        Rows.texts(patterns, p -> json.write(known(p))));
  }

  /** The facts an operation can be found by: those that are known. */
  private static Map<String, String> known(FactPattern pattern) {
    var known = new TreeMap<String, String>();
    for (var attribute : pattern.matter().attributes()) {
      pattern.value(attribute).ifPresent(value -> known.put(attribute.name(), value.name()));
    }
    return known;
  }

  /** Reads patterns back, by row. */
  Map<Long, FactPattern> read(Collection<Long> rows) {
    var read = new HashMap<Long, FactPattern>();
    jdbc.query(
        "select id, matter, canonical from fact_pattern where id = any(?)",
        row -> {
          read.put(row.getLong("id"), read(Rows.text(row, "matter"), Rows.text(row, "canonical")));
        },
        (Object) rows.toArray(Long[]::new));
    return read;
  }

  /** Reads a pattern back. */
  FactPattern read(String matter, String canonical) {
    return FactPattern.parse(matter(matter), canonical);
  }

  /** Reads rows in which those of one pattern follow one another: each is parsed once. */
  final class InOrder {

    private long last;
    private @Nullable FactPattern pattern;

    FactPattern read(long id, String matter, String canonical) {
      if (pattern == null || last != id) {
        pattern = PatternRows.this.read(matter, canonical);
        last = id;
      }
      return pattern;
    }
  }

  /** The matter of that name. */
  Matter matter(String name) {
    return matters.stream()
        .filter(m -> m.name().equals(name))
        .findFirst()
        .orElseThrow(() -> new IllegalStateException("The register holds a matter " + name));
  }

  private static String hash(String canonical) {
    try {
      return HexFormat.of()
          .formatHex(
              MessageDigest.getInstance("SHA-256")
                  .digest(canonical.getBytes(StandardCharsets.UTF_8)));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("Every Java platform has SHA-256", e);
    }
  }
}
