package eu.lotse.rules.proof;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.logicng.collections.LNGIntVector;
import org.logicng.datastructures.Tristate;
import org.logicng.solvers.sat.MiniSat2Solver;

/** A SAT solver to which definitions are added and questions are put. Not thread-safe. */
final class Gates {

  private final MiniSat2Solver solver = new MiniSat2Solver();
  private final boolean choosesDefined;
  private final Literal yes;

  private Gates(boolean choosesDefined) {
    this.choosesDefined = choosesDefined;
    this.yes = variable();
    clause(yes);
  }

  /**
   * Chooses values for variables only, and what is defined follows from them: quick where there
   * mostly is an answer to be found.
   */
  static Gates forFinding() {
    return new Gates(false);
  }

  /** Chooses what is defined, too: quick where there mostly is none and that is to be proven. */
  static Gates forProving() {
    return new Gates(true);
  }

  Literal variable() {
    return literal(true);
  }

  private Literal literal(boolean choose) {
    return new Literal(2 * solver.newVar(true, choose));
  }

  Literal yes() {
    return yes;
  }

  Literal no() {
    return yes.negate();
  }

  void clause(Literal... literals) {
    clause(List.of(literals));
  }

  private void clause(Collection<Literal> literals) {
    solver.addClause(codes(literals), null);
  }

  private static LNGIntVector codes(Collection<Literal> literals) {
    return new LNGIntVector(literals.stream().mapToInt(Literal::code).toArray());
  }

  /** A literal that is true exactly where one of these is. */
  Literal or(List<Literal> literals) {
    if (literals.isEmpty()) {
      return no();
    }
    if (literals.size() == 1) {
      return literals.getFirst();
    }
    Literal one = literal(choosesDefined);
    var all = new ArrayList<>(literals);
    all.add(one.negate());
    clause(all);
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
    clause(some);
    for (int i = 0; i < literals.size(); i++) {
      clause(literals.get(i).negate(), condition);
      for (int j = 0; j < i; j++) {
        clause(literals.get(i).negate(), literals.get(j).negate());
      }
    }
  }

  /** Whether all of these can be true together. */
  boolean satisfiable(Collection<Literal> literals) {
    return solver.solve(null, codes(literals)) == Tristate.TRUE;
  }

  /** Whether a literal was true when the last question was satisfied. */
  boolean wasTrue(Literal literal) {
    return solver.model().get(literal.code() / 2) == (literal.code() % 2 == 0);
  }
}
