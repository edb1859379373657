package eu.lotse.batch.worker;

import eu.lotse.batch.terminal.Wording;
import eu.lotse.domain.register.Operations.ReleaseChanged;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.OptionalLong;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** What is to be done once a day, a little after midnight. */
public final class DailyRound {

  private static final Logger LOG = LoggerFactory.getLogger(DailyRound.class);
  private static final Duration AFTER_MIDNIGHT = Duration.ofMinutes(5);

  private final PlannedReleases planned;
  private final TurnOfTime turn;
  private final Clock clock;
  private final Wording wording;

  public DailyRound(PlannedReleases planned, TurnOfTime turn, Clock clock, Wording wording) {
    this.planned = planned;
    this.turn = turn;
    this.clock = clock;
    this.wording = wording;
  }

  /** Does the round of today. What fails is logged and done again the next day. */
  public void go() {
    try {
      planned.carryOut(wording);
      OptionalLong flipped = turn.catchUp(LocalDate.now(clock), wording.text("worker.reason"));
      flipped.ifPresent(count -> LOG.info(wording.text("worker.flipped", count)));
    } catch (ReleaseChanged e) {
      LOG.info(wording.text("worker.release-changed"));
    } catch (RuntimeException e) {
      LOG.error(wording.text("worker.failed"), e);
    }
  }

  /** Does a round every day until the executor that is returned is closed. */
  public ScheduledExecutorService everyDay() {
    var days = new ScheduledThreadPoolExecutor(1);
    days.setExecuteExistingDelayedTasksAfterShutdownPolicy(false);
    planNext(days);
    return days;
  }

  /** Planned anew each time, because not every day has 24 hours. */
  private void planNext(ScheduledThreadPoolExecutor days) {
    if (!days.isShutdown()) {
      var unused =
          days.schedule(
              () -> {
                go();
                planNext(days);
              },
              untilNextRound().toSeconds(),
              TimeUnit.SECONDS);
    }
  }

  private Duration untilNextRound() {
    ZonedDateTime now = ZonedDateTime.now(clock);
    return Duration.between(
        now, now.toLocalDate().plusDays(1).atStartOfDay(clock.getZone()).plus(AFTER_MIDNIGHT));
  }
}
