package eu.lotse.postgres;

import eu.lotse.domain.decision.Assessment;
import eu.lotse.domain.decision.Grounds;
import eu.lotse.domain.decision.Verdict;
import eu.lotse.domain.law.LegalDates;
import eu.lotse.domain.register.LogEntry.Kind;
import eu.lotse.domain.rulebook.ReleaseId;
import eu.lotse.domain.rulebook.RuleId;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;

/**
 * Writes lines of the log of decisions, each bound to the one before by a SHA-256 over its hash and
 * everything in the line. Lines hold account, operation, pattern, verdicts, grounds, dates and
 * release, and nothing personal, so that the chain outlives the persons.
 */
final class LogChain {

  /** From so many lines on they are copied. */
  private static final int MANY = 500;

  private final JdbcTemplate jdbc;
  private final Copy copy;

  /** The last line there is. */
  record Head(long number, byte[] hash) {}

  /** Where the chain begins. */
  static final Head START = new Head(0, hash(new byte[0], "Lotse"));

  /** Who is told, when, and under which release: the same for many lines. */
  record Occasion(OffsetDateTime at, int actor, Kind kind, ReleaseId release, int row) {
    /** The same, for lines of another kind. */
    Occasion as(Kind other) {
      return new Occasion(at, actor, other, release, row);
    }
  }

  /**
   * What is told of one operation, or to one who asked.
   *
   * @param detail canonical JSON of the terms that passed
   */
  record Line(
      @Nullable Long operation,
      long pattern,
      @Nullable Verdict before,
      Verdict verdict,
      String grounds,
      LegalDates dates,
      @Nullable String detail) {

    static Line of(
        @Nullable Long operation,
        long pattern,
        @Nullable Verdict before,
        Assessment now,
        LegalDates dates) {
      String grounds =
          Grounds.of(now).stream().map(RuleId::toString).collect(Collectors.joining(","));
      return new Line(operation, pattern, before, now.verdict(), grounds, dates, null);
    }

    Line about(long another) {
      return new Line(another, pattern, before, verdict, grounds, dates, detail);
    }

    Line because(String terms) {
      return new Line(operation, pattern, before, verdict, grounds, dates, terms);
    }
  }

  private record Chained(long number, Line line, byte[] hash) {}

  LogChain(JdbcTemplate jdbc) {
    this.jdbc = jdbc;
    this.copy = new Copy(jdbc);
  }

  /**
   * Appends lines. From here to its end the transaction at hand keeps all others from appending, so
   * this comes last.
   */
  void append(Occasion occasion, List<Line> lines) {
    if (lines.isEmpty()) {
      return;
    }
    Head head = head("for update");
    var chained = new ArrayList<Chained>(lines.size());
    for (Line line : lines) {
      byte[] hash = hash(head.hash(), content(head.number() + 1, occasion, line));
      head = new Head(head.number() + 1, hash);
      chained.add(new Chained(head.number(), line, hash));
    }
    if (chained.size() < MANY) {
      insert(occasion, chained);
    } else {
      copy(occasion, chained);
    }
    jdbc.update("update decision_log_head set number = ?, hash = ?", head.number(), head.hash());
  }

  /**
   * Appends a line about a release, as {@link #append}; says which number it has.
   *
   * @param detail canonical JSON
   */
  long note(Occasion occasion, String detail) {
    Head head = head("for update");
    long number = head.number() + 1;
    byte[] hash = hash(head.hash(), content(number, occasion, detail));
    jdbc.update(
        """
        insert into decision_log (number, at, actor, kind, detail, release, hash)
        values (?, ?, ?, ?, ?, ?, ?)
        """,
        number,
        occasion.at(),
        occasion.actor(),
        occasion.kind().name(),
        detail,
        occasion.row(),
        hash);
    jdbc.update("update decision_log_head set number = ?, hash = ?", number, hash);
    return number;
  }

  Head head(String lock) {
    return Rows.only(
        jdbc.query(
            "select number, hash from decision_log_head " + lock,
            (row, i) -> new Head(row.getLong(1), row.getBytes(2))));
  }

  private void insert(Occasion occasion, List<Chained> chained) {
    jdbc.update(
        """
        insert into decision_log (number, at, actor, kind, operation, pattern, before, verdict,
            grounds, effective_on, known_on, detail, release, hash)
        select n, ?, ?, ?, o, p, b, v, string_to_array(g, ','), e, k, d, ?, h
        from unnest(?::bigint[], ?::bigint[], ?::bigint[], ?::text[], ?::text[], ?::text[],
            ?::date[], ?::date[], ?::text[], ?::bytea[]) as l (n, o, p, b, v, g, e, k, d, h)
        """,
        occasion.at(),
        occasion.actor(),
        occasion.kind().name(),
        occasion.row(),
        Rows.numbers(chained, Chained::number),
        chained.stream().map(c -> c.line().operation()).toArray(Long[]::new),
        Rows.numbers(chained, c -> c.line().pattern()),
        Rows.texts(chained, c -> c.line().before()),
        Rows.texts(chained, c -> c.line().verdict()),
        Rows.texts(chained, c -> c.line().grounds()),
        Rows.texts(chained, c -> c.line().dates().effectiveOn()),
        Rows.texts(chained, c -> c.line().dates().knownOn()),
        Rows.texts(chained, c -> c.line().detail()),
        chained.stream().map(Chained::hash).toArray(byte[][]::new));
  }

  private void copy(Occasion occasion, List<Chained> chained) {
    copy.into(
        """
        decision_log (number, at, actor, kind, operation, pattern, before, verdict,
            grounds, effective_on, known_on, detail, release, hash)
        """,
        chained.iterator(),
        c ->
            new @Nullable Object[] {
              c.number(),
              occasion.at(),
              occasion.actor(),
              occasion.kind(),
              c.line().operation(),
              c.line().pattern(),
              c.line().before(),
              c.line().verdict(),
              "{" + c.line().grounds() + "}",
              c.line().dates().effectiveOn(),
              c.line().dates().knownOn(),
              c.line().detail(),
              occasion.row(),
              c.hash()
            });
  }

  /**
   * Everything in a line, as one text; no part can hold the separator, but for the detail, which
   * comes last.
   */
  static String content(long number, Occasion occasion, Line line) {
    String detail = line.detail() == null ? "" : "|" + line.detail();
    return String.join(
            "|",
            Long.toString(number),
            occasion.at().toInstant().toString(),
            Integer.toString(occasion.actor()),
            occasion.kind().name(),
            String.valueOf(line.operation()),
            Long.toString(line.pattern()),
            String.valueOf(line.before()),
            line.verdict().name(),
            line.grounds(),
            line.dates().effectiveOn().toString(),
            line.dates().knownOn().toString(),
            occasion.release().sha256())
        + detail;
  }

  /** As {@link #content(long, Occasion, Line)}; the detail comes last, as it may hold anything. */
  static String content(long number, Occasion occasion, String detail) {
    return String.join(
        "|",
        Long.toString(number),
        occasion.at().toInstant().toString(),
        Integer.toString(occasion.actor()),
        occasion.kind().name(),
        occasion.release().sha256(),
        detail);
  }

  /** The SHA-256 of a text, in hexadecimal digits. */
  static String hex(String text) {
    return HexFormat.of().formatHex(hash(new byte[0], text));
  }

  static byte[] hash(byte[] before, String content) {
    try {
      var digest = MessageDigest.getInstance("SHA-256");
      digest.update(before);
      return digest.digest(content.getBytes(StandardCharsets.UTF_8));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("Every Java platform has SHA-256", e);
    }
  }
}
