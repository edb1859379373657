package eu.lotse.batch.importing;

import eu.lotse.batch.terminal.Progress;
import eu.lotse.domain.register.Actor;
import eu.lotse.domain.register.Draft;
import eu.lotse.domain.register.Operations;
import eu.lotse.domain.register.PersonalReference;
import eu.lotse.domain.register.Recording;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.springframework.batch.infrastructure.item.Chunk;
import org.springframework.batch.infrastructure.item.ItemWriter;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.DefaultTransactionDefinition;

/**
 * Stores the items of a chunk of lines, in the transaction in which the job notes how far it is: so
 * a line is either done and counted or, after a crash, read again.
 */
final class ItemRecorder implements ItemWriter<ReadLine> {

  private final Recording recording;
  private final PlatformTransactionManager transactions;
  private final Actor actor;
  private final LocalDate today;
  private final Tally tally;
  private final RejectFile rejects;
  private final Progress progress;
  private final long fileLength;

  private record Item(long line, Draft draft) {}

  ItemRecorder(
      Recording recording,
      PlatformTransactionManager transactions,
      ImportRequest request,
      LocalDate today,
      Tally tally,
      RejectFile rejects,
      long fileLength) {
    this.recording = recording;
    this.transactions = transactions;
    this.actor = request.actor();
    this.today = today;
    this.tally = tally;
    this.rejects = rejects;
    this.progress = request.progress();
    this.fileLength = fileLength;
  }

  @Override
  public void write(Chunk<? extends ReadLine> lines) {
    var items = new ArrayList<Item>();
    for (ReadLine line : lines) {
      tally.line();
      line.outcomes().forEach(outcome -> sort(outcome, line.number(), items));
    }
    List<Draft> drafts = withoutRefused(items);
    if (!drafts.isEmpty()) {
      recording.enter(drafts, actor, today).forEach(this::count);
      requireWholeTransaction();
    }
    progress.at(lines.getItems().getLast().position(), fileLength);
  }

  private void sort(Outcome outcome, long line, List<Item> items) {
    switch (outcome) {
      case Outcome.Accepted accepted -> items.add(new Item(line, accepted.draft()));
      case Outcome.Skipped skipped -> tally.skipped(skipped.reason());
      case Outcome.Rejected rejected -> reject(line, rejected);
    }
  }

  private void reject(long line, Outcome.Rejected rejected) {
    tally.rejected();
    rejects.add(line, rejected);
  }

  /** Whether terms have anything to change shows only with what the register knows of persons. */
  private List<Draft> withoutRefused(List<Item> items) {
    var faults = recording.refused(items.stream().map(Item::draft).toList());
    var drafts = new ArrayList<Draft>();
    for (Item item : items) {
      var fault = faults.getOrDefault(item.draft(), List.of()).stream().findFirst();
      if (fault.isEmpty()) {
        drafts.add(item.draft());
      } else {
        var id = item.draft().item().map(PersonalReference::text);
        reject(item.line(), new Outcome.Rejected(Reject.because(fault.get()), id));
      }
    }
    return drafts;
  }

  private void count(Recording.Entered entered) {
    if (entered.recorded().isNew()) {
      tally.stored(entered.operation().told().verdict());
    } else {
      tally.known();
    }
  }

  /**
   * Where another release became active meanwhile, the first try of the recording has doomed the
   * transaction, and the job would go on behind a chunk that is never stored.
   */
  private void requireWholeTransaction() {
    var joined =
        transactions.getTransaction(
            new DefaultTransactionDefinition(TransactionDefinition.PROPAGATION_MANDATORY));
    if (joined.isRollbackOnly()) {
      throw new Operations.ReleaseChanged("Another release became active; the chunk starts again");
    }
  }
}
