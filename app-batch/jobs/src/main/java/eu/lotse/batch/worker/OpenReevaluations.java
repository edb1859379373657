package eu.lotse.batch.worker;

import eu.lotse.batch.reevaluating.BrokenConnection;
import eu.lotse.batch.reevaluating.Reevaluating;
import eu.lotse.batch.reevaluating.RunText;
import eu.lotse.batch.terminal.Progress;
import eu.lotse.batch.terminal.Wording;
import eu.lotse.domain.register.Actor;
import eu.lotse.domain.register.Operations.ReleaseChanged;
import eu.lotse.domain.register.ProposalRefused;
import eu.lotse.domain.register.Reevaluations;
import eu.lotse.domain.register.Reevaluations.UnderWay;
import eu.lotse.rules.releasing.Moment;
import eu.lotse.rules.releasing.Releasing;
import java.time.Clock;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Takes up re-evaluations that somebody requested and nobody works at, those of processes that were
 * killed among them.
 */
public final class OpenReevaluations {

  private static final Logger LOG = LoggerFactory.getLogger(OpenReevaluations.class);

  private final Reevaluations reevaluations;
  private final Reevaluating reevaluating;
  private final Releasing releasing;
  private final Clock clock;
  private final Wording wording;

  public OpenReevaluations(
      Reevaluations reevaluations,
      Reevaluating reevaluating,
      Releasing releasing,
      Clock clock,
      Wording wording) {
    this.reevaluations = reevaluations;
    this.reevaluating = reevaluating;
    this.releasing = releasing;
    this.clock = clock;
    this.wording = wording;
  }

  /** Brings the one that is under way to its end, unless another process does. */
  public void takeUp() {
    reevaluations
        .underWay()
        .ifPresent(run -> {
          try {
            var done = reevaluating.finish(run, Progress.UNSEEN);
            releasing.catchUp(Moment.of(Actor.HOUSE, clock));
            new RunText(wording).lines(done).forEach(LOG::info);
          } catch (UnderWay e) {
            // Another process is at it.
          } catch (BrokenConnection e) {
            LOG.warn(wording.text("failed.BROKEN_CONNECTION", String.valueOf(e.run())));
          } catch (ProposalRefused e) {
            LOG.warn(wording.text("failed.proposal." + e.why().name(), e.named().toArray()));
          } catch (ReleaseChanged e) {
            LOG.info(wording.text("worker.release-changed"));
          }
        });
  }
}
