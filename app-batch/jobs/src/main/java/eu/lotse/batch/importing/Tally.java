package eu.lotse.batch.importing;

import eu.lotse.domain.decision.Verdict;
import java.util.EnumMap;
import java.util.Map;
import org.springframework.batch.infrastructure.item.ExecutionContext;
import org.springframework.batch.infrastructure.item.ItemStream;

/**
 * Counts what became of lines and items. Kept with every chunk, so that after a restart it speaks
 * of the whole file.
 */
final class Tally implements ItemStream {

  private static final String PREFIX = "tally.";

  private long lines;
  private long stored;
  private long known;
  private long rejected;
  private final Map<SkipReason, Long> skipped = new EnumMap<>(SkipReason.class);
  private final Map<Verdict, Long> verdicts = new EnumMap<>(Verdict.class);

  void line() {
    lines++;
  }

  void stored(Verdict verdict) {
    stored++;
    verdicts.merge(verdict, 1L, Long::sum);
  }

  void known() {
    known++;
  }

  void rejected() {
    rejected++;
  }

  void skipped(SkipReason reason) {
    skipped.merge(reason, 1L, Long::sum);
  }

  ImportSummary summary() {
    return new ImportSummary(
        lines, stored, known, rejected, new EnumMap<>(skipped), new EnumMap<>(verdicts));
  }

  @Override
  public void open(ExecutionContext context) {
    lines = context.getLong(PREFIX + "lines", 0);
    stored = context.getLong(PREFIX + "stored", 0);
    known = context.getLong(PREFIX + "known", 0);
    rejected = context.getLong(PREFIX + "rejected", 0);
    for (SkipReason reason : SkipReason.values()) {
      restore(context, skipped, reason);
    }
    for (Verdict verdict : Verdict.values()) {
      restore(context, verdicts, verdict);
    }
  }

  private static <E extends Enum<E>> void restore(
      ExecutionContext context, Map<E, Long> counts, E key) {
    long count = context.getLong(PREFIX + key.name(), 0);
    counts.remove(key);
    if (count > 0) {
      counts.put(key, count);
    }
  }

  @Override
  public void update(ExecutionContext context) {
    context.putLong(PREFIX + "lines", lines);
    context.putLong(PREFIX + "stored", stored);
    context.putLong(PREFIX + "known", known);
    context.putLong(PREFIX + "rejected", rejected);
    skipped.forEach((reason, count) -> context.putLong(PREFIX + reason.name(), count));
    verdicts.forEach((verdict, count) -> context.putLong(PREFIX + verdict.name(), count));
  }

  static ImportSummary read(ExecutionContext context) {
    var tally = new Tally();
    tally.open(context);
    return tally.summary();
  }
}
