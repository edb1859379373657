package eu.lotse.domain.impact;

import eu.lotse.domain.decision.Verdict;
import eu.lotse.domain.facts.FactPattern;
import eu.lotse.domain.facts.Value;
import eu.lotse.domain.register.ActivityName;
import eu.lotse.domain.register.OperationId;
import eu.lotse.domain.register.Releases;
import eu.lotse.domain.register.StandingCount;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The operations a ruling may touch: those whose open question may have all the facts it turns on.
 * What is unknown counts as possible. Found by way of patterns, so it costs nothing per operation.
 *
 * @param operations all that have an open question
 * @param groups those that may be touched, the largest group first
 */
public record Reach(long operations, List<Group> groups) {

  private static final int PLACES = 8;

  /**
   * Operations that may be touched and have this in common.
   *
   * @param purpose empty where unknown
   * @param certain whether all the facts are known, and as the ruling has them
   */
  public record Kind(
      ActivityName activity, Optional<Value> purpose, Verdict verdict, boolean certain) {}

  /**
   * How many operations are of a kind, and some of them.
   *
   * @param samples those with low numbers first
   */
  public record Group(Kind kind, long operations, List<OperationId> samples) {

    private static final Comparator<Group> ORDER =
        Comparator.comparingLong(Group::operations)
            .reversed()
            .thenComparing(g -> g.kind().activity().text())
            .thenComparing(g -> Flip.name(g.kind().purpose()))
            .thenComparing(g -> g.kind().verdict())
            .thenComparing(g -> !g.kind().certain());
  }

  private static final class Sum {
    private final List<Samples.Kind> places = new ArrayList<>();
    private long operations;
  }

  public Reach {
    groups = groups.stream().sorted(Group.ORDER).toList();
  }

  /** How far a ruling reaches. */
  public static Reach of(NewRuling ruling, Releases releases, Samples samples) {
    var sums = new HashMap<Kind, Sum>();
    long[] operations = {0};
    releases.standing(count -> {
      operations[0] += count.operations();
      if (mayTouch(ruling, count.pattern())) {
        Sum sum = sums.computeIfAbsent(kind(ruling, count), _ -> new Sum());
        sum.operations += count.operations();
        if (sum.places.size() < PLACES) {
          sum.places.add(new Samples.Kind(count.activity(), count.id()));
        }
      }
    });
    return new Reach(operations[0], groups(sums, samples));
  }

  private static List<Group> groups(Map<Kind, Sum> sums, Samples samples) {
    var found =
        samples.first(
            sums.values().stream().flatMap(s -> s.places.stream()).toList(),
            StandingImpact.SAMPLES);
    return sums.entrySet().stream()
        .map(e ->
            new Group(
                e.getKey(),
                e.getValue().operations,
                StandingImpact.lowest(
                    e.getValue().places.stream()
                        .flatMap(place -> found.getOrDefault(place, List.of()).stream()))))
        .toList();
  }

  private static boolean mayTouch(NewRuling ruling, FactPattern pattern) {
    return pattern.matter() == ruling.matter()
        && ruling.turnsOn().stream().allMatch(pattern::mayMatch);
  }

  private static Kind kind(NewRuling ruling, StandingCount count) {
    return new Kind(
        count.activity(),
        count.pattern().matter().aim().flatMap(count.pattern()::value),
        count.told(),
        ruling.turnsOn().stream().allMatch(count.pattern()::matches));
  }

  /** How many operations may be touched. */
  public long touched() {
    return groups.stream().mapToLong(Group::operations).sum();
  }

  /** How many of these certainly have the facts. */
  public long certain() {
    return groups.stream().filter(g -> g.kind().certain()).mapToLong(Group::operations).sum();
  }
}
