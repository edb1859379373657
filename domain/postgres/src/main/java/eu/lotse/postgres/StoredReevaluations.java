package eu.lotse.postgres;

import eu.lotse.domain.decision.Rulebook;
import eu.lotse.domain.law.LegalDates;
import eu.lotse.domain.register.Actor;
import eu.lotse.domain.register.Reevaluations;
import eu.lotse.domain.rulebook.ReleaseId;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.support.TransactionTemplate;

/** Re-evaluations as people ask for them and look at them. */
final class StoredReevaluations implements Reevaluations {

  private final JdbcTemplate jdbc;
  private final TransactionTemplate transaction;
  private final ActiveRelease releases;
  private final ReevaluationRows rows;
  private final ReleaseFiles files;
  private final SingleWorker worker;
  private final Clock clock;

  StoredReevaluations(
      JdbcTemplate jdbc,
      TransactionTemplate transaction,
      ActiveRelease releases,
      ReevaluationRows rows,
      ReleaseFiles files,
      SingleWorker worker,
      Clock clock) {
    this.jdbc = jdbc;
    this.transaction = transaction;
    this.releases = releases;
    this.rows = rows;
    this.files = files;
    this.worker = worker;
    this.clock = clock;
  }

  @Override
  public Run request(
      Rulebook candidate,
      LegalDates dates,
      Actor actor,
      String reason,
      Optional<ReleaseId> replaces) {
    return Objects.requireNonNull(
        transaction.execute(_ -> {
          var added = add(candidate, dates, actor, reason, replaces);
          if (added.isPresent()) {
            return rows.get(added.get());
          }
          Run other = rows.underWay().orElseThrow();
          if (other.release().equals(candidate.release()) && other.dates().equals(dates)) {
            return other;
          }
          throw new UnderWay(other);
        }));
  }

  private Optional<Long> add(
      Rulebook candidate,
      LegalDates dates,
      Actor actor,
      String reason,
      Optional<ReleaseId> replaces) {
    int release = releases.row(candidate.release());
    files.store(release, candidate.files());
    return jdbc
        .query(
            """
            insert into reevaluation (release, replaces, effective_on, known_on, actor, reason,
                state, requested_at)
            values (?, ?, ?, ?, ?, ?, 'REQUESTED', ?) on conflict do nothing returning id
            """,
            (row, i) -> row.getLong(1),
            release,
            replaces.map(releases::row).orElse(null),
            dates.effectiveOn(),
            dates.knownOn(),
            releases.row(actor),
            reason,
            now())
        .stream()
        .findFirst();
  }

  @Override
  public Optional<Run> find(long id) {
    return rows.find(id);
  }

  @Override
  public Optional<Run> underWay() {
    return rows.underWay();
  }

  @Override
  public List<Run> latest(int limit) {
    return rows.latest(limit);
  }

  @Override
  public Run cancel(long id) {
    jdbc.update(
        """
        update reevaluation set cancel_asked = true
        where id = ? and state in ('REQUESTED', 'PREPARING')
        """,
        id);
    worker
        .claim()
        .ifPresent(claim -> {
          try (claim) {
            jdbc.update(
                """
                update reevaluation set state = 'CANCELLED', ended_at = ?
                where id = ? and cancel_asked and state in ('REQUESTED', 'PREPARING')
                """,
                now(),
                id);
          }
        });
    return rows.get(id);
  }

  @Override
  public Run resume(long id) {
    return Objects.requireNonNull(
        transaction.execute(_ -> {
          rows.underWay()
              .filter(r -> r.id() != id)
              .ifPresent(r -> {
                throw new UnderWay(r);
              });
          jdbc.update(
              """
              update reevaluation set state = 'REQUESTED', ended_at = null, cancel_asked = false,
                  fault = null
              where id = ? and state in ('CANCELLED', 'FAILED')
              """,
              id);
          return rows.get(id);
        }));
  }

  private OffsetDateTime now() {
    return Rows.time(clock.instant());
  }
}
