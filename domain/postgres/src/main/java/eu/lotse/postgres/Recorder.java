package eu.lotse.postgres;

import eu.lotse.domain.decision.Decision;
import eu.lotse.domain.facts.FactPattern;
import eu.lotse.domain.register.Actor;
import eu.lotse.domain.register.LogEntry.Kind;
import eu.lotse.domain.register.NewOperation;
import eu.lotse.domain.register.OperationId;
import eu.lotse.domain.register.Operations.Recorded;
import eu.lotse.domain.register.Operations.ReleaseChanged;
import eu.lotse.domain.rulebook.ReleaseId;
import eu.lotse.postgres.ActiveRelease.Hold;
import eu.lotse.postgres.LogChain.Occasion;
import eu.lotse.postgres.OperationRows.Draft;
import eu.lotse.postgres.OperationRows.Item;
import eu.lotse.postgres.OperationRows.Row;
import java.time.Clock;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.transaction.TransactionStatus;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Stores operations with all that belongs to them, in one transaction. Whatever several recorders
 * could wait for is taken in the same order by all: release, patterns, persons, items, log.
 */
final class Recorder {

  private final TransactionTemplate transaction;
  private final ActiveRelease releases;
  private final StoredActivities activities;
  private final OperationRows operations;
  private final TermRows terms;
  private final RecordedDecisions decisions;
  private final Bookkeeping books;
  private final Clock clock;

  /** What a transaction did. */
  private record Done(List<Recorded> recorded, boolean foldDue) {}

  Recorder(
      TransactionTemplate transaction,
      ActiveRelease releases,
      StoredActivities activities,
      OperationRows operations,
      TermRows terms,
      RecordedDecisions decisions,
      Bookkeeping books,
      Clock clock) {
    this.transaction = transaction;
    this.releases = releases;
    this.activities = activities;
    this.operations = operations;
    this.terms = terms;
    this.decisions = decisions;
    this.books = books;
    this.clock = clock;
  }

  /** Only where verdicts have to be moved is the release held alone, at a second try. */
  List<Recorded> record(List<NewOperation> list, Actor actor) {
    if (list.isEmpty()) {
      return List.of();
    }
    Done done =
        attempt(list, actor, Hold.SHARED).or(() -> attempt(list, actor, Hold.ALONE)).orElseThrow();
    if (done.foldDue()) {
      books.fold();
    }
    return done.recorded();
  }

  private Optional<Done> attempt(List<NewOperation> list, Actor actor, Hold hold) {
    return Objects.requireNonNull(transaction.execute(status -> store(list, actor, hold, status)));
  }

  private Optional<Done> store(
      List<NewOperation> list, Actor actor, Hold hold, TransactionStatus status) {
    ReleaseId release = release(list);
    releases.require(hold, Optional.of(release));
    List<Draft> drafts = drafts(list);
    Map<Item, Long> known = operations.stored(drafts);
    List<Draft> fresh = fresh(drafts, known);
    if (fresh.isEmpty()) {
      return Optional.of(new Done(answers(drafts, List.of(), known), false));
    }
    var occasion =
        new Occasion(
            Rows.time(clock.instant()),
            releases.row(actor),
            Kind.RECORDED,
            release,
            releases.row(release));
    Optional<Map<FactPattern, Long>> patterns =
        decisions.store(fresh.stream().map(Draft::operation).toList(), hold, occasion);
    if (patterns.isEmpty()) {
      status.setRollbackOnly();
      return Optional.empty();
    }
    List<Row> rows = operations.insert(fresh, patterns.get(), occasion.at(), occasion.actor());
    terms.insert(rows, patterns.get());
    boolean foldDue = books.enter(rows, occasion);
    return Optional.of(new Done(answers(drafts, rows, operations.stored(drafts)), foldDue));
  }

  private static ReleaseId release(List<NewOperation> list) {
    Set<ReleaseId> releases =
        list.stream()
            .flatMap(o -> Stream.concat(Stream.of(o.act()), o.standing().stream()))
            .map(Decision::release)
            .collect(Collectors.toSet());
    if (releases.size() != 1) {
      throw new ReleaseChanged("Decided under several releases: " + releases);
    }
    return releases.iterator().next();
  }

  private List<Draft> drafts(List<NewOperation> list) {
    Map<String, Integer> rows =
        activities.rows(list.stream().map(o -> o.activity().text()).distinct().toList());
    return list.stream().map(o -> operations.draft(o, Rows.of(rows, o.activity().text()))).toList();
  }

  /** What is not stored yet; of the same item the first. */
  private static List<Draft> fresh(List<Draft> drafts, Map<Item, Long> known) {
    var seen = new HashSet<>(known.keySet());
    return drafts.stream().filter(d -> d.item().map(seen::add).orElse(true)).toList();
  }

  private static List<Recorded> answers(
      List<Draft> drafts, List<Row> inserted, Map<Item, Long> stored) {
    var numbers = new IdentityHashMap<Draft, Long>();
    inserted.forEach(r -> numbers.put(r.draft(), r.id()));
    var answers = new ArrayList<Recorded>(drafts.size());
    for (Draft draft : drafts) {
      Long number = numbers.get(draft);
      answers.add(
          number != null
              ? new Recorded(new OperationId(number), true)
              : new Recorded(new OperationId(Rows.of(stored, draft.item().orElseThrow())), false));
    }
    return answers;
  }
}
