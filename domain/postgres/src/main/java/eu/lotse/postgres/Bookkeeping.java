package eu.lotse.postgres;

import eu.lotse.domain.decision.Decision;
import eu.lotse.domain.register.NewOperation;
import eu.lotse.domain.register.State;
import eu.lotse.domain.register.Term;
import eu.lotse.domain.register.TermChange;
import eu.lotse.postgres.ActCountRows.Acts;
import eu.lotse.postgres.CountRows.Kind;
import eu.lotse.postgres.DutyRows.Owing;
import eu.lotse.postgres.LogChain.Line;
import eu.lotse.postgres.LogChain.Occasion;
import eu.lotse.postgres.OperationRows.Row;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Optional;

/** What follows from storing operations: counts, duties and log. */
final class Bookkeeping {

  private final CountRows counts;
  private final ActCountRows acts;
  private final DutyRows duties;
  private final LogChain log;

  Bookkeeping(CountRows counts, ActCountRows acts, DutyRows duties, LogChain log) {
    this.counts = counts;
    this.acts = acts;
    this.duties = duties;
    this.log = log;
  }

  /**
   * Enters new operations.
   *
   * @return whether it is time to {@link #fold}
   */
  boolean enter(List<Row> rows, Occasion occasion) {
    var counted = new HashMap<Kind, Long>();
    rows.forEach(r -> counted.merge(kind(r), 1L, Long::sum));
    var performed = new HashMap<ActCountRows.Kind, Acts>();
    rows.forEach(r -> performed.merge(act(r), new Acts(1, r.id()), Acts::and));
    boolean foldDue = counts.add(counted) | acts.add(performed);
    duties.open(rows.stream().map(Bookkeeping::owing).toList(), occasion.at());
    log.append(occasion, rows.stream().map(Bookkeeping::line).toList());
    return foldDue;
  }

  void fold() {
    counts.fold();
  }

  private static Kind kind(Row row) {
    return new Kind(
        row.draft().activity(),
        row.draft().operation().state().name(),
        row.pattern(),
        row.standing() != null);
  }

  private static ActCountRows.Kind act(Row row) {
    return new ActCountRows.Kind(
        row.draft().operation().performedOn(), row.act(), row.draft().activity());
  }

  /**
   * Periods run from the day of the processing; for data that are kept that is the keeping, and so
   * the day it is asked about, or on which their retention ended.
   */
  private static Owing owing(Row row) {
    NewOperation operation = row.draft().operation();
    Decision told = operation.told();
    LocalDate from =
        operation.state() == State.ENDED_DATA_KEPT
            ? told.question().dates().effectiveOn()
            : onlyKeptSince(operation).orElse(operation.performedOn());
    return new Owing(row.id(), told.assessment(), from);
  }

  private static Optional<LocalDate> onlyKeptSince(NewOperation operation) {
    LocalDate today = operation.told().question().dates().effectiveOn();
    return operation.changes().stream()
        .filter(change -> change.term() == Term.RETENTION_ENDS_ON)
        .map(TermChange::changesOn)
        .filter(day -> !day.isAfter(today) && day.isAfter(operation.performedOn()))
        .findFirst();
  }

  private static Line line(Row row) {
    Decision told = row.draft().operation().told();
    return Line.of(row.id(), row.pattern(), null, told.assessment(), told.question().dates());
  }
}
