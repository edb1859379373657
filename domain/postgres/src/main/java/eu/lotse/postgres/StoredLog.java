package eu.lotse.postgres;

import eu.lotse.domain.decision.Assessment;
import eu.lotse.domain.decision.Decision;
import eu.lotse.domain.decision.Verdict;
import eu.lotse.domain.facts.FactPattern;
import eu.lotse.domain.law.LegalDates;
import eu.lotse.domain.register.Actor;
import eu.lotse.domain.register.DecisionLog;
import eu.lotse.domain.register.LogEntry;
import eu.lotse.domain.register.LogEntry.Kind;
import eu.lotse.domain.register.OperationId;
import eu.lotse.domain.register.Term;
import eu.lotse.domain.rulebook.ReleaseId;
import eu.lotse.domain.rulebook.RuleId;
import eu.lotse.postgres.LogChain.Line;
import eu.lotse.postgres.LogChain.Occasion;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.support.TransactionTemplate;

/** The log of decisions. */
final class StoredLog implements DecisionLog {

  private static final String READ =
      """
      select l.number, l.at, l.actor, a.name, l.kind, l.operation, l.pattern, l.before, l.verdict,
          array_to_string(l.grounds, ',') as grounds, l.effective_on, l.known_on, l.detail,
          l.release, r.sha256, l.hash
      from decision_log l join actor a on a.id = l.actor join release r on r.id = l.release
      """;

  private static final CanonicalJson JSON = new CanonicalJson();

  private final JdbcTemplate jdbc;
  private final TransactionTemplate transaction;
  private final TransactionTemplate snapshot;
  private final ActiveRelease releases;
  private final RecordedDecisions decisions;
  private final LogChain chain;
  private final StoredAnswers answers;
  private final Clock clock;
  private final Together<Asked> together = new Together<>(this::write);

  /** Somebody's question and what it was answered. */
  private record Asked(Decision decision, Actor actor) {
    Told told() {
      return new Told(actor, decision.release());
    }
  }

  /** Who was told something, and under which release. */
  private record Told(Actor actor, ReleaseId release) {}

  StoredLog(
      JdbcTemplate jdbc,
      TransactionTemplate transaction,
      TransactionTemplate snapshot,
      ActiveRelease releases,
      RecordedDecisions decisions,
      LogChain chain,
      StoredAnswers answers,
      Clock clock) {
    this.jdbc = jdbc;
    this.transaction = transaction;
    this.snapshot = snapshot;
    this.releases = releases;
    this.decisions = decisions;
    this.chain = chain;
    this.answers = answers;
    this.clock = clock;
  }

  @Override
  public void asked(Decision decision, Actor actor) {
    together.write(new Asked(decision, actor));
  }

  private void write(List<Asked> all) {
    transaction.executeWithoutResult(_ -> {
      var told = new LinkedHashMap<Told, List<Decision>>();
      all.forEach(a -> told.computeIfAbsent(a.told(), _ -> new ArrayList<>()).add(a.decision()));
      var lines = new LinkedHashMap<Occasion, List<Line>>();
      told.forEach((by, decisions) -> lines.put(occasion(by), lines(by, decisions)));
      lines.forEach(chain::append);
    });
  }

  private Occasion occasion(Told told) {
    return new Occasion(
        Rows.time(clock.instant()),
        releases.row(told.actor()),
        Kind.ASKED,
        told.release(),
        releases.row(told.release()));
  }

  private List<Line> lines(Told told, List<Decision> all) {
    Map<FactPattern, Long> rows = decisions.store(all, releases.row(told.release()));
    return all.stream()
        .map(d ->
            Line.of(null, Rows.of(rows, d.pattern()), null, d.assessment(), d.question().dates()))
        .toList();
  }

  @Override
  public long length() {
    return chain.head("").number();
  }

  /** The log of one operation, the oldest line first. */
  List<LogEntry> of(OperationId operation) {
    return jdbc.query(
        READ + "where l.operation = ? order by l.number", StoredLog::entry, operation.number());
  }

  @Override
  public Optional<Long> firstBroken() {
    return Objects.requireNonNull(snapshot.execute(_ -> verify()));
  }

