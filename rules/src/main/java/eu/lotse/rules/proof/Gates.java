package eu.lotse.rules.proof;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.logicng.datastructures.Assignment;
import org.logicng.datastructures.Tristate;
import org.logicng.formulas.FormulaFactory;
import org.logicng.formulas.Literal;
import org.logicng.formulas.Variable;
import org.logicng.solvers.MiniSat;

/** A SAT solver to which definitions are added and questions are put. Not thread-safe. */
final class Gates {

  private final FormulaFactory factory = new FormulaFactory();
  private final MiniSat solver = MiniSat.miniSat(factory);
  private final Literal yes;
  private int count;

  Gates() {
    this.yes = variable();
    solver.add(yes);
  }

  Literal variable() {
    return factory.variable("v" + count++);
  }

  Literal yes() {
    return yes;
  }

  Literal no() {
    return yes.negate();
  }

  void clause(Literal... literals) {
    solver.add(factory.clause(literals));
  }

  /** A literal that is true exactly where one of these is. */
  Literal or(List<Literal> literals) {
    if (literals.isEmpty()) {
      return no();
    }
    if (literals.size() == 1) {
      return literals.getFirst();
    }
    Literal one = variable();
    var all = new ArrayList<>(literals);
    all.add(one.negate());
    solver.add(factory.clause(all));
    literals.forEach(each -> clause(each.negate(), one));
    return one;
  }

  /** A literal that is true exactly where all of these are. */
  Literal and(List<Literal> literals) {
    return or(literals.stream().map(Literal::negate).toList()).negate();
  }

  /** Exactly one of them is true where {@code condition} is, and none where it is not. */
  void exactlyOne(List<Literal> literals, Literal condition) {
    var some = new ArrayList<>(literals);
    some.add(condition.negate());
    solver.add(factory.clause(some));
    for (int i = 0; i < literals.size(); i++) {
      clause(literals.get(i).negate(), condition);
      for (int j = 0; j < i; j++) {
        clause(literals.get(i).negate(), literals.get(j).negate());
      }
    }
  }

  /** Whether all of these can be true together. */
  boolean satisfiable(Collection<Literal> literals) {
    return solver.sat(literals) == Tristate.TRUE;
  }

  /** How the last question was satisfied. */
  Assignment model(Collection<Variable> variables) {
    return solver.model(variables);
  }
}
