package eu.lotse.rules.proof;

import eu.lotse.domain.facts.Attribute;
import eu.lotse.domain.facts.FactPattern;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Says whether some completion of a pattern meets a claim, and shows it. Not thread-safe. */
final class Prover {

  private final Gates gates = Gates.forFinding();
  private final Clauses clauses;

  Prover(Law law) {
    this.clauses = new Clauses(law, gates, law.relevant());
  }

  Clauses clauses() {
    return clauses;
  }

  /** What {@code pattern} rules out, for one copy of the completion. */
  static List<Literal> given(FactPattern pattern, Clauses clauses) {
    var given = new ArrayList<Literal>();
    for (Attribute attribute : pattern.matter().attributes()) {
      int candidates = pattern.candidates(attribute);
      if (candidates == 0) {
        given.add(clauses.applies(attribute.index()).negate());
      } else {
        // No values: no rule depends on it.
        Literal[] values = clauses.values(attribute.index());
        for (int value = 0; value < values.length; value++) {
          if ((candidates & (1 << value)) == 0) {
            given.add(values[value].negate());
          }
        }
      }
    }
    return given;
  }

  /** A completion that agrees with what is given and meets the claims. */
  Optional<int[]> completion(List<Literal> given, List<Literal> claims) {
    var all = new ArrayList<>(given);
    all.addAll(claims);
    return gates.satisfiable(all) ? Optional.of(clauses.completion()) : Optional.empty();
  }
}
