package eu.lotse.postgres;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.function.ToLongFunction;
import org.jspecify.annotations.Nullable;

/** Rows as columns of arrays, so that any number of them goes to the database at once. */
final class Rows {

  private Rows() {}

  static <T> @Nullable String[] texts(
      Collection<T> rows, Function<? super T, ? extends @Nullable Object> column) {
    @Nullable String[] texts = new @Nullable String[rows.size()];
    int i = 0;
    for (T row : rows) {
      Object value = column.apply(row);
      texts[i++] = value == null ? null : value.toString();
    }
    return texts;
  }

  static <T> Long[] numbers(Collection<T> rows, ToLongFunction<? super T> column) {
    return rows.stream().map(column::applyAsLong).toArray(Long[]::new);
  }

  /** From hexadecimal digits. */
  static byte[][] bytes(Collection<String> hex) {
    return hex.stream().map(HexFormat.of()::parseHex).toArray(byte[][]::new);
  }

  static <K, V> V of(Map<K, V> rows, K key) {
    V value = rows.get(key);
    if (value == null) {
      throw new IllegalStateException("A row that was just stored is not there");
    }
    return value;
  }

  /** The row of a query that always gives exactly one. */
  static <T> T only(List<@Nullable T> rows) {
    return Objects.requireNonNull(rows.getFirst());
  }

  /** A column that is never null. */
  static String text(ResultSet row, String column) throws SQLException {
    return Objects.requireNonNull(row.getString(column), column);
  }

  /** A column that is never null. */
  static LocalDate date(ResultSet row, String column) throws SQLException {
    return Objects.requireNonNull(row.getObject(column, LocalDate.class), column);
  }

  /** As precise as the database keeps it. */
  static OffsetDateTime time(Instant instant) {
    return instant.truncatedTo(ChronoUnit.MICROS).atOffset(ZoneOffset.UTC);
  }

  static @Nullable LocalDate earlier(@Nullable LocalDate one, @Nullable LocalDate other) {
    if (one == null || other == null) {
      return one == null ? other : one;
    }
    return one.isBefore(other) ? one : other;
  }
}
