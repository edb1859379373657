package eu.lotse.domain.impact;

import eu.lotse.domain.decision.Verdict;
import eu.lotse.domain.facts.Value;
import eu.lotse.domain.register.ActivityName;
import eu.lotse.domain.register.OperationId;
import eu.lotse.domain.rulebook.RuleId;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * Operations whose verdict changes in the same way for the same reasons.
 *
 * @param samples some of them, those with low numbers first
 */
public record Flip(Kind kind, long operations, List<OperationId> samples) {

  /** The largest first; of equal ones in the order of what they are. */
  static final Comparator<Flip> ORDER =
      Comparator.comparingLong(Flip::operations)
          .reversed()
          .thenComparing(flip -> flip.kind().activity().text())
          .thenComparing(flip -> flip.kind().from())
          .thenComparing(flip -> flip.kind().to())
          .thenComparing(flip -> flip.kind().consequence())
          .thenComparing(flip -> name(flip.kind().purpose()))
          .thenComparing(flip -> name(flip.kind().network()))
          .thenComparing(flip -> flip.kind().responsible().toString());

  /**
   * What such operations have in common.
   *
   * @param purpose what they are for, or for a matter that asks for none what is done; empty where
   *     unknown
   * @param network where the data come from; empty where unknown
   * @param responsible the rules on which the old or the new verdict rests, but not both unchanged
   */
  public record Kind(
      Verdict from,
      Verdict to,
      Consequence consequence,
      ActivityName activity,
      Optional<Value> purpose,
      Optional<Value> network,
      List<RuleId> responsible) {

    public Kind {
      responsible = List.copyOf(responsible);
    }
  }

  public Flip {
    samples = List.copyOf(samples);
  }

  public Verdict from() {
    return kind.from();
  }

  public Verdict to() {
    return kind.to();
  }

  public ActivityName activity() {
    return kind.activity();
  }

  public List<RuleId> responsible() {
    return kind.responsible();
  }

  static String name(Optional<Value> value) {
    return value.map(Value::name).orElse("");
  }
}
