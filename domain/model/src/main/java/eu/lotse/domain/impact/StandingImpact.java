package eu.lotse.domain.impact;

import eu.lotse.domain.decision.Difference;
import eu.lotse.domain.decision.Rulebook;
import eu.lotse.domain.facts.Matter;
import eu.lotse.domain.impact.Impact.Counted;
import eu.lotse.domain.law.LegalDates;
import eu.lotse.domain.register.ActivityName;
import eu.lotse.domain.register.OperationId;
import eu.lotse.domain.register.PatternId;
import eu.lotse.domain.register.Releases;
import eu.lotse.domain.register.StandingCount;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The impact on the questions that operations keep open: every distinct pattern that the change may
 * touch is decided once under either release, on all cores, and what comes out counts for as many
 * operations as have it.
 */
final class StandingImpact {

  static final int SAMPLES = 5;

  /** Few patterns are enough to find samples in. */
  private static final int PLACES = 8;

  /** Where operations of a group are. */
  private record Place(PatternId pattern, ActivityName activity) implements Comparable<Place> {

    private static final Comparator<Place> ORDER =
        Comparator.comparingLong((Place p) -> p.pattern().number())
            .thenComparing(p -> p.activity().text());

    @Override
    public int compareTo(Place other) {
      return ORDER.compare(this, other);
    }

    Samples.Kind kind() {
      return new Samples.Kind(activity, pattern);
    }
  }

  private StandingImpact() {}

  static Impact of(Releases releases, Rulebook active, Rulebook candidate, LegalDates dates) {
    return of(releases, active, candidate, dates, (_, _) -> Map.of());
  }

  static Impact of(
      Releases releases, Rulebook active, Rulebook candidate, LegalDates dates, Samples samples) {
    LegalDates told = releases.active().map(Releases.Activation::dates).orElse(dates);
    var counts = new ArrayList<StandingCount>();
    releases.standing(counts::add);
    Map<Matter, Difference> differences = new HashMap<>();
    List<StandingCount> distinct = distinct(counts);
    Map<PatternId, Change> changes =
        distinct.stream()
            .filter(count ->
                differences
                    .computeIfAbsent(
                        count.pattern().matter(),
                        matter -> Difference.between(matter, active, told, candidate, dates))
                    .mayTouch(count.pattern()))
            .toList()
            .parallelStream()
            .collect(
                Collectors.toConcurrentMap(
                    StandingCount::id,
                    count ->
                        Change.between(
                            count.pattern(),
                            count.told(),
                            active.assess(count.pattern(), told),
                            candidate.assess(count.pattern(), dates),
                            p -> Consequence.mayPermit(candidate.assess(p, dates)))));
    var tally = new Tally<Place>(PLACES);
    long operations = 0;
    for (StandingCount count : counts) {
      operations += count.operations();
      Change change = changes.get(count.id());
      if (change != null) {
        tally.add(
            change, count.activity(), count.operations(), new Place(count.id(), count.activity()));
      }
    }
    return new Impact(
        Mode.STANDING,
        active.release(),
        candidate.release(),
        dates,
        new Counted(operations, distinct.size(), 0),
        flips(tally, samples),
        tally.duties());
  }

  private static List<StandingCount> distinct(List<StandingCount> counts) {
    var distinct = new LinkedHashMap<PatternId, StandingCount>();
    counts.forEach(count -> distinct.putIfAbsent(count.id(), count));
    return List.copyOf(distinct.values());
  }

  private static List<Flip> flips(Tally<Place> tally, Samples samples) {
    Map<Samples.Kind, List<OperationId>> found =
        samples.first(tally.places().stream().map(Place::kind).toList(), SAMPLES);
    return tally.flips(places ->
        lowest(places.stream().flatMap(p -> found.getOrDefault(p.kind(), List.of()).stream())));
  }

  static List<OperationId> lowest(Stream<OperationId> operations) {
    return operations.sorted(Comparator.comparingLong(OperationId::number)).limit(SAMPLES).toList();
  }
}
