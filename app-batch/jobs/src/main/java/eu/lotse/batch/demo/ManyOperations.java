package eu.lotse.batch.demo;

import eu.lotse.batch.terminal.Progress;
import eu.lotse.domain.decision.Rulebook;
import eu.lotse.domain.law.LegalDates;
import eu.lotse.domain.register.Activities;
import eu.lotse.domain.register.Activity;
import eu.lotse.domain.register.Actor;
import eu.lotse.domain.register.State;
import eu.lotse.domain.register.Stock;
import java.time.LocalDate;
import java.util.List;

/** Fills a register for trying out with as many operations as are wanted. */
public final class ManyOperations {

  private static final long SEED = 20_140_215;

  private final Activities activities;
  private final Stock stock;

  public ManyOperations(Activities activities, Stock stock) {
    this.activities = activities;
    this.stock = stock;
  }

  /**
   * The kinds of operations that {@link #generate} adds; the same arguments give the same kinds.
   */
  public static List<Stock.Kind> kinds(
      Rulebook rulebook, LocalDate today, int patterns, long operations) {
    return new DrawnPatterns(rulebook, lasting(), today, SEED).kinds(patterns, operations);
  }

  /** Activities that have not ended with nothing kept, whose matter has a standing question. */
  private static List<Activity> lasting() {
    return DemoCompany.activities().stream()
        .map(DemoActivity::activity)
        .filter(a -> a.state() != State.ENDED_DATA_ERASED)
        .filter(a -> a.state() != State.ENDED_DATA_KEPT || a.facts().matter().keeping().isPresent())
        .toList();
  }

  /** Adds the operations. */
  public void generate(
      Rulebook rulebook, LocalDate today, List<Stock.Kind> kinds, long seed, Progress progress) {
    for (Activity activity : lasting()) {
      if (activities.find(activity.name()).isEmpty()) {
        activities.save(activity);
      }
    }
    long all = kinds.stream().mapToLong(Stock.Kind::operations).sum();
    stock.fill(
        rulebook,
        LegalDates.asThen(today),
        kinds,
        Actor.HOUSE,
        SEED + seed,
        written -> progress.at(written, all));
  }
}
