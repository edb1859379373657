package eu.lotse.postgres;

import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.util.HexFormat;
import java.util.Iterator;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.postgresql.PGConnection;
import org.postgresql.copy.CopyIn;
import org.springframework.jdbc.core.ConnectionCallback;
import org.springframework.jdbc.core.JdbcTemplate;

/** Writes many rows at once, by PostgreSQL's COPY, in the transaction at hand. */
final class Copy {

  private static final int BUFFER = 1 << 16;

  private final JdbcTemplate jdbc;

  Copy(JdbcTemplate jdbc) {
    this.jdbc = jdbc;
  }

  /**
   * Writes a row for each element.
   *
   * @param columns table and columns, as in {@code t (a, b)}
   * @param row the values of a row, in the order of the columns
   */
  <T> void into(String columns, Iterator<T> elements, Function<T, @Nullable Object[]> row) {
    jdbc.execute(
        (ConnectionCallback<Boolean>)
            connection -> {
              var in =
                  connection
                      .unwrap(PGConnection.class)
                      .getCopyAPI()
                      .copyIn("copy " + columns + " from stdin");
              write(in, elements, row);
              return true;
            });
  }

  private static <T> void write(
      CopyIn in, Iterator<T> elements, Function<T, @Nullable Object[]> row) throws SQLException {
    try {
      var buffer = new StringBuilder(BUFFER + BUFFER);
      while (elements.hasNext()) {
        append(buffer, row.apply(elements.next()));
        if (buffer.length() >= BUFFER) {
          flush(in, buffer);
        }
      }
      flush(in, buffer);
      in.endCopy();
    } finally {
      if (in.isActive()) {
        in.cancelCopy();
      }
    }
  }

  private static void flush(CopyIn in, StringBuilder buffer) throws SQLException {
    byte[] bytes = buffer.toString().getBytes(StandardCharsets.UTF_8);
    in.writeToCopy(bytes, 0, bytes.length);
    buffer.setLength(0);
  }

  private static void append(StringBuilder buffer, @Nullable Object[] values) {
    for (int i = 0; i < values.length; i++) {
      if (i > 0) {
        buffer.append('\t');
      }
      append(buffer, values[i]);
    }
    buffer.append('\n');
  }

  private static void append(StringBuilder buffer, @Nullable Object value) {
    switch (value) {
      case null -> buffer.append("\\N");
      case byte[] bytes -> buffer.append("\\\\x").append(HexFormat.of().formatHex(bytes));
      case String text -> escape(buffer, text);
      default -> buffer.append(value);
    }
  }

  private static void escape(StringBuilder buffer, String text) {
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      switch (c) {
        case '\\' -> buffer.append("\\\\");
        case '\t' -> buffer.append("\\t");
        case '\n' -> buffer.append("\\n");
        case '\r' -> buffer.append("\\r");
        default -> buffer.append(c);
      }
    }
  }
}
