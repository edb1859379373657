package eu.lotse.batch.worker;

import eu.lotse.batch.reevaluating.Reevaluating;
import eu.lotse.batch.terminal.Progress;
import eu.lotse.batch.terminal.Wording;
import eu.lotse.domain.register.Actor;
import eu.lotse.domain.register.Operations.ReleaseChanged;
import eu.lotse.domain.register.Proposal;
import eu.lotse.domain.register.ProposalRefused;
import eu.lotse.domain.register.Proposals;
import eu.lotse.domain.register.Reevaluations.Run;
import eu.lotse.rules.releasing.Moment;
import eu.lotse.rules.releasing.Releasing;
import java.time.Clock;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Puts approved releases in force on the day that was set for them. */
public final class PlannedReleases {

  private static final Logger LOG = LoggerFactory.getLogger(PlannedReleases.class);

  private final Proposals proposals;
  private final Releasing releasing;
  private final Reevaluating reevaluating;
  private final Clock clock;

  public PlannedReleases(
      Proposals proposals, Releasing releasing, Reevaluating reevaluating, Clock clock) {
    this.proposals = proposals;
    this.releasing = releasing;
    this.reevaluating = reevaluating;
    this.clock = clock;
  }

  /**
   * Activates what is due, after noting in Git what is in force already. What has lost its approval
   * meanwhile stays behind, and is told.
   */
  public void carryOut(Wording wording) {
    Moment moment = Moment.of(Actor.HOUSE, clock);
    releasing.catchUp(moment);
    for (Proposal due : proposals.due(moment.today())) {
      String reason = wording.text("worker.planned", due.number(), due.planned().orElseThrow());
      try {
        Run done =
            releasing.activate(
                due.number(),
                moment,
                reason,
                asked -> reevaluating.carryOut(asked, Progress.UNSEEN));
        LOG.info(wording.text("worker.released", due.number(), done.flipped().orElse(0)));
      } catch (ProposalRefused refused) {
        LOG.warn(
            wording.text(
                "worker.not-released",
                due.number(),
                wording.text(
                    "failed.proposal." + refused.why().name(), refused.named().toArray())));
      } catch (ReleaseChanged changed) {
        LOG.warn(wording.text("worker.release-changed"));
      }
    }
  }
}
