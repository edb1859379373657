package eu.lotse.domain.impact;

import eu.lotse.domain.decision.Assessment;
import eu.lotse.domain.decision.Difference;
import eu.lotse.domain.decision.Rulebook;
import eu.lotse.domain.facts.FactPattern;
import eu.lotse.domain.facts.Matter;
import eu.lotse.domain.impact.Impact.Counted;
import eu.lotse.domain.law.LegalDates;
import eu.lotse.domain.law.Span;
import eu.lotse.domain.register.OperationId;
import eu.lotse.domain.register.PatternId;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * The impact on past acts: every distinct pattern of an act is decided once in every span of days
 * in which neither release changes its answer, as far as the change may touch it.
 */
final class ActsImpact {

  private final Rulebook active;
  private final Rulebook candidate;
  private final Mode mode;
  private final LegalDates dates;
  private final Tally<Sample> tally = new Tally<>(StandingImpact.SAMPLES);
  private long operations;
  private long outside;
  private long patterns;

  private record Sample(OperationId id) implements Comparable<Sample> {
    @Override
    public int compareTo(Sample other) {
      return Long.compare(id.number(), other.id.number());
    }
  }

  /** A pattern on the days of a span. */
  private record Case(PatternId id, Span days) {}

  private ActsImpact(Rulebook active, Rulebook candidate, Mode mode, LegalDates dates) {
    this.active = active;
    this.candidate = candidate;
    this.mode = mode;
    this.dates = dates;
  }

  /**
   * The impact on the acts of some matters.
   *
   * @param dates the last day that is looked at, and of what day the knowledge is
   */
  static Impact of(
      PastActs acts,
      List<Matter> matters,
      Rulebook active,
      Rulebook candidate,
      Mode mode,
      LegalDates dates) {
    var impact = new ActsImpact(active, candidate, mode, dates);
    matters.forEach(matter -> impact.add(acts, matter));
    return new Impact(
        mode,
        active.release(),
        candidate.release(),
        dates,
        new Counted(impact.operations, impact.patterns, impact.outside),
        impact.tally.flips(samples -> StandingImpact.lowest(samples.stream().map(Sample::id))),
        impact.tally.duties());
  }

  private void add(PastActs acts, Matter matter) {
    List<Span> spans = spans(matter);
    var counts = new ArrayList<ActCount>();
    acts.count(matter, spans, counts::add);
    var distinct = new LinkedHashMap<Case, ActCount>();
    for (ActCount count : counts) {
      if (count.days().begin().isEmpty()) {
        outside += count.operations();
      } else {
        operations += count.operations();
        distinct.putIfAbsent(new Case(count.id(), count.days()), count);
      }
    }
    var differences = new HashMap<Span, Difference>();
    Map<Case, Change> changes =
        distinct.entrySet().stream()
            .filter(e ->
                differences
                    .computeIfAbsent(e.getKey().days(), days -> difference(matter, days))
                    .mayTouch(e.getValue().pattern()))
            .toList()
            .parallelStream()
            .collect(Collectors.toConcurrentMap(Map.Entry::getKey, e -> change(e.getValue())));
    patterns += distinct.size();
    for (ActCount count : counts) {
      Change change = changes.get(new Case(count.id(), count.days()));
      if (change != null) {
        tally.add(change, count.activity(), count.operations(), new Sample(count.first()));
      }
    }
  }

  private Difference difference(Matter matter, Span days) {
    LegalDates asked = asked(days.begin().orElseThrow());
    return Difference.between(matter, active, asked, candidate, asked);
  }

  private Change change(ActCount count) {
    LegalDates asked = asked(count.days().begin().orElseThrow());
    FactPattern pattern = count.pattern();
    Assessment before = active.assess(pattern, asked);
    return Change.between(
        pattern,
        before.verdict(),
        before,
        candidate.assess(pattern, asked),
        p -> Consequence.mayPermit(candidate.assess(p, asked)));
  }

  private LegalDates asked(LocalDate day) {
    return mode == Mode.ACTS_AS_KNOWN_THEN
        ? LegalDates.asThen(day)
        : new LegalDates(day, dates.knownOn());
  }

  /**
   * The days up to the last one, cut wherever an answer may change; the first span, of open begin,
   * lies before the law that both releases model.
   */
  private List<Span> spans(Matter matter) {
    LocalDate end = dates.effectiveOn().plusDays(1);
    LocalDate begin = later(active.begins(matter), candidate.begins(matter));
    var spans = new ArrayList<Span>();
    LocalDate day = begin.isBefore(end) ? begin : end;
    spans.add(new Span(null, day));
    while (day.isBefore(end)) {
      LocalDate next =
          earlier(end, earlier(next(active, matter, day), next(candidate, matter, day)));
      spans.add(new Span(day, next));
      day = next;
    }
    return spans;
  }

  private LocalDate next(Rulebook book, Matter matter, LocalDate day) {
    var cell = book.cell(matter, asked(day));
    LocalDate effective = cell.effective().end().orElse(LocalDate.MAX);
    return mode == Mode.ACTS_AS_KNOWN_THEN
        ? earlier(effective, cell.known().end().orElse(LocalDate.MAX))
        : effective;
  }

  private static LocalDate earlier(LocalDate one, LocalDate other) {
    return one.isBefore(other) ? one : other;
  }

  private static LocalDate later(LocalDate one, LocalDate other) {
    return one.isAfter(other) ? one : other;
  }
}