  private Optional<Long> verify() {
    LogChain.Head head = chain.head("");
    LogChain.Head[] last = {LogChain.START};
    try (Stream<Optional<Long>> broken =
        jdbc.queryForStream(
            READ + "order by l.number",
            (row, i) -> {
              LogChain.Head before = last[0];
              last[0] = new LogChain.Head(row.getLong("number"), row.getBytes("hash"));
              return follows(before, row) ? Optional.empty() : Optional.of(last[0].number());
            })) {
      Optional<Long> first = broken.flatMap(Optional::stream).findFirst();
      return first.isPresent() ? first : end(last[0], head);
    }
  }

  /** A line that was cut off at the end leaves the head pointing to nothing. */
  private static Optional<Long> end(LogChain.Head last, LogChain.Head head) {
    boolean whole = last.number() == head.number() && Arrays.equals(last.hash(), head.hash());
    return whole ? Optional.empty() : Optional.of(last.number() + 1);
  }

  private static boolean follows(LogChain.Head before, ResultSet row) throws SQLException {
    return row.getLong("number") == before.number() + 1
        && Arrays.equals(LogChain.hash(before.hash(), content(row)), row.getBytes("hash"));
  }

  private static String content(ResultSet row) throws SQLException {
    long number = row.getLong("number");
    Occasion occasion = occasion(row);
    return occasion.kind().tellsOfVerdict()
        ? LogChain.content(number, occasion, line(row))
        : LogChain.content(number, occasion, Rows.text(row, "detail"));
  }

  @Override
  public DecisionLog.Head head() {
    return exported(chain.head(""));
  }

  private static DecisionLog.Head exported(LogChain.Head head) {
    return new DecisionLog.Head(head.number(), HexFormat.of().formatHex(head.hash()));
  }

  @Override
  public boolean holds(DecisionLog.Head kept) {
    if (kept.number() == 0) {
      return kept.equals(exported(LogChain.START));
    }
    return jdbc.query(
            "select number, hash from decision_log where number = ?",
            (row, i) -> exported(new LogChain.Head(row.getLong(1), row.getBytes(2))),
            kept.number())
        .contains(kept);
  }

  @Override
  public Optional<Stored> decision(long number) {
    return answers.of(number);
  }

  @Override
  public Optional<Long> lastLine(OperationId operation) {
    return answers.lastLine(operation);
  }

  @Override
  public String canonical(Assessment assessment) {
    return answers.canonical(assessment);
  }

  private static Occasion occasion(ResultSet row) throws SQLException {
    return new Occasion(
        Objects.requireNonNull(row.getObject("at", OffsetDateTime.class)),
        row.getInt("actor"),
        Kind.valueOf(Rows.text(row, "kind")),
        new ReleaseId(Rows.text(row, "sha256")),
        row.getInt("release"));
  }

  private static Line line(ResultSet row) throws SQLException {
    return new Line(
        row.getObject("operation", Long.class),
        row.getLong("pattern"),
        before(row),
        Verdict.valueOf(Rows.text(row, "verdict")),
        Rows.text(row, "grounds"),
        new LegalDates(Rows.date(row, "effective_on"), Rows.date(row, "known_on")),
        row.getString("detail"));
  }

  private static @Nullable Verdict before(ResultSet row) throws SQLException {
    String before = row.getString("before");
    return before == null ? null : Verdict.valueOf(before);
  }

  /** The terms that a line names. */
  static List<Term> terms(@Nullable String detail) {
    return detail == null
        ? List.of()
        : JSON.readList(detail, "terms").stream().map(Term::valueOf).toList();
  }

  private static LogEntry entry(ResultSet row, int index) throws SQLException {
    Occasion occasion = occasion(row);
    Line line = line(row);
    return new LogEntry(
        row.getLong("number"),
        occasion.at().toInstant(),
        Rows.text(row, "name"),
        occasion.kind(),
        Optional.ofNullable(line.operation()).map(OperationId::new),
        Optional.ofNullable(line.before()),
        line.verdict(),
        Stream.of(line.grounds().split(",")).filter(g -> !g.isEmpty()).map(RuleId::of).toList(),
        line.dates(),
        occasion.release(),
        terms(line.detail()));
  }
}
