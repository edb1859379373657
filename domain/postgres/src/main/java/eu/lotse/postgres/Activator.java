package eu.lotse.postgres;

import eu.lotse.domain.decision.Rulebook;
import eu.lotse.domain.decision.Verdict;
import eu.lotse.domain.facts.FactPattern;
import eu.lotse.domain.law.LegalDates;
import eu.lotse.domain.register.Actor;
import eu.lotse.domain.register.LogEntry.Kind;
import eu.lotse.domain.rulebook.ReleaseId;
import eu.lotse.postgres.ActiveRelease.Hold;
import eu.lotse.postgres.DecisionRows.Decided;
import eu.lotse.postgres.LogChain.Occasion;
import eu.lotse.postgres.StandingVerdicts.Move;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Makes a release the active one. Costs one evaluation for each standing pattern, and writes for
 * flipped operations only. The same release, activated again for a later day, catches up with what
 * time alone has changed.
 */
final class Activator {

  private static final int CHUNK = 500;

  private final JdbcTemplate jdbc;
  private final TransactionTemplate transaction;
  private final ActiveRelease releases;
  private final PatternRows patterns;
  private final DecisionRows decisions;
  private final StandingVerdicts verdicts;
  private final Clock clock;

  private record Standing(long pattern, FactPattern facts, Verdict told) {}

  Activator(
      JdbcTemplate jdbc,
      TransactionTemplate transaction,
      ActiveRelease releases,
      PatternRows patterns,
      DecisionRows decisions,
      StandingVerdicts verdicts,
      Clock clock) {
    this.jdbc = jdbc;
    this.transaction = transaction;
    this.releases = releases;
    this.patterns = patterns;
    this.decisions = decisions;
    this.verdicts = verdicts;
    this.clock = clock;
  }

  long activate(
      Rulebook rulebook,
      LegalDates dates,
      Actor actor,
      String reason,
      Optional<ReleaseId> expected) {
    return Objects.requireNonNull(
        transaction.execute(_ -> {
          releases.require(Hold.ALONE, expected);
          var occasion =
              new Occasion(
                  Rows.time(clock.instant()),
                  releases.row(actor),
                  Kind.REEVALUATED,
                  rulebook.release(),
                  releases.row(rulebook.release()));
          store(rulebook, occasion);
          long flipped = decide(rulebook, dates, occasion);
          activate(dates, reason, occasion);
          return flipped;
        }));
  }

  private void store(Rulebook rulebook, Occasion occasion) {
    var files = rulebook.files().files();
    jdbc.update(
        """
        insert into release_file (release, path, content)
        select ?, p, c from unnest(?::text[], ?::bytea[]) as f (p, c) on conflict do nothing
        """,
        occasion.row(),
        files.keySet().toArray(String[]::new),
        files.values().toArray(byte[][]::new));
  }

  private long decide(Rulebook rulebook, LegalDates dates, Occasion occasion) {
    long flipped = 0;
    List<Standing> chunk = standing(0);
    while (!chunk.isEmpty()) {
      flipped += decide(chunk, rulebook, dates, occasion);
      chunk = standing(chunk.getLast().pattern());
    }
    return flipped;
  }

  /** The next standing patterns behind {@code last}. */
  private List<Standing> standing(long last) {
    return jdbc.query(
        """
        select id, matter, canonical, verdict from fact_pattern
        where verdict is not null and id > ? order by id limit ?
        """,
        (row, i) ->
            new Standing(
                row.getLong("id"),
                patterns.read(Rows.text(row, "matter"), Rows.text(row, "canonical")),
                Verdict.valueOf(Rows.text(row, "verdict"))),
        last,
        CHUNK);
  }

  private long decide(
      List<Standing> chunk, Rulebook rulebook, LegalDates dates, Occasion occasion) {
    var decided = new ArrayList<Decided>(chunk.size());
    var moves = new ArrayList<Move>(chunk.size());
    for (Standing standing : chunk) {
      var assessment = rulebook.assess(standing.facts(), dates);
      var cell = rulebook.cell(standing.facts().matter(), dates);
      decided.add(new Decided(standing.pattern(), cell, assessment));
      moves.add(new Move(standing.pattern(), standing.told(), assessment, cell));
    }
    decisions.add(decided, occasion.row(), rulebook.engine());
    return verdicts.move(moves, dates, occasion);
  }

  private void activate(LegalDates dates, String reason, Occasion occasion) {
    jdbc.update(
        """
        insert into activation (number, release, effective_on, known_on, at, actor, reason)
        select coalesce(max(number), 0) + 1, ?, ?, ?, ?, ?, ? from activation
        """,
        occasion.row(),
        dates.effectiveOn(),
        dates.knownOn(),
        occasion.at(),
        occasion.actor(),
        reason);
  }
}
