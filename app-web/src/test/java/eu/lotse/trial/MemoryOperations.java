package eu.lotse.trial;

import eu.lotse.domain.decision.Decision;
import eu.lotse.domain.decision.Grounds;
import eu.lotse.domain.decision.Verdict;
import eu.lotse.domain.register.Actor;
import eu.lotse.domain.register.LogEntry;
import eu.lotse.domain.register.NewOperation;
import eu.lotse.domain.register.OpenDuty;
import eu.lotse.domain.register.Operation;
import eu.lotse.domain.register.OperationFilter;
import eu.lotse.domain.register.OperationId;
import eu.lotse.domain.register.Operations;
import java.time.Clock;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** Operations kept in memory. */
final class MemoryOperations implements Operations {

  private final Clock clock;
  private final List<Operation> stored = new ArrayList<>();
  private final Map<OperationId, List<LogEntry>> log = new HashMap<>();
  private final Map<OperationId, List<OpenDuty>> duties = new HashMap<>();

  MemoryOperations(Clock clock) {
    this.clock = clock;
  }

  @Override
  public synchronized List<Recorded> record(List<NewOperation> operations, Actor actor) {
    return operations.stream().map(o -> record(o, actor)).toList();
  }

  private Recorded record(NewOperation operation, Actor actor) {
    Optional<Operation> same =
        stored.stream()
            .filter(o ->
                operation.item().isPresent()
                    && o.item().equals(operation.item())
                    && o.activity().equals(operation.activity()))
            .findFirst();
    if (same.isPresent()) {
      return new Recorded(same.get().id(), false);
    }
    var id = new OperationId(stored.size() + 1L);
    Decision told = operation.told();
    stored.add(
        new Operation(
            id,
            operation.activity(),
            operation.state(),
            operation.performedOn(),
            operation.act().pattern(),
            operation.standing().map(Decision::pattern),
            operation.standing().map(Decision::verdict),
            operation.subject(),
            operation.item(),
            clock.instant()));
    log.put(
        id,
        List.of(
            new LogEntry(
                id.number(),
                clock.instant(),
                actor.account(),
                LogEntry.Kind.RECORDED,
                Optional.of(id),
                Optional.empty(),
                told.verdict(),
                Grounds.of(told.assessment()),
                told.question().dates(),
                told.release())));
    duties.put(
        id,
        told.assessment().duties().stream()
            .map(d ->
                new OpenDuty(
                    id,
                    d.kind(),
                    d.deadline(),
                    d.deadline().dueFrom(operation.performedOn()),
                    d.grounds().getFirst().norm(),
                    d.grounds().getFirst().text()))
            .toList());
    return new Recorded(id, true);
  }

  @Override
  public synchronized Optional<Operation> find(OperationId id) {
    return stored.stream().filter(o -> o.id().equals(id)).findFirst();
  }

  private Stream<Operation> matching(OperationFilter filter) {
    return stored.reversed().stream()
        .filter(o -> filter.verdict().isEmpty() || o.verdict().equals(filter.verdict()))
        .filter(o -> filter.state().isEmpty() || filter.state().get() == o.state())
        .filter(o -> filter.activity().isEmpty() || filter.activity().get().equals(o.activity()))
        .filter(o ->
            filter.facts().entrySet().stream()
                .allMatch(f -> o.act().value(f.getKey()).filter(f.getValue()::equals).isPresent()));
  }

  @Override
  public synchronized List<Operation> list(OperationFilter filter, long offset, int limit) {
    return matching(filter).skip(offset).limit(limit).toList();
  }

  @Override
  public synchronized long count(OperationFilter filter) {
    return matching(filter).count();
  }

  @Override
  public synchronized Map<Verdict, Long> countByVerdict(OperationFilter filter) {
    var counts = new EnumMap<Verdict, Long>(Verdict.class);
    matching(filter).forEach(o -> o.verdict().ifPresent(v -> counts.merge(v, 1L, Long::sum)));
    return counts;
  }

  @Override
  public synchronized List<LogEntry> history(OperationId id) {
    return log.getOrDefault(id, List.of());
  }

  @Override
  public synchronized List<OpenDuty> duties(OperationId id) {
    return duties.getOrDefault(id, List.of());
  }
}
