package eu.lotse.postgres;

import eu.lotse.domain.register.Reevaluations;
import eu.lotse.domain.rulebook.ReleaseId;
import java.time.Clock;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.support.TransactionTemplate;

/** Re-evaluations as people ask for them and look at them. */
final class StoredReevaluations implements Reevaluations {

  private static final Duration GONE_AFTER = Duration.ofSeconds(20);

  private final JdbcTemplate jdbc;
  private final TransactionTemplate transaction;
  private final ActiveRelease releases;
  private final ReevaluationRows rows;
  private final ReleaseFiles files;
  private final Activator activator;
  private final SingleWorker worker;
  private final Clock clock;

  StoredReevaluations(
      JdbcTemplate jdbc,
      TransactionTemplate transaction,
      ActiveRelease releases,
      ReevaluationRows rows,
      ReleaseFiles files,
      Activator activator,
      SingleWorker worker,
      Clock clock) {
    this.jdbc = jdbc;
    this.transaction = transaction;
    this.releases = releases;
    this.rows = rows;
    this.files = files;
    this.activator = activator;
    this.worker = worker;
    this.clock = clock;
  }

  @Override
  public Run request(Request request) {
    String reason = Reasons.required(request.reason());
    return Objects.requireNonNull(
        transaction.execute(_ -> {
          Optional<Run> other = rows.underWay();
          if (other.isPresent()) {
            return same(request, other.get());
          }
          activator.requireRight(request);
          return add(request, reason)
              .map(rows::get)
              .orElseGet(() -> same(request, rows.underWay().orElseThrow()));
        }));
  }

  private static Run same(Request request, Run underWay) {
    if (isSame(request, underWay)) {
      return underWay;
    }
    throw new UnderWay(underWay);
  }

  private static boolean isSame(Request request, Run run) {
    return run.release().equals(request.candidate().release())
        && run.dates().equals(request.dates())
        && run.rollsBack() == request.rollsBack();
  }

  private Optional<Long> add(Request request, String reason) {
    int release = releases.row(request.candidate().release());
    files.store(release, request.candidate().files());
    return jdbc
        .query(
            """
            insert into reevaluation (release, replaces, effective_on, known_on, actor, reason,
                rolls_back, state, requested_at)
            values (?, ?, ?, ?, ?, ?, ?, 'REQUESTED', ?) on conflict do nothing returning id
            """,
            (row, i) -> row.getLong(1),
            release,
            request.replaces().map(releases::row).orElse(null),
            request.dates().effectiveOn(),
            request.dates().knownOn(),
            releases.row(request.actor()),
            reason,
            request.rollsBack(),
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
  public Optional<Run> latestOf(ReleaseId release) {
    return rows.latestOf(release);
  }

  /** A worker renews its entry whenever it has looked, and while it works. */
  @Override
  public boolean isAttended() {
    return Boolean.TRUE.equals(
        jdbc.queryForObject(
            """
            select exists (select from scheduled_tasks where task_name = 'open-reevaluations'
                and case when picked then last_heartbeat else execution_time end > ?)
            """,
            Boolean.class,
            Rows.time(clock.instant().minus(GONE_AFTER))));
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
                  fault_kind = null, fault = null
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
