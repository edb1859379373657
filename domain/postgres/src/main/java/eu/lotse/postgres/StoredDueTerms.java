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
import java.util.SortedMap;
import java.util.TreeMap;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.TransactionStatus;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Moves operations of which a term has passed, under the active release. Whatever others could wait
 * for is taken in the same order as by a {@link Recorder}: release, patterns, log.
 */
final class StoredDueTerms implements DueTerms {

  private static final int AT_ONCE = 1_000;

  private final JdbcTemplate jdbc;
  private final TransactionTemplate transaction;
  private final ActiveRelease releases;
  private final PatternRows patterns;
  private final RecordedDecisions decisions;
  private final StandingVerdicts verdicts;
  private final TermTurn turn;
  private final CountRows counts;
  private final Clock clock;

  /** The patterns that could be decided, and those that could not; by row. */
  private record Attempted(Map<Long, Decision> decided, SortedMap<Long, Undecidable> faults) {

    Optional<RuntimeException> cause() {
      return faults.values().stream().<RuntimeException>map(f -> f).findFirst();
    }
  }

  /** What was moved, and what was left in its place. */
  private record Turned(Moved moved, List<Place> left, Optional<RuntimeException> cause) {

    static final Turned NOTHING = new Turned(new Moved(0, 0, false), List.of(), Optional.empty());

    /** Goes on behind the last one that was left; those that were moved are not due any more. */
    Batch batch(Place after) {
      var undecided =
          new Undecided(left.size(), left.stream().map(Place::operation).toList(), cause);
      return new Batch(
          new Passed(moved.operations(), moved.flipped(), undecided),
          left.isEmpty() ? after : left.getLast());
    }
  }

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
  public Batch pass(Rulebook rulebook, LocalDate today, Place after) {
    if (!isAnyDue(today, after)) {
      return new Batch(new Passed(0, 0), after);
    }
    Turned turned =
        attempt(rulebook, today, after, Hold.SHARED)
            .or(() -> attempt(rulebook, today, after, Hold.ALONE))
            .orElseThrow();
    if (turned.moved().foldDue()) {
      counts.fold();
    }
    return turned.batch(after);
  }

  private boolean isAnyDue(LocalDate today, Place after) {
    return Boolean.TRUE.equals(
        jdbc.queryForObject(
            "select exists (select from operation"
                + " where next_change <= ? and (next_change, id) > (?, ?))",
            Boolean.class,
            today,
            after.day(),
            after.operation().number()));
  }

  private Optional<Turned> attempt(Rulebook rulebook, LocalDate today, Place after, Hold hold) {
    return Objects.requireNonNull(
        transaction.execute(status -> pass(rulebook, today, after, hold, status)));
  }

  private Optional<Turned> pass(
      Rulebook rulebook, LocalDate today, Place after, Hold hold, TransactionStatus status) {
    releases.require(hold, Optional.of(rulebook.release()));
    Patterns taken = turn.take(today, after, AT_ONCE);
    if (taken.after().isEmpty()) {
      return Optional.of(Turned.NOTHING);
    }
    LegalDates dates = dates(today);
    var occasion =
        new Occasion(
            Rows.time(clock.instant()),
            releases.row(Actor.HOUSE),
            Kind.TERM_PASSED,
            rulebook.release(),
            releases.row(rulebook.release()));
    Attempted attempted = decide(taken.after(), rulebook, dates);
    List<Place> left = turn.leave(attempted.faults().keySet());
    if (!decisions.keep(attempted.decided(), hold, occasion)) {
      status.setRollbackOnly();
      return Optional.empty();
    }
    var assessments = new HashMap<Long, Assessment>();
    attempted
        .decided()
        .forEach((pattern, decision) -> assessments.put(pattern, decision.assessment()));
    Moved moved = turn.move(told(taken.before()), assessments, dates, occasion);
    return Optional.of(new Turned(moved, left, attempted.cause()));
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

  /** What the rulebook breaks off over is no reason to leave the others undecided. */
  private Attempted decide(List<Long> rows, Rulebook rulebook, LegalDates dates) {
    var attempted = new Attempted(new HashMap<>(), new TreeMap<>());
    patterns
        .read(rows)
        .forEach((row, pattern) -> {
          try {
            attempted.decided().put(row, decide(pattern, rulebook, dates));
          } catch (RuntimeException e) {
            attempted.faults().put(row, new Undecidable(row, e));
          }
        });
    return attempted;
  }

  /** Presumptions are part of the pattern already. */
  private static Decision decide(FactPattern pattern, Rulebook rulebook, LegalDates dates) {
    var facts = new Facts(pattern.matter(), pattern.stated());
    return new Standpoint(new Question(facts, dates, false), pattern, List.of())
        .decision(rulebook.assess(pattern, dates), rulebook);
  }

  private Map<Long, Verdict> told(List<Long> rows) {
    var told = new HashMap<Long, Verdict>();
    verdicts
        .kept(rows)
        .forEach((row, kept) -> told.put(row, Objects.requireNonNull(kept.verdict())));
    return told;
  }
}
