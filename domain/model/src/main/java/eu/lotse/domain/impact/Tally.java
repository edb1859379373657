package eu.lotse.domain.impact;

import eu.lotse.domain.facts.DutyKind;
import eu.lotse.domain.impact.DutyChange.Direction;
import eu.lotse.domain.register.ActivityName;
import eu.lotse.domain.register.OperationId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.function.Function;

/**
 * Adds up what changes, group by group.
 *
 * @param <W> what a group remembers of where its operations are, so that samples can be shown; the
 *     least of them are kept
 */
final class Tally<W extends Comparable<W>> {

  private final int kept;
  private final Map<Flip.Kind, Group<W>> flips = new HashMap<>();
  private final Map<Duty, long[]> duties = new HashMap<>();

  private static final class Group<W> {
    private final TreeSet<W> where = new TreeSet<>();
    private long operations;
  }

  private record Duty(DutyKind kind, Direction direction) {}

  Tally(int kept) {
    this.kept = kept;
  }

  void add(Change change, ActivityName activity, long operations, W where) {
    if (change.flips()) {
      var group = flips.computeIfAbsent(change.of(activity), _ -> new Group<>());
      group.operations += operations;
      group.where.add(where);
      if (group.where.size() > kept) {
        group.where.pollLast();
      }
    }
    add(change.arising(), Direction.ARISES, operations, change.flips());
    add(change.lapsing(), Direction.LAPSES, operations, change.flips());
  }

  private void add(List<DutyKind> kinds, Direction direction, long operations, boolean flips) {
    for (DutyKind kind : kinds) {
      long[] sums = duties.computeIfAbsent(new Duty(kind, direction), _ -> new long[2]);
      sums[0] += operations;
      sums[1] += flips ? 0 : operations;
    }
  }

  /** Where operations of all groups are to be found. */
  List<W> places() {
    return flips.values().stream().flatMap(g -> g.where.stream()).distinct().toList();
  }

  /**
   * The groups.
   *
   * @param samples some operations, from where they are
   */
  List<Flip> flips(Function<List<W>, List<OperationId>> samples) {
    return flips.entrySet().stream()
        .map(e ->
            new Flip(
                e.getKey(),
                e.getValue().operations,
                samples.apply(List.copyOf(e.getValue().where))))
        .toList();
  }

  List<DutyChange> duties() {
    return duties.entrySet().stream()
        .map(e ->
            new DutyChange(
                e.getKey().kind(), e.getKey().direction(), e.getValue()[0], e.getValue()[1]))
        .toList();
  }
}
