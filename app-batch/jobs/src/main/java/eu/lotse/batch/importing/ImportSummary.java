package eu.lotse.batch.importing;

import eu.lotse.domain.decision.Verdict;
import java.util.Map;

/**
 * What became of a file.
 *
 * @param lines how many lines were read, a header not counted
 * @param stored items that are new in the register
 * @param known items that were there before
 * @param rejected lines and items in the reject file
 * @param skipped items that are rightly not stored, by reason
 * @param verdicts what those who store the new items are told
 */
public record ImportSummary(
    long lines,
    long stored,
    long known,
    long rejected,
    Map<SkipReason, Long> skipped,
    Map<Verdict, Long> verdicts) {

  public long skippedInAll() {
    return skipped.values().stream().mapToLong(Long::longValue).sum();
  }
}
