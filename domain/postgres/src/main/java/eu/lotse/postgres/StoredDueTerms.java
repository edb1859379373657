package eu.lotse.postgres;

import eu.lotse.domain.decision.Assessment;
import eu.lotse.domain.decision.Decision;
import eu.lotse.domain.decision.Question;
import eu.lotse.domain.decision.Rulebook;
import eu.lotse.domain.decision.Standpoint;
import eu.lotse.domain.decision.Verdict;
import eu.lotse.domain.facts.FactPattern;
import eu.lotse.domain.facts.Facts;
import eu.lotse.domain.law.LegalDates;
import eu.lotse.domain.register.Actor;
import eu.lotse.domain.register.DueTerms;
import eu.lotse.domain.register.LogEntry.Kind;
import eu.lotse.postgres.ActiveRelease.Hold;
import eu.lotse.postgres.LogChain.Occasion;
import eu.lotse.postgres.Preparation.Undecidable;
import eu.lotse.postgres.TermTurn.Moved;
import eu.lotse.postgres.TermTurn.Patterns;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.TransactionStatus;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Moves operations of which a term has passed, under the active release. Whatever others could wait
 * for is taken in the same order as by a {@link Recorder}: release, patterns, log.
 */
final class StoredDueTerms implements DueTerms {

  private static final int AT_ONCE = 1_000;
  private static final Passed NOTHING = new Passed(0, 0);

  private final JdbcTemplate jdbc;
  private final TransactionTemplate transaction;
  private final ActiveRelease releases;
  private final PatternRows patterns;
  private final RecordedDecisions decisions;
  private final StandingVerdicts verdicts;
  private final TermTurn turn;
  private final CountRows counts;
  private final Clock clock;

  StoredDueTerms(
      JdbcTemplate jdbc,
      TransactionTemplate transaction,
      ActiveRelease releases,
      PatternRows patterns,
      RecordedDecisions decisions,
      StandingVerdicts verdicts,
      TermTurn turn,
      CountRows counts,
      Clock clock) {
    this.jdbc = jdbc;
    this.transaction = transaction;
    this.releases = releases;
    this.patterns = patterns;
    this.decisions = decisions;
    this.verdicts = verdicts;
    this.turn = turn;
    this.counts = counts;
    this.clock = clock;
  }

  /** Only where verdicts have to be moved is the release held alone, at a second try. */
  @Override
  public Passed pass(Rulebook rulebook, LocalDate today) {
    if (!isAnyDue(today)) {
      return NOTHING;
    }
    Moved moved =
        attempt(rulebook, today, Hold.SHARED)
            .or(() -> attempt(rulebook, today, Hold.ALONE))
            .orElseThrow();
    if (moved.foldDue()) {
      counts.fold();
    }
    return new Passed(moved.operations(), moved.flipped());
  }

  private boolean isAnyDue(LocalDate today) {
    return Boolean.TRUE.equals(
        jdbc.queryForObject(
            "select exists (select from operation where next_change <= ?)", Boolean.class, today));
  }

  private Optional<Moved> attempt(Rulebook rulebook, LocalDate today, Hold hold) {
    return Objects.requireNonNull(
        transaction.execute(status -> pass(rulebook, today, hold, status)));
  }

  private Optional<Moved> pass(
      Rulebook rulebook, LocalDate today, Hold hold, TransactionStatus status) {
    releases.require(hold, Optional.of(rulebook.release()));
    Patterns taken = turn.take(today, AT_ONCE);
    if (taken.after().isEmpty()) {
      return Optional.of(new Moved(0, 0, false));
    }
    LegalDates dates = dates(today);
    var occasion =
        new Occasion(
            Rows.time(clock.instant()),
            releases.row(Actor.HOUSE),
            Kind.TERM_PASSED,
            rulebook.release(),
            releases.row(rulebook.release()));
    Map<Long, Decision> decided = decide(taken.after(), rulebook, dates);
    if (!decisions.keep(decided, hold, occasion)) {
      status.setRollbackOnly();
      return Optional.empty();
    }
    var assessments = new HashMap<Long, Assessment>();
    decided.forEach((pattern, decision) -> assessments.put(pattern, decision.assessment()));
    return Optional.of(turn.move(told(taken.before()), assessments, dates, occasion));
  }

  /** Verdicts are those of the latest day they were decided for, even if the clock was put back. */
  private LegalDates dates(LocalDate today) {
    return jdbc
        .query(
            """
            select effective_on, known_on from activation
            where effective_on > ? and number = (select max(number) from activation)
            """,
            (row, i) -> new LegalDates(Rows.date(row, "effective_on"), Rows.date(row, "known_on")),
            today)
        .stream()
        .findFirst()
        .orElse(LegalDates.asThen(today));
  }

  private Map<Long, Decision> decide(List<Long> rows, Rulebook rulebook, LegalDates dates) {
    var decided = new HashMap<Long, Decision>();
    patterns
        .read(rows)
        .forEach((row, pattern) -> decided.put(row, decide(row, pattern, rulebook, dates)));
    return decided;
  }

  /** Presumptions are part of the pattern already. */
  private static Decision decide(
      long row, FactPattern pattern, Rulebook rulebook, LegalDates dates) {
    try {
      var facts = new Facts(pattern.matter(), pattern.stated());
      return new Standpoint(new Question(facts, dates, false), pattern, List.of())
          .decision(rulebook.assess(pattern, dates), rulebook);
    } catch (RuntimeException e) {
      throw new Undecidable(row, e);
    }
  }

  private Map<Long, Verdict> told(List<Long> rows) {
    var told = new HashMap<Long, Verdict>();
    verdicts
        .kept(rows)
        .forEach((row, kept) -> told.put(row, Objects.requireNonNull(kept.verdict())));
    return told;
  }
}
