package eu.lotse.batch.worker;

import eu.lotse.batch.terminal.Wording;
import eu.lotse.domain.register.Operations.ReleaseChanged;
import eu.lotse.domain.register.Reevaluations.UnderWay;
import java.time.Clock;
import java.time.LocalDate;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** What is to be done once a day, a little after midnight. */
public final class DailyRound {

  private static final Logger LOG = LoggerFactory.getLogger(DailyRound.class);

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

  /** Does the round of today. What fails is logged and done again at the next round. */
  public void go() {
    LocalDate today = LocalDate.now(clock);
    try {
      planned.carryOut(wording);
      turn.ahead(today).ifPresent(day -> LOG.warn(wording.text("worker.clock-behind", today, day)));
      turn.catchUp(today, wording.text("worker.reason"))
          .ifPresent(count -> LOG.info(wording.text("worker.flipped", count)));
    } catch (ReleaseChanged e) {
      LOG.info(wording.text("worker.release-changed"));
    } catch (UnderWay e) {
      LOG.info(wording.text("worker.under-way", String.valueOf(e.run().id())));
    } catch (RuntimeException e) {
      LOG.error(wording.text("worker.failed"), e);
    }
  }
}
