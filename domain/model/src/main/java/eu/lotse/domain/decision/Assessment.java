package eu.lotse.domain.decision;

import eu.lotse.domain.facts.Attribute;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * What a rulebook says of one fact pattern on one pair of dates.
 *
 * @param verdict {@link Verdict#UNDETERMINED} where the completions differ in more than duties
 * @param possible the verdicts that can still come out; exactly {@code verdict} where it is
 *     determined
 * @param findings every rule that matches in some completion, in the order of the ids
 * @param duties united by kind, in the order of the vocabulary
 * @param missing the unknown facts that alone can still change the verdict, in the order of the
 *     vocabulary
 */
public record Assessment(
    Verdict verdict,
    Set<Verdict> possible,
    List<Finding> findings,
    List<OwedDuty> duties,
    List<Attribute> missing) {

  public Assessment {
    possible =
        possible.size() < 2
            ? Set.copyOf(possible)
            : java.util.Collections.unmodifiableSet(new TreeSet<>(possible));
    findings = findings.stream().sorted().toList();
    duties = List.copyOf(duties);
    missing = List.copyOf(missing);
  }

  /** The verdict that these possible ones make together. */
  public static Verdict together(Set<Verdict> possible) {
    if (possible.stream().allMatch(Verdict::permits)) {
      return possible.contains(Verdict.PERMITTED_WITH_DUTIES)
          ? Verdict.PERMITTED_WITH_DUTIES
          : Verdict.PERMITTED;
    }
    return possible.size() == 1 ? possible.iterator().next() : Verdict.UNDETERMINED;
  }
}
