package eu.lotse.rules.proof;

import eu.lotse.domain.facts.Attribute;
import eu.lotse.domain.facts.FactPattern;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.logicng.datastructures.Assignment;
import org.logicng.formulas.Literal;
import org.logicng.formulas.Variable;

/** Says whether some completion of a pattern meets a claim, and shows it. Not thread-safe. */
final class Prover {

  private final Law law;
  private final Gates gates = new Gates();
  private final Clauses clauses;
  private final Map<Variable, int[]> places = new HashMap<>();

  Prover(Law law) {
    this.law = law;
    this.clauses = new Clauses(law, gates);
    for (Attribute attribute : law.attributes()) {
      Literal[] values = clauses.values(attribute.index());
      for (int value = 0; value < values.length; value++) {
        places.put(values[value].variable(), new int[] {attribute.index(), 1 << value});
      }
    }
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
    if (!gates.satisfiable(all)) {
      return Optional.empty();
    }
    int[] completion = new int[law.attributes().size()];
    Assignment model = gates.model(places.keySet());
    for (Variable variable : model.positiveVariables()) {
      int[] place = places.get(variable);
      if (place != null) {
        completion[place[0]] = place[1];
      }
    }
    return Optional.of(completion);
  }
}
