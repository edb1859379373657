package eu.lotse.domain.impact;

import eu.lotse.domain.decision.Rulebook;
import eu.lotse.domain.law.LegalDates;
import eu.lotse.domain.register.Releases;
import eu.lotse.domain.rulebook.ReleaseId;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * What a release would change for the stored operations, in one mode: exact, because the question
 * of every operation is decided, by way of its pattern.
 *
 * @param from the release that is compared with
 * @param dates for standing questions those of the question; for past acts the last day that is
 *     looked at, and of what day the knowledge is
 * @param counted what was asked again
 * @param flips the largest first
 * @param duties the most frequent first; those of operations that keep their verdict included
 */
public record Impact(
    Mode mode,
    ReleaseId from,
    ReleaseId to,
    LegalDates dates,
    Counted counted,
    List<Flip> flips,
    List<DutyChange> duties) {

  /**
   * What was asked again.
   *
   * @param operations how many operations the numbers are of
   * @param patterns how many distinct questions they ask: patterns, and for past acts their cells
   * @param outside how many lie before the law that one of the releases models
   */
  public record Counted(long operations, long patterns, long outside) {}

  /** How many operations share something. */
  public record Share<K>(K what, long operations) {}

  public Impact {
    flips = flips.stream().sorted(Flip.ORDER).toList();
    duties = duties.stream().sorted(DutyChange.ORDER).toList();
  }

  /** The impact on standing questions, without samples. */
  public static Impact of(
      Releases releases, Rulebook active, Rulebook candidate, LegalDates dates) {
    return StandingImpact.of(releases, active, candidate, dates);
  }

  public long operations() {
    return counted.operations();
  }

  public long patterns() {
    return counted.patterns();
  }

  /** How many operations flip. */
  public long flipped() {
    return flips.stream().mapToLong(Flip::operations).sum();
  }

  /** How many operations flip, by something that each of them has once; the largest first. */
  public <K> List<Share<K>> by(Function<Flip.Kind, K> what) {
    return byEach(kind -> List.of(what.apply(kind)));
  }

  /** As {@link #by}, where an operation may count in several shares, or in none. */
  public <K> List<Share<K>> byEach(Function<Flip.Kind, ? extends Collection<K>> what) {
    var shares = new LinkedHashMap<K, Long>();
    for (Flip flip : flips) {
      what.apply(flip.kind()).forEach(k -> shares.merge(k, flip.operations(), Long::sum));
    }
    return shares.entrySet().stream()
        .map(e -> new Share<>(e.getKey(), e.getValue()))
        .sorted(
            Comparator.comparingLong((Share<K> share) -> share.operations())
                .reversed()
                .thenComparing(share -> share.what().toString()))
        .toList();
  }

  /** How many operations each consequence has, in the order of the constants. */
  public Map<Consequence, Long> byConsequence() {
    return by(Flip.Kind::consequence).stream()
        .collect(Collectors.toMap(Share::what, Share::operations, Long::sum, TreeMap::new));
  }

  /**
   * Names what this impact says: the SHA-256 over its {@linkplain ImpactTree tree} as canonical
   * JSON (RFC 8785), samples included. Whoever approves it approves what it shows.
   */
  public String fingerprint() {
    return ImpactTree.fingerprint(this);
  }
}
