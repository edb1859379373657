package eu.lotse.rules.proof;

/**
 * A variable of a formula or its negation.
 *
 * @param code as the solver counts them: variables by two, the negation being the odd one
 */
record Literal(int code) {

  Literal negate() {
    return new Literal(code ^ 1);
  }
}
