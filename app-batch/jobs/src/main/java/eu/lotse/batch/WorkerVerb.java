package eu.lotse.batch;

import eu.lotse.batch.demo.DemoData;
import eu.lotse.batch.reevaluating.Reevaluating;
import eu.lotse.batch.terminal.Surroundings;
import eu.lotse.batch.terminal.Wording;
import eu.lotse.batch.worker.DailyRound;
import eu.lotse.batch.worker.OpenReevaluations;
import eu.lotse.batch.worker.PlannedReleases;
import eu.lotse.batch.worker.Schedule;
import eu.lotse.batch.worker.TurnOfTime;
import eu.lotse.domain.register.PassingTerms;
import eu.lotse.domain.register.Reevaluations;
import eu.lotse.rules.releasing.Releasing;
import javax.sql.DataSource;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code lotse worker}: works in the background until it is ended. */
@Command(name = "worker")
final class WorkerVerb extends Verb {

  private static final Logger LOG = LoggerFactory.getLogger(WorkerVerb.class);

  @Option(names = "--once", descriptionKey = "worker.once")
  private boolean once;

  @Option(names = "--demo", descriptionKey = "worker.demo")
  private boolean demo;

  WorkerVerb(Surroundings surroundings, Wording wording) {
    super(surroundings, wording);
  }

  @Override
  public Integer call() throws InterruptedException {
    try (var end = new EndOfProcess();
        var register = OpenRegister.forWorker(surroundings(), demo)) {
      register.ensureFirstRelease(wording());
      register.renewVocabulary();
      if (register.isDemo()) {
        demoData(register);
      }
      var round =
          new DailyRound(
              register.get(PlannedReleases.class),
              register.get(TurnOfTime.class),
              register.get(PassingTerms.class),
              surroundings().clock(),
              wording());
      var open =
          new OpenReevaluations(
              register.get(Reevaluations.class),
              register.get(Reevaluating.class),
              register.get(Releasing.class),
              surroundings().clock(),
              wording());
      end.isOrderly();
      open.takeUp();
      round.go();
      if (!once) {
        untilAsked(register.get(DataSource.class), round, open, end);
      }
    }
    return DONE;
  }

  private void untilAsked(
      DataSource database, DailyRound round, OpenReevaluations open, EndOfProcess end)
      throws InterruptedException {
    try (var schedule = Schedule.begin(database, surroundings().clock(), round, open)) {
      LOG.info(wording().text("worker.ready"));
      end.awaitAsked();
    }
    LOG.info(wording().text("worker.ended"));
  }

  /** Only into a register that is empty, or to bring an interrupted start to its end. */
  private void demoData(OpenRegister register) {
    var data = register.get(DemoData.class);
    if (data.isWanted()) {
      LOG.info(wording().text("worker.demo-begins"));
      long stored = data.load(wording()).stream().mapToLong(s -> s.stored()).sum();
      LOG.info(wording().text("worker.demo-loaded", stored));
    }
  }
}
