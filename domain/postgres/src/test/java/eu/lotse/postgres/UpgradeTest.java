package eu.lotse.postgres;

import static eu.lotse.domain.decision.Verdict.PERMITTED;
import static eu.lotse.domain.decision.Verdict.PROHIBITED;
import static eu.lotse.postgres.Company.AGENT;
import static eu.lotse.postgres.Company.MATTER;
import static eu.lotse.postgres.Company.NOW;
import static eu.lotse.postgres.Company.TODAY;
import static eu.lotse.postgres.Company.key;
import static eu.lotse.postgres.Company.running;
import static org.assertj.core.api.Assertions.assertThat;

import eu.lotse.domain.decision.Verdict;
import eu.lotse.domain.facts.FactPattern;
import eu.lotse.domain.facts.Facts;
import eu.lotse.domain.law.LegalDates;
import eu.lotse.domain.register.LogEntry.Kind;
import eu.lotse.domain.register.OperationId;
import eu.lotse.domain.register.Replay;
import eu.lotse.postgres.LogChain.Line;
import eu.lotse.postgres.LogChain.Occasion;
import eu.lotse.postgres.backup.Backup;
import eu.lotse.postgres.backup.BackupFile;
import eu.lotse.postgres.backup.Login;
import eu.lotse.postgres.backup.Restore;
import eu.lotse.postgres.embedded.ThrowawayServer;
import eu.lotse.postgres.embedded.ThrowawayServer.Database;
import java.nio.file.Path;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.jdbc.core.JdbcTemplate;

/** What an earlier version stored is read, verified, decided anew and gone on with. */
class UpgradeTest {

  private static final String EARLIER = "5";
  private static final PlainLaw LAW = PlainLaw.saying(Map.of("SERVICE", PERMITTED));
  private static final PlainLaw STRICTER = PlainLaw.saying(Map.of("SERVICE", PROHIBITED));
  private static final LegalDates DATES = LegalDates.asThen(TODAY);

  @TempDir Path folder;
  private final Database database = ThrowawayServer.empty();
  private final JdbcTemplate sql = new JdbcTemplate(database.dataSource());

  /** Rows as they were before releases took two people and rulings were noted. */
  @BeforeEach
  void aRegisterOfAnEarlierVersion() {
    Flyway.configure().dataSource(database.dataSource()).target(EARLIER).load().migrate();
    sql.update(
        "insert into master_key (fingerprint) values (?)",
        (Object) HexFormat.of().parseHex(key(1).fingerprint()));
    var releases = new ActiveRelease(sql);
    var occasion =
        new Occasion(
            Rows.time(NOW),
            releases.row(AGENT),
            Kind.RECORDED,
            LAW.release(),
            releases.row(LAW.release()));
    new ReleaseFiles(sql).store(occasion.row(), LAW.files());
    sql.update(
        """
        insert into activation (number, release, effective_on, known_on, at, actor, reason)
        values (1, ?, ?, ?, ?, ?, 'first')
        """,
        occasion.row(),
        TODAY,
        TODAY,
        occasion.at(),
        occasion.actor());
    sql.update(
        """
        insert into activity (name, title, description, state, matter, facts)
        values ('customer-service', 'Kundendienst', '', 'RUNNING', 'processing',
            '{"operation": ["STORE"], "purpose": ["SERVICE"]}')
        """);
    for (String purpose : new String[] {"SERVICE", "PROFILING"}) {
      log(occasion, operation(pattern(purpose), occasion));
    }
  }

  /** As the log was written then. */
  private void log(Occasion occasion, Line line) {
    var head = new LogChain(sql).head("");
    long number = head.number() + 1;
    byte[] hash = LogChain.hash(head.hash(), LogChain.content(number, occasion, line));
    sql.update(
        """
        insert into decision_log (number, at, actor, kind, operation, pattern, verdict, grounds,
            effective_on, known_on, release, hash)
        values (?, ?, ?, ?, ?, ?, ?, string_to_array(?, ','), ?, ?, ?, ?)
        """,
        number,
        occasion.at(),
        occasion.actor(),
        occasion.kind().name(),
        line.operation(),
        line.pattern(),
        line.verdict().name(),
        line.grounds(),
        line.dates().effectiveOn(),
        line.dates().knownOn(),
        occasion.row(),
        hash);
    sql.update("update decision_log_head set number = ?, hash = ?", number, hash);
  }

