package eu.lotse.web.api;

import java.util.List;

/**
 * A request that is not answered. Its message names the kind only: what a caller wrote does not get
 * into a log.
 */
final class Refused extends RuntimeException {

  private static final long serialVersionUID = 1L;

  private final ProblemKind kind;
  private final transient List<Faults.Flaw> flaws;

  Refused(ProblemKind kind, List<Faults.Flaw> flaws) {
    super(kind.code(), null, false, false);
    this.kind = kind;
    this.flaws = List.copyOf(flaws);
  }

  static Refused because(ProblemKind kind) {
    return new Refused(kind, List.of());
  }

  ProblemKind kind() {
    return kind;
  }

  List<Faults.Flaw> flaws() {
    return flaws;
  }
}
