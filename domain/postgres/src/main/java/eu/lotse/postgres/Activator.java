package eu.lotse.postgres;

import eu.lotse.domain.decision.Rulebook;
import eu.lotse.domain.law.LegalDates;
import eu.lotse.domain.register.Actor;
import eu.lotse.domain.register.LogEntry.Kind;
import eu.lotse.domain.rulebook.ReleaseId;
import eu.lotse.postgres.ActiveRelease.Hold;
import eu.lotse.postgres.LogChain.Occasion;
import java.time.Clock;
import java.util.Objects;
import java.util.Optional;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Makes a release the active one: decides the standing patterns that were not prepared, moves
 * verdicts, and writes for flipped operations only. The same release, activated again for a later
 * day, catches up with what time alone has changed.
 */
final class Activator {

  private final JdbcTemplate jdbc;
  private final TransactionTemplate transaction;
  private final ActiveRelease releases;
  private final Preparation preparation;
  private final Switch turn;
  private final Clock clock;

  Activator(
      JdbcTemplate jdbc,
      TransactionTemplate transaction,
      ActiveRelease releases,
      Preparation preparation,
      Switch turn,
      Clock clock) {
    this.jdbc = jdbc;
    this.transaction = transaction;
    this.releases = releases;
    this.preparation = preparation;
    this.turn = turn;
    this.clock = clock;
  }

  long activate(
      Rulebook rulebook,
      LegalDates dates,
      Actor actor,
      String reason,
      Optional<ReleaseId> expected) {
    var foreseen = turn.foresee(rulebook, dates);
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
          store(rulebook, occasion.row());
          preparation.finish(rulebook, occasion.row(), dates);
          long flipped = turn.make(rulebook, dates, foreseen, occasion);
          activate(dates, reason, occasion);
          return flipped;
        }));
  }

  /** Keeps the files of a release; where they are kept already, they are the same. */
  void store(Rulebook rulebook, int release) {
    if (Boolean.TRUE.equals(
        jdbc.queryForObject(
            "select exists (select from release_file where release = ?)",
            Boolean.class,
            release))) {
      return;
    }
    var files = rulebook.files().files();
    jdbc.update(
        """
        insert into release_file (release, path, content)
        select ?, p, c from unnest(?::text[], ?::bytea[]) as f (p, c) on conflict do nothing
        """,
        release,
        files.keySet().toArray(String[]::new),
        files.values().toArray(byte[][]::new));
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