  private static FactPattern pattern(String purpose) {
    Facts facts = Facts.none(MATTER).with("operation", "STORE").with("purpose", purpose);
    return FactPattern.of(MATTER, facts.stated());
  }

  private Line operation(FactPattern pattern, Occasion occasion) {
    long row = new PatternRows(sql, List.of(MATTER)).rows(List.of(pattern)).get(pattern);
    var answer = LAW.assess(pattern, DATES);
    sql.update(
        "update fact_pattern set verdict = ?, decided_for = ? where id = ?",
        answer.verdict().name(),
        TODAY,
        row);
    sql.update(
        """
        insert into pattern_decision (pattern, release, effective, known, verdict, answer, engine)
        values (?, ?, '[1970-01-01,)', '(,)', ?, ?, ?)
        """,
        row,
        occasion.row(),
        answer.verdict().name(),
        new CanonicalJson().answer(answer),
        LAW.engine());
    Long id =
        sql.queryForObject(
            """
            insert into operation (id, activity, state, performed_on, act_pattern,
                standing_pattern, recorded_at, recorded_by)
            values (nextval('operation_number'), 1, 'RUNNING', ?, ?, ?, ?, ?) returning id
            """,
            Long.class,
            TODAY,
            row,
            row,
            occasion.at(),
            occasion.actor());
    sql.update("insert into pattern_count values (1, 'RUNNING', ?, true, 1)", row);
    return Line.of(id, row, null, answer, DATES);
  }

  private void requireEverythingCarriedOver(Company company, String head) {
    var log = company.register.decisionLog();
    assertThat(log.firstBroken()).isEmpty();
    assertThat(log.head().sha256()).isEqualTo(head);
    assertThat(verdicts(company)).containsExactly(PERMITTED, PROHIBITED);
    var replay = Replay.of(log.decision(1).orElseThrow(), _ -> LAW, log);
    assertThat(replay.sameAnswer()).isTrue();
    assertThat(company.rows("act_count where grain = 'D'")).isEqualTo(2);

    company.activate(LAW);
    OperationId next = company.recordOne(running("SERVICE"));
    assertThat(next.number()).isEqualTo(3);
    assertThat(company.activate(STRICTER)).isEqualTo(2);
    assertThat(verdicts(company)).containsExactly(PROHIBITED, PROHIBITED);
    assertThat(log.firstBroken()).isEmpty();
  }

  private static List<Verdict> verdicts(Company company) {
    return List.of(1L, 2L).stream()
        .map(n ->
            company
                .register
                .operations()
                .find(new OperationId(n))
                .orElseThrow()
                .verdict()
                .orElseThrow())
        .toList();
  }

  private String head() {
    return sql.queryForObject("select encode(hash, 'hex') from decision_log_head", String.class);
  }

  @Test
  void aDatabaseOfAnEarlierVersionIsBroughtUpToDateAndGoneOnWith() {
    String head = head();
    try (var company = new Company(database)) {
      requireEverythingCarriedOver(company, head);
    }
  }

  @Test
  void aBackupOfAnEarlierVersionIsRestoredIntoThisOne() {
    String head = head();
    Path file = folder.resolve("earlier.backup");
    new Backup(login(database), key(1)).write(file, Map.of(), NOW);
    assertThat(sql.queryForObject("select max(version) from flyway_schema_history", String.class))
        .as("a backup changes nothing")
        .isEqualTo(EARLIER);
    Database elsewhere = ThrowawayServer.empty();
    try (var backup = BackupFile.open(file, key(1))) {
      assertThat(backup.manifest().schema()).isEqualTo(EARLIER);
      new Restore(login(elsewhere)).from(backup, () -> {});
    }
    try (var company = new Company(elsewhere)) {
      requireEverythingCarriedOver(company, head);
    }
  }

  private static Login login(Database database) {
    return new Login(database.url(), database.user(), database.password());
  }

  @Test
  void theChainOfTheLogIsComputedAsEver() {
    assertThat(head())
        .as("written down when this test was; a log that was verified once stays verifiable")
        .isEqualTo("e1fefa03b6c341a4294c4552c94e8a68aa0a987e54ebce11342fef70bf07f676");
  }
}
