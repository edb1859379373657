package eu.lotse.postgres;

import eu.lotse.domain.decision.Rulebook;
import eu.lotse.domain.register.Actor;
import eu.lotse.domain.register.ReevaluationWork;
import eu.lotse.domain.register.Reevaluations.Fault;
import eu.lotse.domain.register.Reevaluations.Request;
import eu.lotse.domain.register.Reevaluations.Run;
import eu.lotse.domain.register.Reevaluations.Stage;
import eu.lotse.postgres.Preparation.Range;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.LongStream;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.support.TransactionTemplate;

/** The work at re-evaluations. What is done and how far it is are stored together. */
final class StoredReevaluationWork implements ReevaluationWork {

  private final JdbcTemplate jdbc;
  private final TransactionTemplate transaction;
  private final ActiveRelease releases;
  private final ReevaluationRows rows;
  private final Preparation preparation;
  private final Activator activator;
  private final SingleWorker worker;
  private final Clock clock;

  StoredReevaluationWork(
      JdbcTemplate jdbc,
      TransactionTemplate transaction,
      ActiveRelease releases,
      ReevaluationRows rows,
      Preparation preparation,
      Activator activator,
      SingleWorker worker,
      Clock clock) {
    this.jdbc = jdbc;
    this.transaction = transaction;
    this.releases = releases;
    this.rows = rows;
    this.preparation = preparation;
    this.activator = activator;
    this.worker = worker;
    this.clock = clock;
  }

  @Override
  public Optional<Claim> claim() {
    return worker.claim();
  }

  @Override
  public List<Part> prepare(Run run, int parts) {
    return Objects.requireNonNull(
        transaction.execute(_ -> {
          jdbc.update(
              """
              update reevaluation e set state = 'PREPARING', patterns = n.patterns,
                  decided = n.patterns - n.left
              from (
                select count(*) as patterns, count(*) filter (where not exists (
                  select from pattern_decision d where d.pattern = p.id and d.release = ?
                      and d.effective @> ? and d.known @> ?)) as left
                from fact_pattern p where p.verdict is not null
              ) n where e.id = ? and e.state in ('REQUESTED', 'PREPARING')
              """,
              releases.row(run.release()),
              run.dates().effectiveOn(),
              run.dates().knownOn(),
              run.id());
          return parts(parts);
        }));
  }

  private List<Part> parts(int parts) {
    Long last = jdbc.queryForObject("select coalesce(max(id), 0) from fact_pattern", Long.class);
    long all = last == null ? 0 : last;
    return LongStream.range(0, parts)
        .mapToObj(i -> new Part(all * i / parts, all * (i + 1) / parts))
        .toList();
  }

  @Override
  public Part decide(Run run, Rulebook candidate, Part part) {
    return Objects.requireNonNull(
        transaction.execute(_ -> {
          int release = releases.row(run.release());
          var range = new Range(part.after(), part.upTo());
          var done = preparation.decide(candidate, release, run.dates(), range);
          note(run, done.decided());
          return new Part(done.left().after(), done.left().upTo());
        }));
  }

  /** Comes last in its transaction, because the other parts wait for the row. */
  private void note(Run run, int decided) {
    int noted =
        jdbc.update(
            """
            update reevaluation set decided = decided + ?
            where id = ? and state = 'PREPARING' and not cancel_asked
            """,
            decided,
            run.id());
    if (noted == 0) {
      throw new Cancelled();
    }
  }

  @Override
  public void rate(Run run, double rate) {
    jdbc.update("update reevaluation set rate = ? where id = ?", rate, run.id());
  }

  @Override
  public Run readyToSwitch(Run run) {
    jdbc.update(
        """
        update reevaluation set state = 'SWITCHING', to_flip = (
          select coalesce(sum(c.operations), 0) from operation_count c
          join fact_pattern p on p.id = c.pattern
          join pattern_decision d on d.pattern = p.id
          where c.standing and d.release = ? and d.effective @> ? and d.known @> ?
              and d.verdict <> p.verdict)
        where id = ? and state = 'PREPARING' and not cancel_asked
        """,
        releases.row(run.release()),
        run.dates().effectiveOn(),
        run.dates().knownOn(),
        run.id());
    Run now = rows.get(run.id());
    if (now.stage() != Stage.SWITCHING && now.stage() != Stage.DONE) {
      throw new Cancelled();
    }
    return now;
  }

  @Override
  public Run switchOver(Run run, Rulebook candidate) {
    return Objects.requireNonNull(
        transaction.execute(_ -> {
          if (rows.get(run.id()).stage() == Stage.SWITCHING) {
            long flipped = activator.carryOut(request(run, candidate));
            jdbc.update(
                "update reevaluation set state = 'DONE', flipped = ?, ended_at = ? where id = ?",
                flipped,
                now(),
                run.id());
          }
          return rows.get(run.id());
        }));
  }

  private static Request request(Run run, Rulebook candidate) {
    return new Request(
        candidate,
        run.dates(),
        new Actor(run.actor()),
        run.reason(),
        run.replaces(),
        run.rollsBack());
  }

  @Override
  public Run fail(Run run, Fault fault) {
    return end(run, Stage.FAILED, fault);
  }

  @Override
  public Run stop(Run run) {
    return end(run, Stage.CANCELLED, null);
  }

  private Run end(Run run, Stage stage, @org.jspecify.annotations.Nullable Fault fault) {
    jdbc.update(
        """
        update reevaluation set state = ?, ended_at = ?, fault_kind = ?, fault = ?
        where id = ? and ended_at is null
        """,
        stage.name(),
        now(),
        fault == null ? null : fault.kind().name(),
        fault == null ? null : fault.detail(),
        run.id());
    return rows.get(run.id());
  }

  private OffsetDateTime now() {
    return Rows.time(clock.instant());
  }
}
