package eu.lotse.batch.worker;

import eu.lotse.batch.terminal.Wording;
import eu.lotse.domain.register.DueTerms.Passed;
import eu.lotse.domain.register.DueTerms.Undecided;
import eu.lotse.domain.register.Operations.ReleaseChanged;
import eu.lotse.domain.register.PassingTerms;
import eu.lotse.domain.register.Reevaluations.UnderWay;
import java.time.Clock;
import java.time.LocalDate;
import java.util.stream.Collectors;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** What is to be done once a day, a little after midnight. */
public final class DailyRound {

  private static final Logger LOG = LoggerFactory.getLogger(DailyRound.class);

  private final PlannedReleases planned;
  private final TurnOfTime turn;
  private final PassingTerms terms;
  private final Clock clock;
  private final Wording wording;

  public DailyRound(
      PlannedReleases planned, TurnOfTime turn, PassingTerms terms, Clock clock, Wording wording) {
    this.planned = planned;
    this.turn = turn;
    this.terms = terms;
    this.clock = clock;
    this.wording = wording;
  }

  /**
   * Does the round of today: first the law, then the facts. What fails is logged and done again at
   * the next round, and keeps nothing else from being done.
   */
  public void go() {
    LocalDate today = LocalDate.now(clock);
    attempt(() -> law(today));
    attempt(() -> facts(today));
  }

  private void law(LocalDate today) {
    planned.carryOut(wording);
    turn.ahead(today).ifPresent(day -> LOG.warn(wording.text("worker.clock-behind", today, day)));
    turn.catchUp(today, wording.text("worker.reason"))
        .ifPresent(count -> LOG.info(wording.text("worker.flipped", count)));
  }

  private void facts(LocalDate today) {
    Passed passed = terms.pass(today);
    if (passed.operations() > 0) {
      LOG.info(wording.text("worker.terms", passed.operations(), passed.flipped()));
    }
    if (!passed.undecided().isEmpty()) {
      tell(passed.undecided());
    }
  }

  /** The failure itself is for developers: it may name facts. */
  private void tell(Undecided undecided) {
    String named =
        undecided.first().stream().map(String::valueOf).collect(Collectors.joining(", "));
    String more = undecided.operations() > undecided.first().size() ? ", ..." : "";
    LOG.warn(wording.text("worker.undecided", undecided.operations(), named + more));
    undecided.cause().ifPresent(cause -> LOG.debug("The first failure", cause));
  }

  private void attempt(Runnable part) {
    try {
      part.run();
    } catch (ReleaseChanged e) {
      LOG.info(wording.text("worker.release-changed"));
    } catch (UnderWay e) {
      LOG.info(wording.text("worker.under-way", String.valueOf(e.run().id())));
    } catch (RuntimeException e) {
      LOG.error(wording.text("worker.failed"), e);
    }
  }
}
