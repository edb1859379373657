package eu.lotse.postgres.backup;

import java.util.List;
import java.util.Map;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/**
 * What a backup holds.
 *
 * @param format of the file
 * @param schema the version of the schema, that of its latest migration
 * @param at when it was written
 * @param log where the log of decisions ended
 * @param tables in an order in which none refers to a later one
 * @param attached the SHA-256 of what lies beside the tables, by name
 */
public record Manifest(
    int format,
    String schema,
    String at,
    Head log,
    List<Table> tables,
    List<Sequence> sequences,
    Map<String, String> attached) {

  static final int FORMAT = 1;

  private static final JsonMapper MAPPER = JsonMapper.builder().build();

  /** The end of the log, as {@code verify-log} prints it. */
  public record Head(long number, String sha256) {}

  /** The rows of a table, as COPY writes them. */
  public record Table(String name, List<String> columns, long rows, String sha256) {}

  /** A sequence; {@code called} tells whether its value was given out. */
  public record Sequence(String name, long value, boolean called) {}

  public Manifest {
    tables = List.copyOf(tables);
    sequences = List.copyOf(sequences);
    attached = Map.copyOf(attached);
  }

  /** How many rows a table has; none where there is no such table. */
  public long rows(String table) {
    return tables.stream().filter(t -> t.name().equals(table)).mapToLong(Table::rows).sum();
  }

  String text() {
    return MAPPER.writeValueAsString(this);
  }

  /**
   * @throws IllegalArgumentException where the text is no manifest
   */
  static Manifest parse(String text) {
    try {
      return MAPPER.readValue(text, Manifest.class);
    } catch (JacksonException e) {
      throw new IllegalArgumentException(e);
    }
  }
}
