package eu.lotse.batch.worker;

import com.github.kagkarlsson.scheduler.Scheduler;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.Schedules;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalTime;
import javax.sql.DataSource;

/**
 * When the worker does what. Kept in the database, so that of several workers one does it, and what
 * was missed while none ran is made up for.
 *
 * @see <a href="../../../../../../../../../docs/decisions/0014-time.md">ADR 14</a>
 */
public final class Schedule implements AutoCloseable {

  private static final Duration LOOK = Duration.ofSeconds(2);
  private static final Duration HEARTBEAT = Duration.ofSeconds(5);

  /** So many heartbeats missed, a worker counts as killed, and what it did is taken over. */
  private static final int MISSED_HEARTBEATS = 4;

  /** More than once, so that a round that found something under way has another chance. */
  private static final LocalTime[] ROUNDS = {
    LocalTime.of(0, 5), LocalTime.of(1, 5), LocalTime.of(3, 5), LocalTime.of(5, 5)
  };

  private final Scheduler scheduler;

  private Schedule(Scheduler scheduler) {
    this.scheduler = scheduler;
  }

  /** Begins; ends when it is closed, after what is being done then. */
  public static Schedule begin(
      DataSource database, Clock clock, DailyRound round, OpenReevaluations open) {
    var daily =
        Tasks.recurring("daily-round", Schedules.daily(clock.getZone(), ROUNDS))
            .execute((_, _) -> round.go());
    var look =
        Tasks.recurring("open-reevaluations", Schedules.fixedDelay(LOOK))
            .execute((_, _) -> open.takeUp());
    var scheduler =
        Scheduler.create(database)
            .startTasks(daily, look)
            .threads(2)
            .clock(clock::instant)
            .pollingInterval(LOOK)
            .heartbeatInterval(HEARTBEAT)
            .missedHeartbeatsLimit(MISSED_HEARTBEATS)
            .build();
    scheduler.start();
    return new Schedule(scheduler);
  }

  @Override
  public void close() {
    scheduler.stop();
  }
}
